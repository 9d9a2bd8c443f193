import type { KeyRange } from '../facets.ts';
import type { Bounds, Found, RangePart } from './read-range.ts';

export type ReadRange = (range: KeyRange, bounds: Bounds, limit: number) => Promise<RangePart>;

/** What a question has cost so far, and what it may cost. */
export interface Budget {
  /** Reads after the first of each range; then the question is answered as far as it got. */
  readsLeft: number;
  readUnits: number;
}

interface Cursor {
  readonly range: KeyRange;
  found: readonly Found[];
  /** Which of what was found comes next. */
  at: number;
  last: string | null;
  atEnd: boolean;
}

/** Ranges that are read at the same time: beyond this the connections of one function stand in each other's way. */
const atOnce = 8;

/**
 * The papers of several ranges as one list in the order of receipt, each once. It ends at the end of all ranges, or where the budget is spent: the value that it
 * returns says whether it was the end.
 */
export async function* mergeRanges(
  read: ReadRange,
  ranges: readonly KeyRange[],
  bounds: Bounds,
  limit: number,
  budget: Budget,
): AsyncGenerator<Found, boolean> {
  const refill = async (cursor: Cursor): Promise<void> => {
    const part = await read(cursor.range, { ...bounds, after: cursor.last }, limit);
    budget.readUnits += part.readUnits;
    Object.assign(cursor, { found: part.found, at: 0, last: part.found.at(-1)?.place ?? cursor.last, atEnd: part.atEnd });
  };
  const cursors = ranges.map((range): Cursor => ({ range, found: [], at: 0, last: bounds.after, atEnd: false }));
  for (let index = 0; index < cursors.length; index += atOnce)
    await Promise.all(cursors.slice(index, index + atOnce).map(refill));
  for (;;) {
    const first = earliest(cursors);
    if (first === null) return true;
    yield first;
    for (const cursor of cursors) {
      if (cursor.found[cursor.at]?.place !== first.place) continue;
      cursor.at += 1;
      if (cursor.at < cursor.found.length || cursor.atEnd) continue;
      if (budget.readsLeft <= 0) return false;
      budget.readsLeft -= 1;
      await refill(cursor);
    }
  }
}

function earliest(cursors: readonly Cursor[]): Found | null {
  let first: Found | null = null;
  for (const { found, at } of cursors) {
    const next = found[at];
    if (next !== undefined && (first === null || next.place < first.place)) first = next;
  }
  return first;
}
