import { type Paper, type Passage, paperOf } from '../../model/paper.ts';
import type { Part } from '../../model/place.ts';
import { gatherParagraph } from './passage-of-paragraph.ts';
import type { Block, Paragraph, SectionProperties, Table, WordDocument } from './word-document.ts';

type Unplaced = Omit<Passage, 'start'>;
type Cell = Passage['cell'];

/** The paper as a person reads it: header parts, body, footnotes and endnotes, footers (see `model/paper.ts`). */
export function paperOfWord(word: WordDocument): Paper {
  const passages: Unplaced[] = [];
  let tables = 0;

  const addBlocks = (blocks: readonly Block[], part: Part, cell: Cell): void => {
    for (const block of blocks) {
      if (block.type === 'table') addTable(block, part);
      else addParagraph(block, part, cell);
    }
  };
  const addParagraph = (paragraph: Paragraph, part: Part, cell: Cell): void => {
    const { text, bold, centred, control, links, boxes } = gatherParagraph(paragraph, word);
    passages.push({ text, part, page: null, cell, control, bold, centred, links });
    for (const box of boxes) addBlocks(box, part === 'body' ? 'textbox' : part, null);
  };
  const addTable = (table: Table, part: Part): void => {
    const number = tables;
    tables += 1;
    table.rows.forEach((row, rowNumber) => {
      row.cells.forEach((cell, column) => {
        // The lower cells of a vertical merge hold an empty paragraph that nobody sees.
        if (cell.verticalMerge !== 'continue') addBlocks(cell.blocks, part, { table: number, row: rowNumber, column });
      });
    });
  };

  for (const blocks of usedParts(word, 'headers')) addBlocks(blocks, 'header', null);
  addBlocks(word.body, 'body', null);
  for (const notes of [word.footnotes, word.endnotes]) for (const blocks of notes.values()) addBlocks(blocks, 'footnote', null);
  for (const blocks of usedParts(word, 'footers')) addBlocks(blocks, 'footer', null);
  return paperOf('docx', passages);
}

/**
 * The distinct header or footer parts that some page can show, first pages before others. A part for first pages shows only
 * under `w:titlePg`, one for even pages only under `w:evenAndOddHeaders` (ISO/IEC 29500-1, 17.10).
 */
function usedParts(word: WordDocument, where: 'headers' | 'footers'): ReadonlySet<readonly Block[]> {
  const used = new Set<readonly Block[]>();
  // A section that names no part of a kind continues the one of the section before.
  let inherited: SectionProperties['headers'] = {};
  for (const section of word.sections) {
    inherited = { ...inherited, ...section[where] };
    const ids = [
      section.titlePage ? inherited.first : undefined,
      inherited.default,
      word.settings.evenAndOddHeaders ? inherited.even : undefined,
    ];
    for (const id of ids) {
      const blocks = id === undefined ? undefined : word[where].get(id);
      if (blocks !== undefined) used.add(blocks);
    }
  }
  return used;
}
