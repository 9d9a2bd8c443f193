import { placeRow } from './flow-rows.ts';
import { heightOf, highest } from './heights.ts';
import type { Line } from './lines.ts';
import { mostPages, notesHeight, type Pager } from './pager.ts';
import type { ParagraphBlock } from './paragraph-block.ts';
import { gapBetween, type LaidBlock } from './stack.ts';

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
  const lines = withoutBareBreak(block.lines.slice(0, endOfPart(block.lines, 0)));
  return heightOf(lines.slice(0, block.keepLines ? lines.length : atLeastFirst(lines.length, block.widowControl)));
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
    const part = block.lines.slice(from, endOfPart(block.lines, from));
    const ending = part.at(-1)?.breakAfter ?? null;
    const rest = withoutBareBreak(part);
    let fitting = linesThatFit(pager, rest, noteHeight);
    if (fitting < rest.length) {
      fitting = kept(block, rest.length, fitting, from === 0);
      if (fitting <= 0 && pager.atTop()) fitting = 1;
    }
    for (const line of rest.slice(0, fitting)) pager.put(line);
    from += fitting < rest.length ? Math.max(0, fitting) : part.length;
    if (fitting < rest.length) pager.nextColumn(false);
    else if (ending === 'column') pager.nextColumn(true);
    else if (ending === 'page') pager.nextPage(true);
  }
}

/** Space above, unless the paragraph begins a page that filled up by itself. */
function openParagraph(pager: Pager, block: ParagraphBlock, gap: number, noteHeight: (key: string) => number): void {
  if (!pager.atTop()) {
    const first = block.lines[0];
    const need = first === undefined ? 0 : first.height + notesHeight(first.notes, noteHeight);
    if (first?.bareBreak !== true && gap + need > pager.left()) pager.nextColumn(false);
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

/**
 * The lines of a part that need room. A break that stands alone ends the page it is reached on, however full that is: carried over as a
 * line, it would leave a page of its own behind, where Word and LibreOffice leave none.
 */
function withoutBareBreak(part: readonly Line[]): readonly Line[] {
  return part.at(-1)?.bareBreak === true ? part.slice(0, -1) : part;
}

function linesThatFit(pager: Pager, lines: readonly Line[], noteHeight: (key: string) => number): number {
  let left = pager.left();
  let count = 0;
  for (const line of lines) {
    left -= line.height + notesHeight(line.notes, noteHeight);
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
