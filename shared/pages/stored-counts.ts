import type { Block, Paragraph, TableRow, WordDocument } from '../readers/docx/word-document.ts';

/** Word writes this into `docProps/app.xml`; what other programs leave there counts nothing that they measured. */
const word = /^Microsoft\b.*\bWord\b/i;

/** Pages of `docProps/app.xml`, where Word itself wrote them; null where it did not. */
export function declaredPages({ properties }: WordDocument): number | null {
  return savedByWord({ properties }) ? properties.pages : null;
}

export function savedByWord({ properties }: Pick<WordDocument, 'properties'>): boolean {
  return word.test(properties.application ?? '');
}

/** Pages by the breaks that the last program stored (`w:lastRenderedPageBreak`), text boxes left out. */
export function markedPages(document: WordDocument): number {
  return 1 + countIn(document.body, marksIn);
}

/** Pages by the author's own breaks: hard ones, those of paragraphs, and those of sections. */
export function brokenPages(document: WordDocument): number {
  const sections = document.sections.slice(1).filter(({ type }) => type !== 'continuous' && type !== 'nextColumn').length;
  return 1 + sections + countIn(document.body, breaksIn);
}

/** Counts over paragraphs; the cells of a row stand side by side, so a page that ends in several of them ends once. */
function countIn(blocks: readonly Block[], count: (paragraph: Paragraph) => number): number {
  const inRow = (row: TableRow) => row.cells.reduce((most, cell) => Math.max(most, countIn(cell.blocks, count)), 0);
  return blocks.reduce((sum, block) => {
    if (block.type === 'paragraph') return sum + count(block);
    return sum + block.rows.reduce((rows, row) => rows + inRow(row), 0);
  }, 0);
}

function marksIn(paragraph: Paragraph): number {
  return paragraph.inlines.filter(({ type }) => type === 'mark').length;
}

function breaksIn(paragraph: Paragraph): number {
  const hard = paragraph.inlines.filter((inline) => inline.type === 'break' && inline.kind === 'page').length;
  return hard + (paragraph.properties.pageBreakBefore === true ? 1 : 0);
}
