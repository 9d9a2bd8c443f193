import type { PaperLine } from '../model/paper-query.ts';
import type { Acceptance } from './acceptance.ts';
import type { Listing, ListingDeps, PartWanted } from './list-papers.ts';

/** Of what the papers were found that are listed one by one. */
export interface FoundByWords {
  readonly meetingId: string;
  readonly words: string;
  /** What else is asked for. */
  readonly filters: readonly string[];
  /** Ids, best first. */
  readonly papers: readonly string[];
}

/** The papers that hold some words, in the order of the index. A position is how many were looked at, and the last of them. */
export async function listFound(
  deps: Pick<ListingDeps, 'listedPapers'>,
  { meetingId, words, filters, papers }: FoundByWords,
  accept: Acceptance,
  { limit, position }: PartWanted,
): Promise<Listing> {
  const lines: PaperLine[] = [];
  let readUnits = 0;
  let at = position === null ? 0 : resumedAt(papers, position);
  while (lines.length < limit && at < papers.length && !accept.isSpent()) {
    const some = papers.slice(at, at + limit - lines.length);
    const answer = await deps.listedPapers(meetingId, some);
    readUnits += answer.readUnits;
    lines.push(...(await accept.of(some.flatMap((paper) => answer.listed.get(paper) ?? []))));
    at += some.length;
  }
  return {
    lines,
    position: at >= papers.length ? null : `${at} ${papers[at - 1] ?? ''}`,
    plan: { path: `papers that hold ${words}, by the index of words`, filters, readUnits: readUnits + accept.readUnits() },
  };
}

/** After the paper looked at last, wherever it stands in the index now; where it has left the index, at the same place. */
function resumedAt(papers: readonly string[], position: string): number {
  const [at = '', paper = ''] = position.split(' ');
  const index = papers.indexOf(paper);
  return index < 0 ? Number(at) : index + 1;
}
