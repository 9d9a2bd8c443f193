import type { Fragment } from './fragments.ts';
import type { Role } from './roles.ts';

/** A place at which an item may begin. */
export interface Candidate {
  readonly number: number;
  /** Index of its fragment in the section. */
  readonly at: number;
  /** What stands behind the number in the same fragment. */
  readonly lead: string;
  /** The number is not printed: it was counted (a docx whose numbers are automatic). */
  readonly counted: boolean;
}

/** No agenda has so many items; a larger number is a year or a document. */
const largestNumber = 299;

/** A letter has some hundred lines that begin with a number; a file with more than this is none. */
const mostCandidates = 1_000;

/** What a fragment that begins an item begins with. */
const numbered = /^(\d{1,3})(?:[.)）、:：]?[\s\u00a0]+|[.)）、]|$)([\s\S]*)$/u;

/** Where items may begin: cells of the column of numbers, and lines of flattened text that begin with a number. */
export function candidatesIn(fragments: readonly Fragment[], from: number, roles: ReadonlyMap<Fragment, Role>): Candidate[] {
  const found: Candidate[] = [];
  for (let at = from; at < fragments.length && found.length < mostCandidates; at += 1) {
    const fragment = fragments[at];
    if (fragment === undefined || !mayBegin(fragment, fragments[at - 1], roles)) continue;
    const [, number, lead = ''] = numbered.exec(fragment.text) ?? [];
    if (number === undefined || Number(number) === 0 || Number(number) > largestNumber) continue;
    found.push({ number: Number(number), at: rowStart(fragments, at), lead: lead.trim(), counted: false });
  }
  return found.length > 0 ? found : counted(fragments, roles);
}

/** The number of an item may stand in any column of its row. */
function rowStart(fragments: readonly Fragment[], at: number): number {
  let start = at;
  while (fragments[at]?.table !== null && start > 0 && fragments[start - 1]?.row === fragments[at]?.row) start -= 1;
  return start;
}

function mayBegin(fragment: Fragment, before: Fragment | undefined, roles: ReadonlyMap<Fragment, Role>): boolean {
  if (fragment.table !== null && roles.has(fragment)) return roles.get(fragment) === 'number';
  return before?.row !== fragment.row;
}

/** Rows of a table without a column of numbers, counted from the top. */
function counted(fragments: readonly Fragment[], roles: ReadonlyMap<Fragment, Role>): Candidate[] {
  const rows = [...Map.groupBy(fragments.keys(), (i) => fragments[i]?.row ?? '').values()];
  const full = rows.filter((row) => {
    const held = row.flatMap((i) => roles.get(fragments[i] as Fragment) ?? []);
    return held.includes('title') && held.length > 1;
  });
  return full.map((row, n) => ({ number: n + 1, at: row[0] ?? 0, lead: '', counted: true }));
}

/** How well the stretch from one candidate to the next reads as an item. */
export type Score = (from: Candidate, to: Candidate | null) => number;

/** What a number costs that does not follow the one before it. */
const brokenStep = 8;
/** What it costs to begin a list with another number than 1, or to begin anew within one. */
const strangeStart = 8;
/** So many places with the same number are looked back to: further ones belong to other pages. */
const lookBack = 6;
/** A list may lack so many numbers in a row. */
const longestGap = 3;

interface Best {
  readonly total: number;
  readonly before: number;
}

/**
 * The places at which the items begin: of all ways to read the candidates as a list that counts up, the one whose stretches read best as
 * items. A figure at the beginning of a line, or a priority on a line of its own, gives no item that has a title and a document.
 */
export function bestChain(candidates: readonly Candidate[], score: Score): Candidate[] {
  const best: Best[] = [];
  const recent = new Map<number, number[]>();
  let end: { total: number; at: number } | null = null;
  candidates.forEach((candidate, i) => {
    best.push(bestBefore(candidate, candidates, best, recent, score));
    const total = (best[i]?.total ?? 0) + score(candidate, null);
    if (end === null || total > end.total) end = { total, at: i };
    recent.set(candidate.number, [...(recent.get(candidate.number) ?? []), i].slice(-lookBack));
  });
  const chain: Candidate[] = [];
  for (let i = (end as { at: number } | null)?.at ?? -1; i >= 0; i = best[i]?.before ?? -1) {
    const candidate = candidates[i];
    if (candidate !== undefined) chain.unshift(candidate);
  }
  return chain;
}

function bestBefore(
  candidate: Candidate,
  candidates: readonly Candidate[],
  best: readonly Best[],
  recent: ReadonlyMap<number, readonly number[]>,
  score: Score,
): Best {
  let found: Best = { total: candidate.number === 1 ? 0 : -strangeStart, before: -1 };
  const offer = (j: number, cost: number): void => {
    const earlier = candidates[j];
    if (earlier === undefined) return;
    const total = (best[j]?.total ?? 0) + score(earlier, candidate) - cost;
    if (total > found.total) found = { total, before: j };
  };
  for (let step = 0; step <= longestGap + 1; step += 1)
    for (const j of recent.get(candidate.number - step) ?? []) offer(j, step === 1 ? 0 : brokenStep);
  if (candidate.number === 1) for (const j of [best.length - 1, best.length - 2]) offer(j, brokenStep + strangeStart);
  return found;
}
