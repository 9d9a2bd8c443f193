import type { ReportDocument, Section } from '../document.ts';

/** Bookmark names by anchor, counted through the document: Word takes letters, digits and `_`, and no more than 40 of them. */
export function bookmarkNames(document: ReportDocument): ReadonlyMap<string, string> {
  const anchors = document.sections.flatMap(anchorsOf);
  return new Map(anchors.map((anchor, i) => [anchor, `place_${i + 1}`]));
}

function anchorsOf(section: Section): string[] {
  const rows = section.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
  return [section.anchor, ...rows.flatMap((row) => row.anchor ?? []), ...section.sections.flatMap(anchorsOf)];
}
