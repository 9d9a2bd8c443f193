import type { Block, WordDocument } from '../readers/docx/word-document.ts';
import { columnOf, type Desk, deskOf } from './desk.ts';
import { flowBlocks } from './flow.ts';
import { heightOf } from './heights.ts';
import { doubtLikeness } from './likeness.ts';
import { type Pager, type Pages, pagerOf } from './pager.ts';
import { type Sheets, sheetsOf } from './sheets.ts';
import { setBlocks, stackOf } from './stack.ts';

/** Where the lines of a docx fall, as far as it can be said without the author's program and typefaces. */
export interface LaidOut extends Pages {
  /** Pages at the end on which nothing is printed. */
  readonly trailingBlankPages: number;
  /** 0 to 1: how much of the document the estimate could lay out as the author's program would. */
  readonly confidence: number;
  /** What lowered the confidence, in words for a person. */
  readonly doubts: readonly string[];
}

/**
 * Lays a document out: lines from advance widths, pages from line heights. Never throws on a parsed document.
 */
export function layOut(word: WordDocument): LaidOut {
  const desk = deskOf(word);
  const pages = paginate(desk, sheetsOf(desk));
  doubtLikeness(desk);
  if (word.seen.altChunk) desk.doubts.raise('another document is embedded in the text', 0.4);
  if (word.seen.trackedChanges) desk.doubts.raise('tracked changes are laid out in the view with marks', 0.05);
  return {
    ...pages,
    trailingBlankPages: pages.pages - Math.max(1, pages.contentPages),
    confidence: desk.doubts.confidence(),
    doubts: desk.doubts.words(),
  };
}

function paginate(desk: Desk, sheets: readonly Sheets[]): Pages {
  const first = sheets[0];
  if (first === undefined) throw new Error('a document without a section');
  const noteHeight = noteHeights(desk, first.columns[0] ?? 0);
  const pager = pagerOf(first, noteHeight);
  sectionsOf(desk.word).forEach((blocks, index) => {
    const section = sheets[index] ?? first;
    if (index > 0) beginSection(pager, section, sheets[index - 1] ?? first);
    if (section.columns.length > 1) desk.doubts.raise('columns are levelled by eye', 0.1);
    const column = columnOf(section.columns[0] ?? 0, section.section.grid);
    flowBlocks(pager, setBlocks(desk, blocks, column), desk.word.settings.addsSpacing, noteHeight);
  });
  const last = sheets.at(-1) ?? first;
  const endnotes = [...desk.word.endnotes.values()].flat();
  flowBlocks(pager, setBlocks(desk, endnotes, columnOf(last.columns[0] ?? 0, null)), desk.word.settings.addsSpacing, noteHeight);
  return pager.result();
}

/** The blocks of each section: a paragraph that ends one is its last. */
function sectionsOf(word: WordDocument): readonly (readonly Block[])[] {
  const sections: Block[][] = [[]];
  for (const block of word.body) {
    sections.at(-1)?.push(block);
    if (block.type === 'paragraph' && block.endsSection !== null) sections.push([]);
  }
  return sections;
}

function beginSection(pager: Pager, next: Sheets, before: Sheets): void {
  const { type, pageWidth, pageHeight } = next.section;
  const sameSheet = pageWidth === before.section.pageWidth && pageHeight === before.section.pageHeight;
  if (type === 'continuous' && sameSheet) {
    pager.balance();
    pager.begin(next, true);
    return;
  }
  pager.begin(next, false);
  const even = pager.page() % 2 === 0;
  if ((type === 'evenPage' && !even) || (type === 'oddPage' && even)) pager.nextPage(true);
}

/** Heights of notes, each set once, when it is first met. */
function noteHeights(desk: Desk, width: number): (key: string) => number {
  const known = new Map<string, number>();
  return (key) => {
    let height = known.get(key);
    if (height === undefined) {
      const blocks = key.startsWith('footnote ') ? desk.word.footnotes.get(key.slice('footnote '.length)) : undefined;
      height = blocks === undefined ? 0 : heightOf(stackOf(desk, blocks, columnOf(width, null)));
      known.set(key, height);
    }
    return height;
  };
}
