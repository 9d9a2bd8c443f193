import { Bookmark, type FileChild, HeadingLevel, Paragraph, Tab, TextRun } from 'docx';
import type { Block, Section } from '../document.ts';
import { conclusionBody } from './conclusion.ts';
import { lineParagraph, runs, type Surroundings } from './paragraphs.ts';
import { boxTable, chartTable, factsTable, listTable } from './tables.ts';

const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** A section with all below it, as the paragraphs and tables of the body. */
export function sectionBody(section: Section, depth: number, surroundings: Surroundings, newPage = false): FileChild[] {
  return [
    headingParagraph(section, depth, surroundings, newPage),
    ...section.blocks.flatMap((block) => blockBody(block, surroundings)),
    ...section.sections.flatMap((part) => sectionBody(part, depth + 1, surroundings)),
  ];
}

export function blockBody(block: Block, surroundings: Surroundings): FileChild[] {
  switch (block.kind) {
    case 'paragraph':
      // Every paragraph of the report leads up to what follows it: a list, a contribution.
      return [lineParagraph(block.line, surroundings, { keepNext: true })];
    case 'box':
      return [boxTable(block.facts, surroundings), gap()];
    case 'facts':
      return [factsTable(block.facts, surroundings), gap()];
    case 'conclusion':
      return [...conclusionBody(block, surroundings), gap()];
    case 'table':
      return [lineParagraph(block.caption, surroundings, { style: 'TableCaption' }), listTable(block, surroundings), gap()];
    case 'chart':
      return [
        lineParagraph([{ text: block.title }], surroundings, { style: 'TableCaption' }),
        chartTable(block, surroundings),
        gap(),
      ];
  }
}

/** Two tables in a row would run into one. */
function gap(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 120, lineRule: 'exact' } });
}

function headingParagraph(section: Section, depth: number, surroundings: Surroundings, newPage: boolean): Paragraph {
  const name = surroundings.bookmarks.get(section.anchor);
  const words = runs(section.heading, surroundings);
  const rightToLeft = surroundings.language === 'ar';
  return new Paragraph({
    heading: levels[Math.min(depth, levels.length) - 1] ?? HeadingLevel.HEADING_3,
    ...(rightToLeft ? { bidirectional: true } : {}),
    ...(newPage || section.newPage ? { pageBreakBefore: true } : {}),
    ...(section.annex || section.number === null ? { indent: { start: 0, hanging: 0 } } : {}),
    children: [
      ...numberRuns(section, rightToLeft),
      ...(name === undefined ? words : [new Bookmark({ id: name, children: words })]),
    ],
  });
}

function numberRuns(section: Section, rightToLeft: boolean): TextRun[] {
  if (section.number === null) return [];
  if (section.annex) return [new TextRun({ text: `${section.number} – `, rightToLeft })];
  return [new TextRun({ children: [section.number, new Tab()], rightToLeft })];
}
