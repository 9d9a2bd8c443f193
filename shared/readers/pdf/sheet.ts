import type { Sheet } from '../../model/examination.ts';
import type { PdfPage } from './open-pdf.ts';
import type { PageLine } from './page-lines.ts';

const pointsInCm = 72 / 2.54;
/** A size of type counts as body type if it carries this share of the letters: notes and raised figures cannot be told apart otherwise. */
const bodyShare = 0.25;
/** Lines that must reach as far out before a margin is that narrow: a stamp or a page number is none. */
const linesAtMargin = 3;
const mostSizes = 20;

/** Facts about type and sheet. Margins are those at the sides: above and below stand headers and page numbers. */
export function sheetOfPages(pages: readonly PdfPage[], lines: readonly (readonly PageLine[])[]): Sheet {
  const sizes = new Map<string, Sheet['sizes'][number]>();
  for (const { width, height } of pages) {
    const size = { widthCm: rounded(width / pointsInCm), heightCm: rounded(height / pointsInCm) };
    sizes.set(`${size.widthCm} ${size.heightCm}`, size);
  }
  const margin = smallestMargin(pages, lines);
  return {
    smallestBodyPoints: smallestBody(pages),
    smallestMarginCm: margin === null ? null : rounded(margin / pointsInCm),
    sizes: [...sizes.values()].slice(0, mostSizes),
  };
}

function smallestBody(pages: readonly PdfPage[]): number | null {
  const letters = new Map<number, number>();
  let all = 0;
  for (const { items } of pages) {
    for (const { str, height } of items) {
      const count = str.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
      const size = Math.round(height * 2) / 2;
      letters.set(size, (letters.get(size) ?? 0) + count);
      all += count;
    }
  }
  const body = [...letters].filter(([size, count]) => size > 0 && count > 0 && count >= bodyShare * all).map(([size]) => size);
  return body.length === 0 ? null : Math.min(...body);
}

function smallestMargin(pages: readonly PdfPage[], lines: readonly (readonly PageLine[])[]): number | null {
  const gaps = (gap: (line: PageLine, page: PdfPage) => number): number[] =>
    pages.flatMap((page, i) => (lines[i] ?? []).map((line) => gap(line, page))).sort((one, other) => one - other);
  const left = gaps((line) => line.left)[linesAtMargin - 1];
  const right = gaps((line, page) => page.width - line.right)[linesAtMargin - 1];
  return left === undefined || right === undefined ? null : Math.max(0, Math.min(left, right));
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
