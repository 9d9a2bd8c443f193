import type { LinePlace } from '../model/conclusion.ts';
import { type Paper, passageIndexAt, placeAt } from '../model/paper.ts';

/** The place of `[start, end)` with its line, from 1: a paragraph of a docx, a line of a pdf or of plain text. */
export function linePlaceAt(paper: Paper, start: number, end: number): LinePlace {
  return { ...placeAt(paper, start, end), line: passageIndexAt(paper, start) + 1 };
}
