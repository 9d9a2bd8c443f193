import type { Citation } from '../../model/examination.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { Paper } from '../../model/paper.ts';
import type { ProceedingFinding, RecordSection } from '../../model/summary-record.ts';
import { type Concluded, conclusionsOf } from './conclusions.ts';
import { type Heading, sameBase } from './headings.ts';
import { nothingBefore, pastWith } from './kinds.ts';
import { itemsOf } from './matching.ts';
import { readParagraph } from './read-paragraph.ts';
import { citedBetween, findingAt, type ReadParagraph, type RecordContext } from './record-context.ts';
import type { RawSection } from './sections.ts';
import { placeOf } from './stretch.ts';
import { undertakingsOf } from './undertakings.ts';

export interface ReadSection {
  readonly section: RecordSection;
  readonly findings: readonly ProceedingFinding[];
}

/** Reads one section. Without a grammar (`context` null) its paragraphs are kept, and nothing is concluded from them. */
export function readSection(
  raw: RawSection,
  heading: Heading,
  meeting: Meeting | null,
  context: RecordContext | null,
  paper: Paper,
  citations: readonly Citation[],
): ReadSection {
  const paragraphs: ReadParagraph[] = [];
  let past = nothingBefore;
  for (const one of raw.paragraphs) {
    const read = readParagraph(one, past, heading, paper, citations, context);
    past = pastWith(past, read.paragraph.kind, read.speaker);
    paragraphs.push(read);
  }
  const scope = { documents: heading.documents, title: heading.title, paragraphs };
  const nothing: Concluded = { conclusions: [], findings: [], asides: [] };
  const concluded = context === null ? nothing : conclusionsOf(scope, context);
  const agendaItems = itemsOf(heading.documents, meeting);
  const left = context === null ? [] : withoutConclusion(heading.documents, concluded, context);
  const section: RecordSection = {
    number: raw.number,
    title: heading.title,
    heading: raw.heading.text,
    documents: [...heading.documents],
    documentsAsCited: heading.asCited,
    line: raw.line,
    place: placeOf(paper, raw.heading),
    agendaItems,
    paragraphs: paragraphs.map(({ paragraph }) => paragraph),
    conclusions: [...concluded.conclusions],
    undertakings: context === null ? [] : undertakingsOf(paragraphs, concluded.asides, context),
    documentsWithoutConclusion: left,
  };
  return { section, findings: [...concluded.findings, ...findingsOf(section, meeting, context, paper)] };
}

function findingsOf(
  section: RecordSection,
  meeting: Meeting | null,
  context: RecordContext | null,
  paper: Paper,
): ProceedingFinding[] {
  const { number, place, documents, agendaItems, conclusions, documentsWithoutConclusion } = section;
  const note = (code: ProceedingFinding['code'], detail: string) => findingAt(paper, code, 'note', place, detail);
  return [
    ...(context !== null && conclusions.length === 0 ? [note('section-without-conclusion', number)] : []),
    ...(meeting !== null && documents.length > 0 && agendaItems.length === 0
      ? [note('section-without-item', documents.slice(0, 5).join(', '))]
      : []),
    ...documentsWithoutConclusion.map((id) => note('document-without-conclusion', id)),
  ];
}

/** Documents of the heading that no words of a conclusion name. Where the matter goes on at a later sitting and nothing is concluded yet, all are open. */
function withoutConclusion(documents: readonly string[], { conclusions }: Concluded, context: RecordContext): string[] {
  if (conclusions.length === 0) return [];
  const isOpen =
    conclusions.some(({ procedure }) => procedure === 'continued') && conclusions.every((one) => one.documents.length === 0);
  if (isOpen) return [];
  const named = new Set(conclusions.flatMap((one) => one.documents));
  for (const { quotes } of conclusions) {
    for (const { place } of quotes)
      for (const { id } of citedBetween(context.citations, place.start, place.end - 1)) named.add(id);
  }
  return documents.filter((id) => ![...named].some((other) => other === id || sameBase(other, id)));
}
