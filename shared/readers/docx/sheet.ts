import type { Sheet } from '../../model/examination.ts';
import { runValue } from './style-chain.ts';
import type { Block, Paragraph, SectionProperties, TextRun, WordDocument } from './word-document.ts';

const twipsInCm = 1440 / 2.54;
/** Size of type where neither run nor style nor defaults say one (ISO/IEC 29500-1, 17.3.2.38). */
const unsaidHalfPoints = 20;
/** Letters that a size of type must carry before it counts: a stray small full stop squeezes nothing. */
const fewestLetters = 20;
const mostSizes = 20;

/**
 * Facts about type and sheet. Body type is the text of the body and its tables; notes, headers, text boxes, raised or lowered
 * signs and hidden words are not.
 */
export function sheetOfWord(word: WordDocument): Sheet {
  const letters = new Map<number, number>();
  countLetters(word.body, word, letters);
  const carried = [...letters].filter(([, count]) => count >= fewestLetters).map(([halfPoints]) => halfPoints);
  const margins = word.sections.flatMap(smallestMargin);
  return {
    smallestBodyPoints: carried.length === 0 ? null : Math.min(...carried) / 2,
    smallestMarginCm: margins.length === 0 ? null : rounded(Math.min(...margins) / twipsInCm),
    sizes: distinctSizes(word.sections),
  };
}

function countLetters(blocks: readonly Block[], word: WordDocument, letters: Map<number, number>): void {
  for (const block of blocks) {
    if (block.type === 'table')
      for (const row of block.rows) for (const cell of row.cells) countLetters(cell.blocks, word, letters);
    else countInParagraph(block, word, letters);
  }
}

function countInParagraph(paragraph: Paragraph, word: WordDocument, letters: Map<number, number>): void {
  for (const run of paragraph.inlines) {
    if (run.type !== 'text') continue;
    const { superscript, position } = run.properties;
    if (superscript === true || (position ?? 0) !== 0 || runValue('hidden', run.properties, paragraph, word) === true) continue;
    const size = sizeOf(run, paragraph, word);
    const known = letters.get(size) ?? 0;
    // What a size carries beyond that makes no difference.
    if (known < fewestLetters) letters.set(size, known + (run.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0));
  }
}

/** Arabic and runs marked as right-to-left have a size of their own (`w:szCs`). */
function sizeOf(run: TextRun, paragraph: Paragraph, word: WordDocument): number {
  const complex = runValue('rightToLeft', run.properties, paragraph, word) === true || /\p{Script=Arabic}/u.test(run.text);
  return (
    (complex ? runValue('sizeComplex', run.properties, paragraph, word) : undefined) ??
    runValue('size', run.properties, paragraph, word) ??
    unsaidHalfPoints
  );
}

/** Word writes a negative margin where the header must not push the text: its amount counts. */
function smallestMargin({ margins }: SectionProperties): number[] {
  return [margins.top, margins.right, margins.bottom, margins.left].map(Math.abs);
}

function distinctSizes(sections: readonly SectionProperties[]): Sheet['sizes'] {
  const sizes = new Map<string, Sheet['sizes'][number]>();
  for (const { pageWidth, pageHeight } of sections) {
    sizes.set(`${pageWidth} ${pageHeight}`, {
      widthCm: rounded(pageWidth / twipsInCm),
      heightCm: rounded(pageHeight / twipsInCm),
    });
  }
  return [...sizes.values()].slice(0, mostSizes);
}

/** Centimetres to the tenth of a millimetre. */
function rounded(cm: number): number {
  return Math.round(cm * 100) / 100;
}
