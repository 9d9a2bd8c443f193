import { InternalHyperlink, Paragraph, TableOfContents } from 'docx';
import type { ReportDocument, Section } from '../document.ts';
import { type Surroundings, textRun } from './paragraphs.ts';

/** Sections and their parts; a single contribution is found through its item. */
const levels = 2;

/**
 * The table of contents as a field of Word whose entries are there from the start, each a link to its heading. It has no page
 * numbers (switch \n): only the program that lays the pages out knows them, and a wrong number is worse than none.
 */
export function contentsTable(document: ReportDocument, surroundings: Surroundings): TableOfContents {
  return new TableOfContents(document.contents, {
    hyperlink: true,
    headingStyleRange: `1-${levels}`,
    pageNumbersEntryLevelsRange: `1-${levels}`,
    beginDirty: false,
    contentChildren: document.sections.flatMap((section) => entries(section, 1, surroundings)),
  });
}

function entries(section: Section, level: number, surroundings: Surroundings): Paragraph[] {
  if (level > levels) return [];
  return [entry(section, level, surroundings), ...section.sections.flatMap((part) => entries(part, level + 1, surroundings))];
}

function entry(section: Section, level: number, surroundings: Surroundings): Paragraph {
  const { language } = surroundings;
  const number = section.number === null ? [] : [textRun({ text: `${section.number}${section.annex ? ' – ' : '  '}` }, language)];
  const words = section.heading.map((part) => textRun(part, language));
  const anchor = surroundings.bookmarks.get(section.anchor) ?? '';
  return new Paragraph({
    style: `TOC${level}`,
    ...(language === 'ar' ? { bidirectional: true } : {}),
    children: [new InternalHyperlink({ anchor, children: [...number, ...words] })],
  });
}
