import type { ReportDocument, Section } from '../document.ts';
import { conclusionsOf } from './conclusion.ts';

/**
 * Bookmark names by anchor, counted through the document: Word takes letters, digits and `_`, and no more than 40 of them. Those of
 * conclusions are named so, since their words are found by them where a program dropped the tag.
 */
export function bookmarkNames(document: ReportDocument): ReadonlyMap<string, string> {
  const places = document.sections.flatMap(anchorsOf).map((anchor, i) => [anchor, `place_${i + 1}`] as const);
  const conclusions = conclusionsOf(document).map(({ anchor }, i) => [anchor, conclusionBookmark(i)] as const);
  return new Map([...places, ...conclusions]);
}

/** Name of the bookmark round the conclusion at that index of the document. */
export function conclusionBookmark(index: number): string {
  return `conclusion_${index + 1}`;
}

function anchorsOf(section: Section): string[] {
  const rows = section.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
  return [section.anchor, ...rows.flatMap((row) => row.anchor ?? []), ...section.sections.flatMap(anchorsOf)];
}
