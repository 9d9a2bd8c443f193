import { readDate } from './dates.ts';
import type { Line } from './lines.ts';
import type { Mark } from './marks.ts';
import { isDatePlaceholder } from './placeholder-text.ts';
import type { Piece } from './printed.ts';

/** A header's date stands within so many lines of a label. */
const reach = 4;

/**
 * The date of the paper, which the form of 2021 prints without a label: the first stretch of a line near the header's labels (a
 * cell, a column, what a label leaves of its line) that is a date or the template's open date, and nothing else.
 */
export function findDate(lines: readonly Line[], marks: readonly Mark[], claimed: ReadonlySet<number>): Piece | null {
  const header = marks.filter(({ key }) => key === 'agendaItem' || key === 'documentNumber' || key === 'originalLanguage');
  const near = header.length > 0 ? header : marks.slice(0, 1);
  for (const line of lines) {
    if (claimed.has(line.index) || !near.some((mark) => Math.abs(mark.line - line.index) <= reach)) continue;
    const piece = stretches(line, marks).find(({ start, end }) => isDate(line.text.slice(start, end)));
    if (piece !== undefined) return piece;
  }
  return null;
}

export function isDate(text: string): boolean {
  return readDate(text.trim()) !== null || isDatePlaceholder(text);
}

/** What labels and their values leave of a line: whole first, then column by column. */
function stretches(line: Line, marks: readonly Mark[]): Piece[] {
  const here = marks.filter((mark) => mark.line === line.index || mark.lastLine === line.index);
  const gaps: Piece[] = [];
  let start = 0;
  for (const mark of [...here, null]) {
    const end = mark === null ? line.text.length : Math.max(start, mark.start - line.start);
    gaps.push({ line, start, end });
    start = mark === null ? end : Math.max(end, mark.end - line.start);
  }
  return gaps.flatMap((gap) => [gap, ...columns(gap)]);
}

function columns({ line, start, end }: Piece): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  for (const part of line.text.slice(start, end).split('\t')) {
    pieces.push({ line, start: from, end: from + part.length });
    from += part.length + 1;
  }
  return pieces.length > 1 ? pieces : [];
}
