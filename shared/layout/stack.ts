import type { Block } from '../readers/docx/word-document.ts';
import type { Column, Desk } from './desk.ts';
import type { Line } from './lines.ts';
import { type ParagraphBlock, paragraphBlock } from './paragraph-block.ts';
import { type RowBlock, rowBlocks } from './table-rows.ts';

export type LaidBlock = ParagraphBlock | RowBlock;

/** Sets blocks in a column. */
export function setBlocks(desk: Desk, blocks: readonly Block[], column: Column): LaidBlock[] {
  const laid: LaidBlock[] = [];
  for (const block of blocks) {
    if (block.type === 'paragraph') laid.push(paragraphBlock(desk, block, column));
    else for (const row of rowBlocks(desk, block, column, stackOf)) laid.push(row);
  }
  return laid;
}

/** The same, one under the other as in a cell, a header or a note, where no page ends. The space above a line is part of its height. */
export function stackOf(desk: Desk, blocks: readonly Block[], column: Column): readonly Line[] {
  const stack: Line[] = [];
  let previous: LaidBlock | null = null;
  for (const block of setBlocks(desk, blocks, column)) {
    const gap = gapBetween(previous, block, desk.word.settings.addsSpacing);
    if (block.kind === 'row') stack.push({ ...block.face, height: block.height + gap });
    else
      for (const [index, line] of block.lines.entries()) stack.push(index === 0 ? { ...line, height: line.height + gap } : line);
    previous = block;
  }
  const last = stack.at(-1);
  if (last !== undefined && previous?.kind === 'paragraph')
    stack[stack.length - 1] = { ...last, height: last.height + previous.after };
  return stack;
}

/** Space between two blocks (ISO/IEC 29500-1, 17.3.1.9 and 17.3.1.33). */
export function gapBetween(previous: LaidBlock | null, next: LaidBlock, addsSpacing: boolean): number {
  const after = previous?.kind === 'paragraph' ? previous.after : 0;
  const before = next.kind === 'paragraph' ? next.before : 0;
  if (previous?.kind !== 'paragraph' || next.kind !== 'paragraph') return after + before;
  const alike = previous.style === next.style;
  const kept = { after: alike && previous.contextual ? 0 : after, before: alike && next.contextual ? 0 : before };
  return addsSpacing ? kept.after + kept.before : Math.max(kept.after, kept.before);
}
