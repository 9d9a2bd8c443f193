import type { Block, Cell, Line, ReportDocument, Section } from '../document.ts';

/** The document without links to what it does not hold: the parts of an extract lead to lists that only the whole report has. */
export function withoutLostLinks(document: ReportDocument): ReportDocument {
  const anchors = new Set(document.sections.flatMap(anchorsOf));
  const lineOf = (line: Line): Line =>
    line.map((words) => {
      if (words.leadsTo === undefined || anchors.has(words.leadsTo)) return words;
      const { leadsTo: _, ...plain } = words;
      return plain;
    });
  const blockOf = (block: Block): Block => inBlock(block, lineOf);
  const sectionOf = (section: Section): Section => ({
    ...section,
    heading: lineOf(section.heading),
    blocks: section.blocks.map(blockOf),
    sections: section.sections.map(sectionOf),
  });
  return { ...document, front: document.front.map(blockOf), sections: document.sections.map(sectionOf) };
}

function inBlock(block: Block, lineOf: (line: Line) => Line): Block {
  const cellOf = (cell: Cell): Cell => cell.map(lineOf);
  switch (block.kind) {
    case 'paragraph':
      return { ...block, line: lineOf(block.line) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(cellOf) })) };
    case 'box':
    case 'facts':
    case 'conclusion':
      return { ...block, facts: block.facts.map((fact) => ({ ...fact, cell: cellOf(fact.cell) })) };
    case 'chart':
      return block;
  }
}

function anchorsOf(section: Section): string[] {
  const inBlocks = section.blocks.flatMap((block) => {
    if (block.kind === 'table') return block.rows.flatMap((row) => row.anchor ?? []);
    return block.kind === 'conclusion' ? [block.anchor] : [];
  });
  return [section.anchor, ...inBlocks, ...section.sections.flatMap(anchorsOf)];
}
