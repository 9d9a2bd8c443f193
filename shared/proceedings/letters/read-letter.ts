import { detectLanguage } from '../../languages/detect.ts';
import { type Language, languages } from '../../model/language.ts';
import type { MeetingProposal, ProposedItem } from '../../model/meeting-proposal.ts';
import { type Paper, paperOf } from '../../model/paper.ts';
import { letterCues } from './cues/index.ts';
import { findingOf, type ProceedingFinding } from './findings.ts';
import { fragmentsOf, mostFragments } from './fragments.ts';
import { dateOf, meetingOf, referenceOf } from './identity.ts';
import { wholeWords } from './join-lines.ts';
import { kindFindings } from './kind-findings.ts';
import { listsOf } from './lists.ts';
import { numberingFindings } from './numbering.ts';
import { addressesIn, proposeItems } from './propose-items.ts';
import { sentencesOf } from './prose.ts';
import { daysOf, deadlineOf, intakeAddressOf, pageLimitOf } from './rules.ts';
import { sectionsOf } from './sections.ts';
import { inferred, missing, type Stated, stated } from './stated.ts';
import { editionOf } from './template-asked.ts';
import { unmarked } from './unmarked.ts';

/** The file that a letter came in. */
export interface LetterFile {
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string;
  readonly fileName: string;
}

/**
 * What a convening letter says of a meeting: its rules and its agenda, each with its place, what is uncertain, and what is missing
 * (DM-21/1008; DM-20/1008). The same paper gives the same proposal; nothing in a paper makes it throw. `paper` is null where the file has
 * no text to read (a scan).
 */
export function readLetter(paper: Paper | null, file: LetterFile): MeetingProposal {
  const original = paper ?? paperOf('text', []);
  const plain = unmarked(original);
  const language = detectLanguage(plain.text);
  const spoken: Language = language ?? 'en';
  const cues = letterCues[spoken];
  const reference = referenceOf(
    plain,
    original,
    languages.map((one) => letterCues[one]),
  );
  const date = dateOf(plain, original);
  const sentences = sentencesOf(plain, original);
  const days = daysOf(sentences, cues, date.value);
  const { others, ...deadline } = deadlineOf(sentences, cues, date.value);
  const meeting = meetingOf(plain, original);
  const agenda = agendaOf(plain, original, spoken, meeting);
  const read = {
    reference,
    date,
    meeting,
    edition: editionOf(plain, original, agenda.lastLine, spoken),
    session: agenda.session,
    opens: days.opens,
    closes: days.closes,
    deadline,
    pageLimit: pageLimitOf(sentences, cues),
    intakeAddress: intakeAddressOf(sentences, cues),
  };
  const findings = [
    ...kindFindings(plain, { language, reference, items: agenda.items.length, cut: agenda.cut }),
    ...fieldFindings(read, others),
    ...numberingFindings(agenda.items),
  ];
  return { letterId: file.sha256.slice(0, 12), ...file, language: spoken, ...read, items: agenda.items, findings };
}

interface Agenda {
  readonly items: ProposedItem[];
  readonly session: Stated<string>;
  /** Line of the last item; 0 without one. */
  readonly lastLine: number;
  readonly cut: boolean;
}

function agendaOf(paper: Paper, original: Paper, language: Language, meeting: Stated<string>): Agenda {
  const fragments = fragmentsOf(paper);
  const lists = listsOf(sectionsOf(fragments, paper.kind));
  const headed = lists.find(({ layout }) => layout.session !== null)?.layout.session ?? null;
  const words = wholeWords(paper.text);
  const addresses = addressesIn(paper);
  const context = { original, language, session: sessionOf(meeting) ?? headed, words, addresses };
  const items = proposeItems(lists, context);
  const session = sessionOf(meeting) ?? headed ?? mostCited(items);
  const renamed = context.session === null && session !== null ? proposeItems(lists, { ...context, session }) : items;
  return {
    items: renamed,
    session: sessionStated(session, meeting, renamed),
    lastLine: Math.max(0, ...renamed.map(({ lines }) => lines[1])),
    cut: fragments.length >= mostFragments,
  };
}

function sessionOf(meeting: Stated<string>): string | null {
  return /^C\d{2}/u.exec(meeting.value ?? '')?.[0] ?? null;
}

/** The series of most of the agenda's documents. */
function mostCited(items: readonly ProposedItem[]): string | null {
  const series = items.flatMap(({ item }) => item.documents.map((symbol) => /^C\d{2}(?=\/)/u.exec(symbol)?.[0] ?? ''));
  const counts = [
    ...Map.groupBy(
      series.filter((one) => one !== ''),
      (one) => one,
    ),
  ];
  return counts.sort(([, one], [, other]) => other.length - one.length)[0]?.[0] ?? null;
}

function sessionStated(session: string | null, meeting: Stated<string>, items: readonly ProposedItem[]): Stated<string> {
  if (session === null) return missing;
  return meeting.value?.startsWith(session) ? stated(session, meeting.place) : inferred(session, items[0]?.place ?? null);
}

/** What the letter does not say, or says only in part. */
function fieldFindings(
  read: Pick<
    MeetingProposal,
    'reference' | 'date' | 'meeting' | 'edition' | 'session' | 'opens' | 'closes' | 'deadline' | 'pageLimit' | 'intakeAddress'
  >,
  otherDeadlines: readonly Stated<string>[],
): ProceedingFinding[] {
  const found: ProceedingFinding[] = [];
  for (const [field, { certainty, place, value }] of Object.entries(read)) {
    if (certainty === 'missing') found.push(findingOf('field-missing', 'warning', null, field));
    if (certainty === 'inferred' && (field === 'opens' || field === 'closes' || field === 'deadline'))
      found.push(findingOf('date-inferred', 'warning', place, `${field}: ${value}`));
  }
  // "Before 25 May" and "closing date 25 May" stand side by side in DM-21/1008 (letter; Annex 1).
  if (read.deadline.value !== null)
    found.push(findingOf('deadline-inclusive-assumed', 'note', read.deadline.place, read.deadline.value));
  const others = new Map(otherDeadlines.map((other) => [other.value, other]));
  for (const [day, { place }] of others)
    found.push(findingOf('statements-disagree', 'warning', place, `deadline: ${read.deadline.value}, ${day}`));
  return found;
}
