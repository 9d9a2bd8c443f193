import type { Caller } from '../model/caller.ts';
import { citedRange } from '../register/facets.ts';
import { type Budget, mergeRanges } from '../register/queries/merge-ranges.ts';
import { stands } from '../register/stands.ts';
import type { CitingLine, Page } from './desk.ts';
import { furtherReads, type ListingDeps } from './list-papers.ts';
import { lineIn, scopesOf, viewOf } from './views.ts';

/**
 * Where a document or an instrument is cited, in the order of receipt and of the places in each paper. A position is `<place of the paper> <mentions shown of
 * it>`: a part may end within a paper.
 */
export async function listCiting(
  deps: Pick<ListingDeps, 'readRange'>,
  caller: Caller,
  meetingId: string,
  id: string,
  { limit, position }: { readonly limit: number; readonly position: string | null },
): Promise<{ lines: CitingLine[]; position: string | null; plan: Page<CitingLine>['plan'] }> {
  const ranges = scopesOf(caller).map((scope) => citedRange(meetingId, scope, id));
  const budget: Budget = { readsLeft: furtherReads, readUnits: 0 };
  const [place = '', shown = '0'] = position?.split(' ') ?? [];
  // A paper shown in part is read again: it is the first from just before its own place.
  const bounds = {
    after: shown === '0' && place !== '' ? place : null,
    from: shown === '0' || place === '' ? null : place,
    to: null,
  };
  const lines: CitingLine[] = [];
  let reached: string | null = position;
  const merged = mergeRanges(deps.readRange, ranges, bounds, limit + 1, budget);
  const plan = () => ({
    path: `papers that cite ${id}, by time of receipt`,
    filters: ['accepted, held or pending'],
    readUnits: budget.readUnits,
  });
  for (;;) {
    const next = await merged.next();
    if (next.done === true) return { lines, position: next.value ? null : reached, plan: plan() };
    if (lines.length >= limit) return { lines, position: reached, plan: plan() };
    const { line, owners, mentions, place: here } = next.value;
    const view = viewOf(caller, { published: line.published, owners });
    const from = here === place ? Number(shown) : 0;
    const rest = view === null || !stands(line) ? [] : mentions.slice(from);
    const some = rest.slice(0, limit - lines.length);
    if (view !== null) lines.push(...some.map((mention) => ({ line: lineIn(view, line), ...mention })));
    if (some.length < rest.length) return { lines, position: `${here} ${from + some.length}`, plan: plan() };
    reached = `${here} 0`;
  }
}
