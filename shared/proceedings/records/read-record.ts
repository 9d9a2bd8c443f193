import { type CitationContext, findCitations } from '../../citations/find.ts';
import { detectLanguage } from '../../languages/detect.ts';
import type { Citation } from '../../model/examination.ts';
import type { Language } from '../../model/language.ts';
import type { Meeting } from '../../model/meeting.ts';
import { type Paper, paperOf } from '../../model/paper.ts';
import type { ProceedingFinding, RecordSection, SummaryRecord } from '../../model/summary-record.ts';
import { grammarOf } from './grammar/index.ts';
import type { RecordGrammar } from './grammar/record-grammar.ts';
import { groupNamesIn } from './group-names.ts';
import { type Heading, headingOf } from './headings.ts';
import { bookmark } from './lines.ts';
import { isOfMeeting } from './matching.ts';
import { peopleOf } from './people.ts';
import { readSection } from './read-section.ts';
import { findingAt } from './record-context.ts';
import { type Sectioned, sectionsOf } from './sections.ts';
import { type GivenSitting, sittingOf } from './sitting.ts';
import { placeOf } from './stretch.ts';

/** A sitting of three hours fills about 60,000 characters; what stands beyond this many is not read. */
const longestRecord = 2_000_000;

/**
 * Reads a summary record: sections, paragraphs, conclusions, follow-ups. Never throws for what stands in a record; whatever is missing,
 * doubtful or inferred is a finding. `meeting` gives the agenda (null where it is not known yet: then no item is matched); `given` is what a
 * person says of the sitting.
 */
export function readRecord(
  whole: Paper,
  file: { readonly sha256: string; readonly fileName: string },
  meeting: Meeting | null,
  given: GivenSitting = {},
): SummaryRecord {
  const paper = cutTo(whole, longestRecord);
  const language = languageOf(paper.text);
  const grammar = language === null ? null : grammarOf(language);
  const sectioned = sectionsOf(paper, grammar);
  const citations = citationsOf(paper, sectioned, { language, session: meeting?.session ?? sessionIn(paper.text), exclude: [] });
  const headings = sectioned.sections.map(({ heading }) => headingOf(heading, citations, grammar));
  const sitting = sittingOf({ paper, ...sectioned, headings, meeting }, grammar, given);
  const recordId = file.sha256.slice(0, 12);
  const groups = grammar === null ? [] : groupNamesIn(paper.text, grammar);
  const read = sectioned.sections.map((section, n) => {
    const heading = headings[n] ?? { title: '', documents: [], asCited: null };
    const context = grammar === null ? null : { paper, grammar, citations, date: sitting.date, recordId, groups };
    return readSection(section, heading, meeting, context, paper, citations);
  });
  const findings = [
    ...findingsOfWhole(whole, paper, language === null),
    ...findingsOfSections(paper, sectioned, meeting, headings, citations),
    ...sitting.findings,
    ...read.flatMap((one) => one.findings),
  ];
  return {
    meetingId: meeting?.id ?? '',
    recordId,
    ...file,
    language: language ?? meeting?.agenda.language ?? 'en',
    meetingName: meetingNameOf(read, grammar),
    sitting: sitting.sitting,
    date: sitting.date,
    dateBasis: sitting.dateBasis,
    ...peopleOf(sectioned, grammar),
    sections: read.map(({ section }) => section),
    findings,
  };
}

/** What is cited. A citation may run over the end of a broken line, never from one paragraph into the next. */
function citationsOf(paper: Paper, { sections, wrapped }: Sectioned, context: CitationContext): Citation[] {
  if (!wrapped) return findCitations({ ...paper, kind: 'docx' }, context);
  const starts = new Set(sections.flatMap(({ line, paragraphs }) => [line, ...paragraphs.map((one) => one.line)]));
  const borders = paper.passages.flatMap(({ start }, index) => (starts.has(index + 1) ? [start] : []));
  return findCitations(paper, context).filter(({ place }) => {
    const next = firstAbove(borders, place.start);
    return next === undefined || place.end <= next;
  });
}

/** The first of rising numbers that is above a value. */
function firstAbove(rising: readonly number[], value: number): number | undefined {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return rising[low];
}

function languageOf(text: string): Language | null {
  const words = text.slice(0, sample).replace(bookmark, '');
  return detectLanguage(words);
}

/** So much of a record shows its language. */
const sample = 40_000;

/** Whole passages up to a number of characters. */
function cutTo(paper: Paper, length: number): Paper {
  if (paper.text.length <= length) return paper;
  const kept = paper.passages.filter(({ start, text }) => start + text.length <= length);
  return paperOf(paper.kind, kept);
}

/** The session whose series most symbols of a record bear; it completes short ones (`DT/8`) where no meeting is given. */
function sessionIn(text: string): string | null {
  const counts = new Map<string, number>();
  for (const [, session = ''] of text.matchAll(/(?<![A-Za-z0-9])(C\d{2})\/\d/gu))
    counts.set(session, (counts.get(session) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function findingsOfWhole(whole: Paper, paper: Paper, isUnread: boolean): ProceedingFinding[] {
  const findings: ProceedingFinding[] = [];
  const hasText = /\p{L}/u.test(paper.text);
  if (!hasText) findings.push(findingAt(paper, 'no-text-layer', 'error', null, null));
  else if (isUnread) findings.push(findingAt(paper, 'language-not-read', 'error', null, null));
  if (whole !== paper) findings.push(findingAt(paper, 'reading-cut', 'warning', null, `${longestRecord} characters`));
  return findings;
}

/** More than so many faults of numbering say nothing new. */
const mostFaults = 20;

function findingsOfSections(
  paper: Paper,
  { sections, faults }: Sectioned,
  meeting: Meeting | null,
  headings: readonly Heading[],
  citations: readonly Citation[],
): ProceedingFinding[] {
  const findings: ProceedingFinding[] = [];
  if (sections.length === 0) findings.push(findingAt(paper, 'no-sections', 'error', null, null));
  for (const { at, detail } of faults.slice(0, mostFaults)) {
    findings.push(findingAt(paper, 'broken-numbering', 'warning', at, detail));
  }
  const printedInFull = new Set(
    citations.filter(({ id, place }) => place.quote.includes(id.split('(')[0] ?? id)).map(({ id }) => id),
  );
  const inFull = [...new Set(headings.flatMap(({ documents }) => documents))].filter((id) => printedInFull.has(id));
  const [first] = sections;
  if (meeting !== null && first !== undefined && inFull.length > 0 && !isOfMeeting(inFull, meeting)) {
    findings.push(findingAt(paper, 'wrong-meeting', 'error', placeOf(paper, first.heading), inFull.slice(0, 5).join(', ')));
  }
  return findings;
}

function meetingNameOf(read: readonly { readonly section: RecordSection }[], grammar: RecordGrammar | null): string | null {
  for (const { section } of read) {
    const name = grammar?.sitting.openingTitle.exec(section.title)?.groups?.meeting?.trim();
    if (name !== undefined) return name;
  }
  return null;
}
