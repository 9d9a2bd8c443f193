import type { Caller } from '../model/caller.ts';
import type { Meeting } from '../model/meeting.ts';
import type { PaperCriteria, PaperLine } from '../model/paper-query.ts';
import type { AuditEvent } from '../register/audit.ts';
import { type Listed, utc } from '../register/facets.ts';
import { choosePath, filtersOf, type Path } from '../register/queries/choose-path.ts';
import { type Budget, mergeRanges, type ReadRange } from '../register/queries/merge-ranges.ts';
import type { Bounds, Found } from '../register/queries/read-range.ts';
import { type Acceptance, acceptance } from './acceptance.ts';
import type { Page } from './desk.ts';
import { listFound } from './list-found.ts';
import { scopesOf } from './views.ts';

export interface ListingDeps {
  readRange: ReadRange;
  /** What the lists know of these papers; unknown ones are left out. */
  listedPapers(
    meetingId: string,
    papers: readonly string[],
  ): Promise<{ readonly listed: ReadonlyMap<string, Listed>; readonly readUnits: number }>;
  /** Ids of the papers that hold these words, best first. */
  search(meetingId: string, words: string): Promise<readonly string[]>;
  history(meetingId: string, paper: string): Promise<readonly AuditEvent[]>;
}

/** A part of a list: how many lines, and after which position; null for the first. */
export interface PartWanted {
  readonly limit: number;
  readonly position: string | null;
}

/** `position`: what the next part goes on from, null at the end. */
export interface Listing {
  readonly lines: readonly PaperLine[];
  readonly position: string | null;
  readonly plan: Page<PaperLine>['plan'];
}

/**
 * Further reads that one request may make after the first of each range. A question that few lines answer ends there with a short part and a token: the caller goes
 * on if it wants to, and nobody makes the service read a hundred thousand lines with one request.
 */
export const furtherReads = 12;

/** Lines read at a time where not all will do: less would cost more requests than lines. */
const linesAtATime = 150;
/** Where the index of words says which will do, few of all may. */
const linesAtATimeForWords = 400;

/** Papers looked at together: as of a moment, each may have its history read. */
const lookedAtOnce = 10;

/** One part of the list of the papers that meet the criteria, in the order of receipt, or in that of the index of words where the question is for words alone. */
export async function listPapers(
  deps: ListingDeps,
  caller: Caller,
  meeting: Meeting,
  criteria: PaperCriteria,
  part: PartWanted,
): Promise<Listing> {
  const scopes = scopesOf(caller);
  const { text, cites } = criteria;
  const papers = text === undefined ? null : await deps.search(meeting.id, text);
  // Papers found by their words are looked up one by one, and the cost would tell how many of them the caller may not see.
  if (text !== undefined && papers !== null && caller.role === 'secretariat' && cites === undefined) {
    const found = { meetingId: meeting.id, words: text, filters: filtersOf(criteria, ['text']), papers };
    return await listFound(deps, found, acceptance(deps.history, caller, meeting, criteria, null), part);
  }
  const accept = acceptance(deps.history, caller, meeting, criteria, papers === null ? null : new Set(papers));
  const path = choosePath(meeting, criteria, scopes);
  const budget: Budget = { readsLeft: furtherReads, readUnits: 0 };
  const fewest = path.filters.length === 0 ? 0 : papers === null ? linesAtATime : linesAtATimeForWords;
  const limit = Math.max(10, Math.ceil(Math.max(fewest, part.limit + 1) / Math.max(1, path.ranges.length)));
  const merged = mergeRanges(deps.readRange, path.ranges, boundsOf(criteria, part.position), limit, budget);
  const { lines, position } = await takePart(merged, accept, part);
  return { lines, position, plan: planOf(path, budget.readUnits + accept.readUnits()) };
}

/** Takes lines until there are enough, the papers end, or no more may be read. */
async function takePart(
  merged: AsyncGenerator<Found, boolean>,
  accept: Acceptance,
  { limit, position }: PartWanted,
): Promise<Pick<Listing, 'lines' | 'position'>> {
  const lines: PaperLine[] = [];
  for (let reached = position; ; ) {
    const some: Found[] = [];
    const wanted = Math.min(limit - lines.length, lookedAtOnce);
    while (some.length < wanted) {
      const next = await merged.next();
      if (next.done === true) {
        lines.push(...(await accept.of(some)));
        return { lines, position: next.value ? null : (some.at(-1)?.place ?? reached) };
      }
      some.push(next.value);
    }
    lines.push(...(await accept.of(some)));
    reached = some.at(-1)?.place ?? reached;
    if (lines.length < limit && !accept.isSpent()) continue;
    // What comes after is looked at with the next part; that it comes is told now.
    const following = await merged.next();
    return { lines, position: following.done === true && following.value ? null : reached };
  }
}

function planOf({ words, filters }: Path, readUnits: number): Listing['plan'] {
  return { path: words, filters, readUnits };
}

function boundsOf({ from, to, asOf }: PaperCriteria, after: string | null): Bounds {
  // What came at the very moment asked for is there.
  const afterAsOf = asOf === undefined ? undefined : new Date(Date.parse(asOf) + 1).toISOString();
  const ends = [to, afterAsOf].flatMap((moment) => (moment === undefined ? [] : [utc(moment)]));
  return {
    after,
    from: from === undefined ? null : utc(from),
    to: ends.length === 0 ? null : ends.reduce((one, other) => (one < other ? one : other)),
  };
}
