import type { Paper, Passage } from '../../model/paper.ts';
import { isHeadOfColumns } from './columns.ts';
import { tidy } from './unmarked.ts';

/** A cell of a table, a column of a line, or a whole line: what an agenda is put together from. */
export interface Fragment {
  readonly text: string;
  /** Offsets in `Paper.text`. */
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly line: number;
  /** Fragments of one row of a table, or of one line, have the same. */
  readonly row: string;
  /** The table whose columns can be relied on, and the column in it; null for a line of flattened text. */
  readonly table: string | null;
  readonly column: number | null;
  /** Wide blanks stand between the columns of its line, as they do on the page. */
  readonly spread: boolean;
  /** Web addresses under the words. */
  readonly links: readonly string[];
}

/** An agenda of some hundred items flattened cell by cell has a few thousand lines; what comes after so many is no letter. */
export const mostFragments = 20_000;

/**
 * The cells and lines of a paper in reading order, blank ones left out. Tabs and bars divide a line of text into the columns of a table;
 * the gaps of a pdf, and wide blanks, divide it without saying which columns are empty.
 */
export function fragmentsOf(paper: Paper): Fragment[] {
  const skipped = runningLines(paper);
  const fragments: Fragment[] = [];
  let table = 0;
  paper.passages.forEach((passage, i) => {
    if (passage.part !== 'body' && passage.part !== 'textbox') return;
    const divided = isDivided(passage.text) && paper.kind !== 'pdf';
    if (!divided && passage.cell === null && passage.text.trim() !== '') table += 1;
    if (skipped.has(i) || fragments.length >= mostFragments) return;
    fragments.push(...(passage.cell === null ? ofLine(passage, i, divided ? `text ${table}` : null) : ofCell(passage, i)));
  });
  return fragments;
}

function ofCell(passage: Passage, i: number): Fragment[] {
  const { cell, text, start } = passage;
  if (cell === null || tidy(text) === '') return [];
  const links = passage.links.map(({ href }) => href);
  const end = start + text.length;
  return [
    {
      text: tidy(text),
      start,
      end,
      line: i + 1,
      row: `${cell.table}.${cell.row}`,
      table: `table ${cell.table}`,
      column: cell.column,
      spread: false,
      links,
    },
  ];
}

function isDivided(text: string): boolean {
  return text.trim().includes('\t') || isBarred(text);
}

function isBarred(text: string): boolean {
  const line = text.trim();
  return line.length > 2 && line.startsWith('|') && line.endsWith('|');
}

/** Columns of a line, with the place of each. */
function ofLine(passage: Passage, i: number, table: string | null): Fragment[] {
  const { text } = passage;
  const barred = table !== null && isBarred(text);
  if (barred && /^[\s|:-]+$/u.test(text)) return [];
  const divider = barred ? /\|/gu : table === null ? /\t|\n| {3,}/gu : /\t/gu;
  const ends = [...text.matchAll(divider)].map(({ index, 0: mark }) => [index, index + mark.length] as const);
  const cuts = barred ? ends.slice(0, -1) : [[0, 0] as const, ...ends];
  return cuts.flatMap(([, from], column) => {
    const to = (barred ? ends[column + 1]?.[0] : ends[column]?.[0]) ?? text.length;
    const words = tidy(text.slice(from, to));
    if (words === '') return [];
    const lead = text.slice(from, to).search(/[^\s\u200b]/u);
    const links = passage.links.filter((link) => link.start < to && link.end > from).map(({ href }) => href);
    const start = passage.start + from + Math.max(0, lead);
    const spread = table === null && / {3,}/u.test(text.trim());
    const place = { start, end: passage.start + to, line: i + 1, row: `line ${i + 1}`, spread };
    return [{ text: words, ...place, table, column: table === null ? null : column, links }];
  });
}

/** A line that stands first or last on so many pages, figures apart, is a running head or a page number. */
const fewestPages = 3;

/** Indices of running heads and page numbers, where pages are known. */
function runningLines({ passages }: Paper): ReadonlySet<number> {
  const pages = Map.groupBy(passages.keys(), (i) => passages[i]?.page ?? 0);
  if (pages.size < fewestPages || pages.has(0)) return new Set();
  const edges = [...pages.values()].flatMap((lines) => [lines[0], lines.at(-1)].filter((i) => i !== undefined));
  const alike = Map.groupBy(new Set(edges), (i) => (passages[i]?.text ?? '').replace(/\d+/gu, '0').trim());
  const running = [...alike.values()].filter((group) => group.length >= fewestPages && group.length * 2 > pages.size);
  return new Set(running.flat().filter((i) => isRunning(passages[i])));
}

/** The head of a table is repeated as well. A number of an item may end a page; a page number names its page or stands between dashes. */
function isRunning(passage: Passage | undefined): boolean {
  const text = passage?.text.trim() ?? '';
  if (isHeadOfColumns(text)) return false;
  return !/^\d{1,3}$/u.test(text) || Number(text) === passage?.page || Number(text) === (passage?.page ?? 0) - 1;
}
