import { fold } from '../languages/fold.ts';
import type { Paper, Passage } from '../model/paper.ts';

/** One line of a paper that may hold a field: a paragraph, or the part of it between two line breaks. Blank lines are left out. */
export interface Line {
  readonly index: number;
  readonly text: string;
  /** Offset of its first character in `Paper.text`. */
  readonly start: number;
  readonly passage: Passage;
}

/** The beginning of a line without its blanks, folded for matching; `at[i]` is the offset in the line of character i, one entry more for the end. */
export interface Compact {
  readonly text: string;
  readonly at: readonly number[];
}

/** Labels are shorter than this; the rest of a long paragraph is not folded. */
const longestLabel = 200;

/** The fields stand on the first pages; even a form whose last field runs through its paper is shorter than this. */
const mostLines = 3_000;

/** The first lines of header, body and text boxes in reading order, without page numbers and blank lines. */
export function linesOf(paper: Paper): Line[] {
  const lines: Line[] = [];
  const passages = paper.passages.filter(({ part }) => part === 'header' || part === 'body' || part === 'textbox');
  for (const passage of passages) {
    if (lines.length >= mostLines) break;
    let start = passage.start;
    for (const text of passage.text.split('\n')) {
      if (/\S/u.test(text)) lines.push({ index: lines.length, text, start, passage });
      start += text.length + 1;
    }
  }
  return paper.kind === 'pdf' ? withoutPageNumbers(lines) : lines;
}

export function compact(line: Line): Compact {
  const folded = fold(line.text.slice(0, longestLabel));
  const at = folded.at.filter((_, i) => folded.text[i] !== ' ');
  return { text: folded.text.replaceAll(' ', ''), at };
}

/** Whether two lines stand in one cell, or, outside tables, in one part of the paper. */
export function inOneFlow(a: Line, b: Line): boolean {
  const [one, other] = [a.passage.cell, b.passage.cell];
  if (a.passage.part !== b.passage.part) return false;
  if (one === null || other === null) return one === other;
  return one.table === other.table && one.row === other.row && one.column === other.column;
}

/** Where in the words behind a label the colon stands that typesetting moved to the end of a right-to-left line of a pdf; -1 where none was. */
export function colonAtEnd({ passage }: Line, words: string): number {
  const end = words.search(/[:：]/u);
  const isLast = end > 0 && words.slice(end + 1).trim() === '' && /^\s/u.test(words);
  return passage.page !== null && isLast && /\p{Script=Arabic}/u.test(words) ? end : -1;
}

export function isRuler(line: Line): boolean {
  return /^[\s_=*·.\u2010-\u2015-]{3,}$/u.test(line.text);
}

/** The running number of a page stands alone on its first or last line. */
function withoutPageNumbers(lines: readonly Line[]): Line[] {
  const kept = lines.filter((line, i) => !(isPageNumber(line) && (isEdge(line, lines[i - 1]) || isEdge(line, lines[i + 1]))));
  return kept.map((line, index) => ({ ...line, index }));
}

function isPageNumber(line: Line): boolean {
  return (
    /^\s*(?:[-–—]\s*)?\d{1,3}(?:\s*[-–—]|\s*\/\s*\d{1,3})?\s*$/u.test(line.text) ||
    /^\s*[CС]\d\d\/\S{1,20}-[EFSRAC]\s*$/u.test(line.text)
  );
}

function isEdge(line: Line, neighbour: Line | undefined): boolean {
  return neighbour === undefined || neighbour.passage.page !== line.passage.page;
}
