import { type Paper, type Passage, paperOf } from '../../../shared/model/paper.ts';

export type Loose = Omit<Passage, 'start'>;

/** One paragraph of a docx. */
export function paragraph(text: string, more: Partial<Loose> = {}): Loose {
  return { text, part: 'body', page: null, cell: null, control: null, bold: false, centred: false, links: [], ...more };
}

/** A table: rows of cells, each cell one or several paragraphs. */
export function table(
  number: number,
  rows: readonly (readonly (string | readonly string[])[])[],
  more: Partial<Loose> = {},
): Loose[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      [cell].flat().map((text) => paragraph(text, { ...more, cell: { table: number, row, column } })),
    ),
  );
}

export function docx(...passages: readonly (Loose | readonly Loose[])[]): Paper {
  return paperOf('docx', passages.flat());
}

/** A pdf of one page, one passage a line. */
export function pdf(text: string): Paper {
  return paperOf(
    'pdf',
    text.split('\n').map((line) => paragraph(line, { page: 1 })),
  );
}
