import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';

/** A cell: words, whose line feeds are paragraphs of the cell, an address under them, or the columns that it runs over. */
export type Cell = string | { readonly text: string; readonly link?: string; readonly span?: number };

/** A table, its head first; widths in percent. */
export interface SampleTable {
  readonly widths: readonly number[];
  readonly rows: readonly (readonly Cell[])[];
  /** Cells other than titles stand in the middle of a tall row. */
  readonly middle?: boolean;
}

/** A letter as a person lays it out: paragraphs and real tables. */
export interface SampleLetter {
  readonly file: string;
  readonly rightToLeft?: boolean;
  readonly font: string;
  readonly blocks: readonly (string | SampleTable)[];
}

export async function docxOfLetter(letter: SampleLetter): Promise<Uint8Array> {
  const children = letter.blocks.map((block) =>
    typeof block === 'string' ? paragraphOf(block, letter) : tableOf(block, letter),
  );
  const styles = { default: { document: { run: { font: letter.font, size: 21 } } } };
  const document = new Document({ creator: 'rapporteur', styles, sections: [{ children }] });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** In a line from right to left, codes, addresses and figures are runs of their own, as Word writes them. */
const latin = /([A-Za-z0-9][A-Za-z0-9./@+()-]*[A-Za-z0-9+)]|\d+)/u;

function paragraphOf(text: string, { rightToLeft = false }: SampleLetter, link?: string): Paragraph {
  const pieces = rightToLeft ? text.split(latin).filter((piece) => piece !== '') : [text];
  const runs = pieces.map((piece) => new TextRun({ text: piece, rightToLeft: rightToLeft && !latin.test(piece) }));
  const children = link === undefined ? runs : [new ExternalHyperlink({ link, children: runs })];
  return new Paragraph({ bidirectional: rightToLeft, children });
}

function tableOf({ widths, rows, middle = false }: SampleTable, letter: SampleLetter): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    visuallyRightToLeft: letter.rightToLeft ?? false,
    columnWidths: widths.map((width) => width * 90),
    alignment: AlignmentType.CENTER,
    rows: rows.map(
      (row, n) =>
        new TableRow({
          tableHeader: n === 0,
          cantSplit: true,
          children: row.map((cell, column) => {
            const { text, link, span = 1 } = typeof cell === 'string' ? { text: cell } : cell;
            return new TableCell({
              columnSpan: span,
              width: { size: widths[column] ?? 10, type: WidthType.PERCENTAGE },
              ...(middle ? { verticalAlign: VerticalAlign.CENTER } : {}),
              children: text.split('\n').map((line) => paragraphOf(line, letter, link)),
            });
          }),
        }),
    ),
  });
}
