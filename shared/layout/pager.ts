import type { Line } from './lines.ts';
import type { Sheets } from './sheets.ts';

/** Where the next line goes, and what the pages so far hold. Lengths in points. */
export interface Pager {
  readonly page: () => number;
  /** Height left in the column, notes of the page taken off. */
  left(): number;
  /** Height of a whole column on this page. */
  whole(): number;
  /** Nothing stands in this column yet. */
  atTop(): boolean;
  /** The column began with a break that the author asked for, or is the first. */
  topAsked(): boolean;
  skip(gap: number): void;
  put(line: Line): void;
  nextColumn(asked: boolean): void;
  nextPage(asked: boolean): void;
  /** A section begins: on this page when `here`, else on a new one. */
  begin(sheets: Sheets, here: boolean): void;
  /** The columns of the section end level. */
  balance(): void;
  /** Widths of the columns of the section. */
  result(): Pages;
}

export interface Pages {
  readonly pages: number;
  /** How far down the last ink stands: 2.07 is on the third page, which it fills by 7 %. */
  readonly fraction: number;
  /** Last page that has ink. */
  readonly contentPages: number;
  readonly lastPageLines: number;
  readonly pageStarts: readonly { readonly page: number; readonly quote: string }[];
}

/** Words of a quote with which a page begins: enough to find it again, within the 200 characters of a place. */
const quoteLength = 80;
/** The rule and the blank line above the first note of a page. */
const noteRule = 12;
/** A page that holds anything is at least this full. */
const leastFull = 0.01;
/** More pages than this are not counted on: the document is over any limit. */
export const mostPages = 2_000;
const tolerance = 0.5;

/** @param noteHeight height of a note by its key (`footnote 3`) */
export function pagerOf(first: Sheets, noteHeight: (key: string) => number): Pager {
  let sheets = first;
  let page = 1;
  let room = first.room(1, true);
  let column = 0;
  let top = 0;
  let y = 0;
  let notes = 0;
  let asked = true;
  let deepest = 0;
  let regionPage = 1;
  let contentPages = 0;
  let lines = 0;
  let fraction = leastFull;
  const pageStarts: { page: number; quote: string }[] = [];

  const turn = (isAsked: boolean, opening: boolean) => {
    page += 1;
    room = sheets.room(page, opening);
    column = 0;
    top = 0;
    y = 0;
    notes = 0;
    deepest = 0;
    asked = isAsked;
  };
  const ink = (line: Line) => {
    if (page > contentPages) {
      contentPages = page;
      lines = 0;
    }
    if (!line.words) return;
    lines += 1;
    if (page > 1 && pageStarts.at(-1)?.page !== page) {
      pageStarts.push({ page, quote: line.text.slice(line.start, line.start + quoteLength).trim() });
    }
  };
  const notesOf = (line: Line) =>
    line.notes.reduce((sum, key) => sum + noteHeight(key), notes === 0 && line.notes.length > 0 ? noteRule : 0);
  return {
    page: () => page,
    left: () => room - notes - y + tolerance,
    whole: () => room - top,
    atTop: () => y === top,
    topAsked: () => asked,
    skip: (gap) => {
      y += gap;
    },
    put(line) {
      notes += notesOf(line);
      y += line.height;
      deepest = Math.max(deepest, y);
      if (!line.ink) return;
      ink(line);
      fraction = page - 1 + fullness(column, y, room, sheets.columns.length);
    },
    nextColumn(isAsked) {
      if (column + 1 >= sheets.columns.length) return turn(isAsked, false);
      column += 1;
      y = top;
      asked = isAsked;
    },
    nextPage: (isAsked) => turn(isAsked, false),
    begin(next, here) {
      sheets = next;
      if (here) {
        top = y;
        column = 0;
      } else if (page > 1 && y === 0 && asked) room = sheets.room(page, true);
      else turn(true, true);
      regionPage = page;
    },
    balance() {
      const count = sheets.columns.length;
      if (count <= 1) return;
      y = regionPage === page ? top + (column * (room - top) + (y - top)) / count : deepest;
      column = 0;
    },
    result: () => ({
      pages: page,
      fraction,
      contentPages,
      lastPageLines: lines,
      pageStarts,
    }),
  };
}

function fullness(column: number, y: number, room: number, columns: number): number {
  return Math.max(leastFull, Math.min(1, (column + y / room) / columns));
}
