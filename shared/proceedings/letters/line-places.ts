import type { LinePlace } from '../../model/conclusion.ts';
import { type Paper, placeAt } from '../../model/paper.ts';

/** The place of `[start, end)` with its line, from 1: a paragraph of a docx, a line of a pdf or of plain text. */
export function linePlaceAt(paper: Paper, start: number, end: number): LinePlace {
  return { ...placeAt(paper, start, end), line: lineAt(paper, start) };
}

function lineAt({ passages }: Paper, offset: number): number {
  let low = 0;
  let high = passages.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((passages[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low) + 1;
}
