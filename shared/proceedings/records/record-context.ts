import type { LinePlace } from '../../model/conclusion.ts';
import type { Citation } from '../../model/examination.ts';
import type { Paper } from '../../model/paper.ts';
import type { ProceedingFinding, RecordParagraph } from '../../model/summary-record.ts';
import type { RecordGrammar } from './grammar/record-grammar.ts';
import type { GroupName } from './group-names.ts';
import type { RawParagraph } from './sections.ts';
import type { Speaker } from './speakers.ts';
import { placeIn, type Stretch } from './stretch.ts';

/** What every stage needs of the record as a whole. */
export interface RecordContext {
  readonly paper: Paper;
  readonly grammar: RecordGrammar;
  readonly citations: readonly Citation[];
  /** Date of the sitting; null where it is not known. */
  readonly date: string | null;
  readonly recordId: string;
  /** Groups with the abbreviations that the record introduces for them. */
  readonly groups: readonly GroupName[];
}

/** A paragraph with what it was made of. */
export interface ReadParagraph {
  readonly paragraph: RecordParagraph;
  readonly raw: RawParagraph;
  readonly speaker: Speaker;
}

/** What the conclusions of a section are read against. */
export interface SectionContext {
  readonly documents: readonly string[];
  readonly title: string;
  readonly paragraphs: readonly ReadParagraph[];
}

/** Symbols of documents and letters cited in a part of a stretch, each once. */
export function documentsIn({ citations }: RecordContext, stretch: Stretch, start = 0, end = stretch.text.length): string[] {
  return citedIn(citations, stretch, start, end)
    .filter(({ kind }) => kind !== 'instrument')
    .map(({ id }) => id)
    .filter((id, n, all) => all.indexOf(id) === n);
}

/** Citations that begin in a part of a stretch. */
export function citedIn(citations: readonly Citation[], { at }: Stretch, start: number, end: number): Citation[] {
  const from = at[start];
  const last = at[Math.min(end, at.length) - 1];
  return from === undefined || last === undefined ? [] : citedBetween(citations, from, last);
}

/** Citations that begin at `from` or later, and at `last` or before; they are sorted, so the first is found by halving. */
export function citedBetween(citations: readonly Citation[], from: number, last: number): Citation[] {
  let low = 0;
  let high = citations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((citations[middle]?.place.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found: Citation[] = [];
  for (let index = low; index < citations.length; index += 1) {
    const citation = citations[index];
    if (citation === undefined || citation.place.start > last) break;
    found.push(citation);
  }
  return found;
}

/** Characters of the evidence that are kept: with surrogate pairs no more than the 300 units of the schema. */
const longestDetail = 140;

/** A finding about part of a stretch, or about none. */
export function findingAt(
  paper: Paper,
  code: ProceedingFinding['code'],
  severity: ProceedingFinding['severity'],
  where: Stretch | LinePlace | null,
  detail: string | null,
): ProceedingFinding {
  const place = where === null ? null : 'text' in where ? placeIn(paper, where, 0, where.text.length) : where;
  return { code, severity, place, detail: detail === null ? null : [...detail].slice(0, longestDetail).join('') };
}
