import type { Caller } from '../model/caller.ts';
import { facetRange, type Scope } from '../register/facets.ts';
import { mergeRanges, type ReadRange } from '../register/queries/merge-ranges.ts';
import type { Found } from '../register/queries/read-range.ts';
import { scopesOf } from './views.ts';

export interface AllLinesDeps {
  readRange: ReadRange;
}

/** As many lines as one answer of the table holds at most (1 MB). */
const linesAtATime = 2_000;

const unbounded = { after: null, from: null, to: null };

/** Every paper of a meeting that is in a caller's lists, in the order of receipt: for counts, which no single row can keep where many papers come at once. */
export function allLines(deps: AllLinesDeps, caller: Caller, meetingId: string): AsyncGenerator<Found> {
  return linesIn(deps, scopesOf(caller), meetingId);
}

/** Every paper of a meeting. */
export function everyLine(deps: AllLinesDeps, meetingId: string): AsyncGenerator<Found> {
  return linesIn(deps, ['PUB', 'DRAFT'], meetingId);
}

async function* linesIn(deps: AllLinesDeps, scopes: readonly Scope[], meetingId: string): AsyncGenerator<Found> {
  const ranges = scopes.map((scope) => facetRange(meetingId, scope, 'date'));
  yield* mergeRanges(deps.readRange, ranges, unbounded, linesAtATime, { readsLeft: Number.POSITIVE_INFINITY, readUnits: 0 });
}
