import { createHash } from 'node:crypto';
import { DeletedTextRun, type FileChild, InsertedTextRun, type IParagraphOptions, Paragraph } from 'docx';
import { parseWordingTag } from '../../proceedings/wording-tag.ts';
import type { ConclusionBlock, ReportDocument, Section } from '../document.ts';
import { bookmarked, contentControl } from './control.ts';
import { runOptions, type Surroundings, textRun } from './paragraphs.ts';
import { type Change, type RevisedParagraph, revise } from './revision.ts';
import { factsTable } from './tables.ts';
import { wordText } from './word-text.ts';

/** Who made the changes between two revisions of the report. */
const author = 'rapporteur';

/** Word takes numbers of 31 bits. */
const largestId = 0x7fff_ffff;

/** All conclusions of the document, in its order. */
export function conclusionsOf(document: ReportDocument): readonly ConclusionBlock[] {
  const inSection = (section: Section): readonly ConclusionBlock[] => [
    ...section.blocks.filter((block) => block.kind === 'conclusion'),
    ...section.sections.flatMap(inSection),
  ];
  return [...document.front.filter((block) => block.kind === 'conclusion'), ...document.sections.flatMap(inSection)];
}

/** A number for the control of each conclusion: the same from one revision of the report to the next. */
export function controlIds(conclusions: readonly ConclusionBlock[]): ReadonlyMap<ConclusionBlock, number> {
  const taken = new Set<number>();
  return new Map(
    conclusions.map((block) => {
      const named = parseWordingTag(block.tag)?.conclusionId ?? block.tag;
      const hash = createHash('sha256').update(named, 'utf8').digest().readUInt32BE(0);
      let id = (hash % largestId) + 1;
      while (taken.has(id)) id = (id % largestId) + 1;
      taken.add(id);
      return [block, id];
    }),
  );
}

/** The words in their control, changes since the last revision marked as tracked ones, then what the report says of them. */
export function conclusionBody(block: ConclusionBlock, surroundings: Surroundings): FileChild[] {
  const after = block.paragraphs.map(wordText);
  const before = block.before === undefined ? after : (block.before?.map(wordText) ?? null);
  const id = surroundings.controls.get(block) ?? 1;
  const words = revise(before, after).map((paragraph) => revisedParagraph(paragraph, block, surroundings));
  const control = contentControl({ title: block.name, tag: block.tag, id }, words);
  const name = surroundings.bookmarks.get(block.anchor);
  return [...(name === undefined ? [control] : bookmarked(name, [control])), factsTable(block.facts, surroundings)];
}

function revisedParagraph({ pieces, end }: RevisedParagraph, block: ConclusionBlock, surroundings: Surroundings): Paragraph {
  const { language } = block;
  const mark = { id: 0, author, date: surroundings.moment };
  const { text: _, ...look } = runOptions({ text: '', language }, surroundings.language);
  return new Paragraph({
    style: 'Conclusion',
    keepNext: true,
    ...(language === 'ar' ? { bidirectional: true } : {}),
    run: end === 'same' ? look : marked(end, mark),
    children: pieces.map(({ text, change }) => {
      const words = { text, language };
      if (change === 'same') return textRun(words, surroundings.language);
      const options = { ...runOptions(words, surroundings.language), ...mark };
      return change === 'added' ? new InsertedTextRun(options) : new DeletedTextRun(options);
    }),
  });
}

/** Of a marked end nothing else is said: the schema has the mark first, and the library writes it last. */
function marked(end: Change, mark: { id: number; author: string; date: string }): NonNullable<IParagraphOptions['run']> {
  return end === 'added' ? { insertion: mark } : { deletion: mark };
}
