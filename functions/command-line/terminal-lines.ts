import type { Place } from '../../shared/model/place.ts';
import { isolated, wrapped } from './terminal-text.ts';

/** A part of the account: a heading, and lines below it that fit the terminal. */
export interface Section {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** Words of the paper shown as evidence: enough to recognise the spot. */
const longestQuote = 80;

/** Where something stands, in words: `header, table 1, row 2, cell 1`; the words themselves behind it. */
export function placeWords(place: Place): string {
  const { part, page, cell, quote } = place;
  const where = [
    part,
    ...(page === null ? [] : [`page ${page}`]),
    ...(cell === null ? [] : [`table ${cell.table + 1}, row ${cell.row + 1}, cell ${cell.column + 1}`]),
  ].join(', ');
  return quote === '' ? where : `${where}: ${quoted(quote)}`;
}

/** Words from outside on one line, cut where they are long, harmless to the terminal. */
export function quoted(text: string, length: number = longestQuote): string {
  const words = [...text.replaceAll(/\s+/gu, ' ').trim()];
  return isolated(`“${words.slice(0, length).join('')}${words.length > length ? '…' : ''}”`);
}

/** A paragraph in lines of the terminal's width, each with the indent before it. */
export function indented(text: string, columns: number, width: number): string[] {
  return wrapped(text, width - columns).map((line) => `${' '.repeat(columns)}${isolatedLine(line)}`);
}

/** A line break may part a direction mark (one of our own sentences has some) from its end: each line is closed by itself. */
function isolatedLine(line: string): string {
  return isolated(line.replaceAll(/[\u2066\u2068\u2069]/gu, ''));
}

/** `1 page`, `2 pages`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
