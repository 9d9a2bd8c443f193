import type { LinePlace } from '../../model/conclusion.ts';
import type { Paper } from '../../model/paper.ts';
import { linePlaceAt } from '../line-places.ts';

/** A run of words of a record, with the way back: `at[i]` is the offset in `Paper.text` of unit `i`. What was joined may skip offsets. */
export interface Stretch {
  readonly text: string;
  readonly at: readonly number[];
}

/** The words of `[start, end)` of the paper as they stand. */
export function stretchOf(paper: Paper, start: number, end: number): Stretch {
  return { text: paper.text.slice(start, end), at: Array.from({ length: end - start }, (_, n) => start + n) };
}

export function partOf({ text, at }: Stretch, start: number, end = text.length): Stretch {
  return { text: text.slice(start, end), at: at.slice(start, end) };
}

/** Without the blanks at both ends. */
export function trimmed(stretch: Stretch): Stretch {
  const lead = stretch.text.length - stretch.text.trimStart().length;
  return partOf(stretch, lead, Math.max(lead, stretch.text.trimEnd().length));
}

/** Several stretches as one, with `glue` between two that it is asked about. */
export function joinedStretches(parts: readonly Stretch[], glue: (before: string, after: string) => string): Stretch {
  const texts: string[] = [];
  const at: number[] = [];
  let last = '';
  for (const part of parts) {
    if (part.text === '') continue;
    const between = last === '' ? '' : glue(last, part.text);
    texts.push(between, part.text);
    for (let n = 0; n < between.length; n += 1) at.push((at.at(-1) ?? -1) + 1);
    for (const offset of part.at) at.push(offset);
    last = part.text;
  }
  return { text: texts.join(''), at };
}

/** The place in the record of `[start, end)` of a stretch. */
export function placeIn(paper: Paper, { at }: Stretch, start: number, end: number): LinePlace {
  const from = at[Math.min(start, at.length - 1)] ?? 0;
  const to = (at[Math.min(end, at.length) - 1] ?? from - 1) + 1;
  return linePlaceAt(paper, from, Math.max(from, to));
}

export function placeOf(paper: Paper, stretch: Stretch): LinePlace {
  return placeIn(paper, stretch, 0, stretch.text.length);
}

/** Index of the first unit that stands at or behind an offset of the paper. */
export function indexOf({ at }: Stretch, offset: number): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
