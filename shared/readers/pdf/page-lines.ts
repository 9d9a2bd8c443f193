import { mendArabic } from './arabic.ts';

/** A piece of text as pdf.js gives it: in points, from the lower left corner of the page. */
export interface TextItem {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
}

export interface LinkArea {
  readonly href: string;
  readonly rect: readonly [number, number, number, number];
  /** The words under the area, as far as pdf.js can tell. */
  readonly words: string;
}

/** One line of a page, in logical order, with a tab at every gap between columns. */
export interface PageLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly links: readonly { readonly start: number; readonly end: number; readonly href: string }[];
}

interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  /** A blank stands before it. */
  readonly spaced: boolean;
}

/** Share of the type size by which a baseline may differ within a line (raised figures). */
const sameLine = 0.5;
/** Gaps as a share of the type size: from here a blank, from there the next column. Justified lines stretch a blank to less than one. */
const blankGap = 0.12;
const columnGap = 1.2;
/** Shadowed type is the same words drawn twice, less than this far apart in points. */
const shadow = 1.5;

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const leftToRight = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}]/u;

/** Lines in the order in which the page draws them, which in papers is the order of reading. */
export function linesOfPage(items: readonly TextItem[], links: readonly LinkArea[]): readonly PageLine[] {
  return gathered(items).map((pieces) => lineOf(pieces, links));
}

function gathered(items: readonly TextItem[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  let spaced = false;
  for (const item of items) {
    if (item.str.trim() === '') {
      spaced ||= item.str !== '';
      continue;
    }
    const piece = pieceOf(item, spaced);
    spaced = /\s$/.test(item.str);
    const last = line.at(-1);
    if (last !== undefined && isShadow(piece, last)) continue;
    if (last === undefined || Math.abs(last.baseline - piece.baseline) > sameLine * Math.max(last.size, piece.size)) {
      line = [];
      lines.push(line);
    }
    line.push(piece);
  }
  return lines;
}

function pieceOf(item: TextItem, spaced: boolean): Piece {
  const [left = 0, baseline = 0] = item.transform.slice(4);
  const size = Math.abs(item.height) || 1;
  return { text: mendArabic(item.str), left, right: left + item.width, baseline, size, spaced: spaced || /^\s/.test(item.str) };
}

function isShadow(one: Piece, other: Piece): boolean {
  return one.text === other.text && Math.abs(one.left - other.left) < shadow && Math.abs(one.baseline - other.baseline) < shadow;
}

function lineOf(pieces: readonly Piece[], links: readonly LinkArea[]): PageLine {
  const placed: { piece: Piece; start: number; end: number }[] = [];
  let text = '';
  let last: Piece | undefined;
  for (const piece of inReadingOrder(pieces)) {
    const words = piece.text.trim();
    text += last === undefined ? '' : between(last, piece);
    placed.push({ piece, start: text.length, end: text.length + words.length });
    text += words;
    last = piece;
  }
  return {
    text,
    left: Math.min(...pieces.map((piece) => piece.left)),
    right: Math.max(...pieces.map((piece) => piece.right)),
    baseline: pieces[0]?.baseline ?? 0,
    links: links.flatMap((link) => underLink(link, text, placed)),
  };
}

function between(one: Piece, next: Piece): string {
  if (isApart(one, next)) return '\t';
  return gapBetween(one, next) > blankGap * Math.max(one.size, next.size) || next.spaced || /\s$/.test(one.text) ? ' ' : '';
}

/** They stand in two columns. */
function isApart(one: Piece, next: Piece): boolean {
  return gapBetween(one, next) > columnGap * Math.max(one.size, next.size);
}

function gapBetween(one: Piece, next: Piece): number {
  return Math.max(next.left - one.right, one.left - next.right);
}

/**
 * From left to right or from right to left as most letters go; runs of the other direction are turned round as one, but not across the gap
 * between two columns, where the direction of the line begins anew (Unicode Standard Annex 9, separators of segments).
 */
function inReadingOrder(pieces: readonly Piece[]): readonly Piece[] {
  const letters = { right: 0, left: 0 };
  for (const { text } of pieces)
    letters[rightToLeft.test(text) ? 'right' : 'left'] += leftToRight.test(text) || rightToLeft.test(text) ? text.length : 0;
  const fromRight = letters.right > letters.left;
  if (!fromRight && letters.right === 0) return pieces;
  const ordered = [...pieces].sort((one, other) => (fromRight ? other.right - one.right : one.left - other.left));
  const against = fromRight ? leftToRight : rightToLeft;
  const along = fromRight ? rightToLeft : leftToRight;
  return runsOf(ordered, along).flatMap((run) => turned(run, against));
}

/** Pieces along the direction of the line stand alone; the others stand together as far as the next gap between columns. */
function runsOf(ordered: readonly Piece[], along: RegExp): readonly (readonly Piece[])[] {
  const runs: Piece[][] = [];
  let last: Piece | undefined;
  for (const piece of ordered) {
    const joins = last !== undefined && !along.test(last.text) && !along.test(piece.text) && !isApart(last, piece);
    if (joins) runs.at(-1)?.push(piece);
    else runs.push([piece]);
    last = piece;
  }
  return runs;
}

/** A run turned round, from its first letter or digit to its last; one of digits alone is read with the line. */
function turned(run: readonly Piece[], against: RegExp): readonly Piece[] {
  if (!run.some(({ text }) => against.test(text))) return run;
  const counts = ({ text }: Piece): boolean => against.test(text) || /\d/.test(text);
  const first = run.findIndex(counts);
  const end = run.findLastIndex(counts) + 1;
  return [...run.slice(0, first), ...run.slice(first, end).reverse(), ...run.slice(end)];
}

/** The stretches of a line that lie under a link; where pdf.js names the words and they stand there, just these. */
function underLink(
  { href, rect, words }: LinkArea,
  text: string,
  placed: readonly { piece: Piece; start: number; end: number }[],
): PageLine['links'] {
  const [x1, y1, x2, y2] = rect;
  const touched = placed.filter(({ piece }) => {
    const overlap = Math.min(piece.right, Math.max(x1, x2)) - Math.max(piece.left, Math.min(x1, x2));
    const middle = piece.baseline + piece.size / 3;
    return (
      overlap > Math.min(piece.right - piece.left, Math.abs(x2 - x1)) / 2 &&
      middle > Math.min(y1, y2) &&
      middle < Math.max(y1, y2)
    );
  });
  const [first] = touched;
  if (first === undefined) return [];
  const start = Math.min(...touched.map((touch) => touch.start));
  const end = Math.max(...touched.map((touch) => touch.end));
  const exact = words.trim() === '' ? -1 : text.slice(start, end).indexOf(words.trim());
  return [exact < 0 ? { start, end, href } : { start: start + exact, end: start + exact + words.trim().length, href }];
}
