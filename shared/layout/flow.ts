import { heightOf, highest } from './heights.ts';
import type { Line } from './lines.ts';
import { mostPages, type Pager } from './pager.ts';
import type { ParagraphBlock } from './paragraph-block.ts';
import { gapBetween, type LaidBlock } from './stack.ts';
import type { RowBlock } from './table-rows.ts';

/** Blocks of no height must not make a chain endless. */
const longestChain = 200;

/**
 * Puts the blocks of one section into columns and pages.
 * @param noteHeight height of a note by its key
 */
export function flowBlocks(
  pager: Pager,
  blocks: readonly LaidBlock[],
  addsSpacing: boolean,
  noteHeight: (key: string) => number,
): void {
  let previous: LaidBlock | null = null;
  let chained = 0;
  blocks.forEach((block, index) => {
    if (pager.page() > mostPages) return;
    if (block.kind === 'paragraph' && block.pageBreakBefore && !pager.atTop()) pager.nextPage(true);
    const gap = gapBetween(previous, block, addsSpacing);
    if (block.keepNext && index >= chained) {
      const chain = chainFrom(blocks, index, pager.whole(), addsSpacing);
      chained = chain.end;
      if (!pager.atTop() && gap + chain.height > pager.left() && chain.height <= pager.whole()) pager.nextColumn(false);
    }
    if (block.kind === 'paragraph') placeParagraph(pager, block, gap, noteHeight);
    else placeRow(pager, block, gap, noteHeight);
    previous = block;
  });
}

/** The blocks kept with their next ones, from `index` on, and what must stand beside the last of them; a chain higher than a page is none. */
function chainFrom(
  blocks: readonly LaidBlock[],
  index: number,
  page: number,
  addsSpacing: boolean,
): { height: number; end: number } {
  let height = 0;
  let at = index;
  for (let block = blocks[at]; block?.keepNext === true && at < index + longestChain; block = blocks[at]) {
    at += 1;
    const next = blocks[at];
    height += block.height + (next === undefined ? 0 : gapBetween(block, next, addsSpacing));
  }
  const last = blocks[at];
  if (last !== undefined) height += headHeight(last);
  return { height: at === index + longestChain ? page + height : height, end: at };
}

/** The least of a block that may stand at the foot of a page. */
function headHeight(block: LaidBlock): number {
  if (block.kind === 'row') {
    return block.splits && block.minimum === 0 ? highest(block.cells, ([line]) => line?.height ?? 0) : block.height;
  }
  const count = block.keepLines ? block.lines.length : atLeastFirst(block.lines.length, block.widowControl);
  return heightOf(block.lines.slice(0, count));
}

/** Lines that must stay together at the beginning of a paragraph. */
function atLeastFirst(count: number, widowControl: boolean): number {
  if (!widowControl) return Math.min(1, count);
  return count <= 3 ? count : 2;
}

function placeParagraph(pager: Pager, block: ParagraphBlock, gap: number, noteHeight: (key: string) => number): void {
  openParagraph(pager, block, gap, noteHeight);
  let from = 0;
  while (from < block.lines.length && pager.page() <= mostPages) {
    const rest = block.lines.slice(from, endOfPart(block.lines, from));
    let fitting = linesThatFit(pager, rest, noteHeight);
    const ending = rest.at(-1)?.breakAfter ?? null;
    if (fitting < rest.length) {
      fitting = kept(block, rest.length, fitting, from === 0);
      if (fitting <= 0 && pager.atTop()) fitting = 1;
    }
    for (const line of rest.slice(0, fitting)) pager.put(line);
    from += Math.max(0, fitting);
    if (fitting < rest.length) pager.nextColumn(false);
    else if (ending === 'column') pager.nextColumn(true);
    else if (ending === 'page') pager.nextPage(true);
  }
}

/** Space above, unless the paragraph begins a page that filled up by itself. */
function openParagraph(pager: Pager, block: ParagraphBlock, gap: number, noteHeight: (key: string) => number): void {
  if (!pager.atTop()) {
    const first = block.lines[0];
    const need = first === undefined ? 0 : first.height + sumOf(first.notes, noteHeight);
    if (gap + need > pager.left()) pager.nextColumn(false);
    else {
      pager.skip(gap);
      return;
    }
  }
  if (pager.topAsked()) pager.skip(block.before);
}

/** The lines up to the next hard break, that line included. */
function endOfPart(lines: readonly Line[], from: number): number {
  let to = from;
  while (to < lines.length && lines[to]?.breakAfter === null) to += 1;
  return Math.min(to + 1, lines.length);
}

function linesThatFit(pager: Pager, lines: readonly Line[], noteHeight: (key: string) => number): number {
  let left = pager.left();
  let count = 0;
  for (const line of lines) {
    left -= line.height + sumOf(line.notes, noteHeight);
    if (left < 0) break;
    count += 1;
  }
  return count;
}

/** How many of the lines that fit may stay, so that no line stands alone (ISO/IEC 29500-1, 17.3.1.44 and 17.3.1.14). */
function kept(block: ParagraphBlock, count: number, fitting: number, beginning: boolean): number {
  if (block.keepLines && beginning) return 0;
  if (!block.widowControl) return fitting;
  const staying = count - fitting === 1 ? fitting - 1 : fitting;
  return beginning && staying < 2 ? 0 : staying;
}

function placeRow(pager: Pager, row: RowBlock, gap: number, noteHeight: (key: string) => number): void {
  if (!pager.atTop()) pager.skip(gap);
  const need = row.height + sumOf(row.face.notes, noteHeight);
  const mayMove = need > pager.left() && !pager.atTop();
  if (mayMove && (!row.splits || row.minimum > pager.left() || !splitsAt(row, pager.left()))) {
    turnWithHeaders(pager, row);
  }
  if (need <= pager.left()) putRow(pager, row);
  else splitRow(pager, row);
}

function putRow(pager: Pager, row: RowBlock): void {
  const lines = highest(row.cells, (cell) => cell.filter(({ words }) => words).length);
  pager.put(row.face);
  for (let more = 1; more < lines; more += 1) pager.put({ ...row.face, height: 0, notes: [] });
}

function turnWithHeaders(pager: Pager, row: RowBlock): void {
  pager.nextColumn(false);
  const height = row.headers.reduce((sum, header) => sum + header.height, 0);
  if (height < pager.whole() / 2) pager.skip(height);
}

/** Every cell that has lines must keep at least one on this page. */
function splitsAt(row: RowBlock, left: number): boolean {
  return row.cells.every(([line]) => line === undefined || line.height <= left);
}

/** Each cell goes on where the page cut it. */
function splitRow(pager: Pager, row: RowBlock): void {
  let cells = row.cells;
  let height = row.height;
  let fresh = pager.atTop();
  while (pager.page() <= mostPages && height > pager.left()) {
    const left = pager.left();
    const cuts = cells.map((cell) => linesWithin(cell, left, fresh));
    const taken = cells.map((cell, index) => cell.slice(0, cuts[index]));
    cells = cells.map((cell, index) => cell.slice(cuts[index]));
    putRow(pager, { ...row, cells: taken, face: { ...faceOf(taken, row.face), height: Math.min(left, pager.whole()) } });
    height = highest(cells, heightOf);
    if (height === 0) return;
    turnWithHeaders(pager, row);
    fresh = true;
  }
  putRow(pager, { ...row, cells, face: { ...faceOf(cells, row.face), height } });
}

function faceOf(cells: readonly (readonly Line[])[], face: Line): Line {
  const lines = cells.flat();
  const first = lines.find(({ words }) => words);
  return {
    ...face,
    text: first?.text ?? '',
    start: first?.start ?? 0,
    words: first !== undefined,
    ink: lines.some(({ ink }) => ink),
  };
}

function linesWithin(cell: readonly Line[], left: number, atTop: boolean): number {
  let height = 0;
  let count = 0;
  for (const line of cell) {
    height += line.height;
    if (height > left) break;
    count += 1;
  }
  return count === 0 && atTop && cell.length > 0 ? 1 : count;
}

function sumOf(keys: readonly string[], height: (key: string) => number): number {
  return keys.reduce((sum, key) => sum + height(key), 0);
}
