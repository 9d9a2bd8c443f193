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
/** Rounding of many line heights, in points: a page that is full to a hair holds its last line. */
const tolerance = 0.5;

/** Height of the notes that a line refers to. */
export function notesHeight(keys: readonly string[], noteHeight: (key: string) => number): number {
  return keys.reduce((sum, key) => sum + noteHeight(key), 0);
}

interface State {
  sheets: Sheets;
  page: number;
  /** Height for the body on this page, the column of it that fills, where that column begins, and how far it is filled. */
  room: number;
  column: number;
  top: number;
  y: number;
  deepest: number;
  /** Height of the notes of this page. */
  notes: number;
  asked: boolean;
  /** Page on which the columns of the section began. */
  regionPage: number;
  contentPages: number;
  lines: number;
  fraction: number;
  readonly pageStarts: { page: number; quote: string }[];
}

/** @param noteHeight height of a note by its key (`footnote 3`) */
export function pagerOf(first: Sheets, noteHeight: (key: string) => number): Pager {
  const state = firstPage(first);
  return {
    page: () => state.page,
    left: () => state.room - state.notes - state.y + tolerance,
    whole: () => state.room - state.top,
    atTop: () => state.y === state.top,
    topAsked: () => state.asked,
    skip: (gap) => {
      state.y += gap;
    },
    put(line) {
      const rule = state.notes === 0 && line.notes.length > 0 ? noteRule : 0;
      state.notes += rule + notesHeight(line.notes, noteHeight);
      state.y += line.height;
      state.deepest = Math.max(state.deepest, state.y);
      if (line.ink) record(state, line);
    },
    nextColumn(asked) {
      if (state.column + 1 < state.sheets.columns.length) Object.assign(state, { column: state.column + 1, y: state.top, asked });
      else turn(state, asked, false);
    },
    nextPage: (asked) => turn(state, asked, false),
    begin: (next, here) => beginSection(state, next, here),
    balance: () => balance(state),
    result: () => ({
      pages: state.page,
      fraction: state.fraction,
      contentPages: state.contentPages,
      lastPageLines: state.lines,
      pageStarts: state.pageStarts,
    }),
  };
}

function firstPage(sheets: Sheets): State {
  const start = { page: 1, room: sheets.room(1, true), column: 0, top: 0, y: 0, deepest: 0, notes: 0, asked: true };
  return { sheets, ...start, regionPage: 1, contentPages: 0, lines: 0, fraction: leastFull, pageStarts: [] };
}

function turn(state: State, asked: boolean, opening: boolean): void {
  const page = state.page + 1;
  Object.assign(state, { page, room: state.sheets.room(page, opening), column: 0, top: 0, y: 0, deepest: 0, notes: 0, asked });
}

/** A section after a hard break begins on the page that the break began. */
function beginSection(state: State, next: Sheets, here: boolean): void {
  state.sheets = next;
  if (here) Object.assign(state, { top: state.y, column: 0 });
  else if (state.page > 1 && state.y === 0 && state.asked) state.room = next.room(state.page, true);
  else turn(state, true, true);
  state.regionPage = state.page;
}

function balance(state: State): void {
  const { sheets, regionPage, page, column, room, top, y, deepest } = state;
  const count = sheets.columns.length;
  if (count <= 1) return;
  state.y = regionPage === page ? top + (column * (room - top) + (y - top)) / count : deepest;
  state.column = 0;
}

function record(state: State, line: Line): void {
  const { page, column, y, room, sheets, pageStarts } = state;
  state.fraction = page - 1 + Math.max(leastFull, Math.min(1, (column + y / room) / sheets.columns.length));
  if (page > state.contentPages) Object.assign(state, { contentPages: page, lines: 0 });
  if (!line.words) return;
  state.lines += 1;
  if (page > 1 && pageStarts.at(-1)?.page !== page) {
    pageStarts.push({ page, quote: line.text.slice(line.start, line.start + quoteLength).trim() });
  }
}
