import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { numberText } from '../../languages/report/moments.ts';
import type { Cell, Chart, Fact, Table as ListTable } from '../document.ts';
import { barShares } from './bar-shares.ts';
import { cellParagraphs, lineParagraph, runs, type Surroundings } from './paragraphs.ts';
import { colours, columnWidths, textWidth } from './sheet.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const rule = { style: BorderStyle.SINGLE, size: 4, color: colours.rule } as const;
const strong = { style: BorderStyle.SINGLE, size: 12, color: colours.accent } as const;
const horizontal = { top: strong, bottom: rule, left: none, right: none, insideHorizontal: rule, insideVertical: none } as const;
const tint = { type: ShadingType.CLEAR, color: 'auto', fill: colours.tint } as const;
const cellMargin = { top: 50, bottom: 50, left: 90, right: 90, marginUnitType: WidthType.DXA } as const;

/** Rows keep together on a page; the head is repeated on each page that the table runs on to. */
export function listTable(table: ListTable, surroundings: Surroundings): Table {
  const widths = columnWidths(table.columns.map((column) => column.share));
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map((column, i) =>
      cellOf([[{ text: column.label, look: 'strong' }]], widths[i], surroundings, { head: true, numeric: column.numeric }),
    ),
  });
  const rows = table.rows.map((row) => {
    const cells = row.cells.map((cell, i) =>
      cellOf(row.total ? strengthened(cell) : cell, widths[i], surroundings, {
        numeric: table.columns[i]?.numeric,
        anchor: i === 0 ? row.anchor : undefined,
      }),
    );
    return new TableRow({ cantSplit: true, children: cells });
  });
  return framed([head, ...rows], widths, surroundings, horizontal);
}

/** Labels and what they say, side by side, kept on one page where they fit on one. */
export function factsTable(facts: readonly Fact[], surroundings: Surroundings): Table {
  const widths = columnWidths([24, 76]);
  const rows = facts.map(
    (fact, i) =>
      new TableRow({
        cantSplit: true,
        keepNext: i < facts.length - 1,
        children: [
          cellOf([[{ text: fact.label, look: 'quiet' }]], widths[0], surroundings),
          cellOf(fact.cell, widths[1], surroundings),
        ],
      }),
  );
  return framed(rows, widths, surroundings, { ...horizontal, top: rule });
}

/** The box under the title: one cell, each label in bold over what it says. */
export function boxTable(facts: readonly Fact[], surroundings: Surroundings): Table {
  const line = { style: BorderStyle.SINGLE, size: 6, color: colours.accent } as const;
  const children = facts.flatMap((fact) => [
    lineParagraph([{ text: fact.label, look: 'strong' }], surroundings, {
      style: 'Cell',
      keepNext: true,
      spacing: { before: 60, after: 20 },
    }),
    ...cellParagraphs(fact.cell, surroundings, { style: 'Cell', spacing: { after: 80 } }),
  ]);
  const cell = new TableCell({
    width: { size: textWidth, type: WidthType.DXA },
    margins: { ...cellMargin, left: 160, right: 160 },
    children,
  });
  return framed([new TableRow({ cantSplit: true, children: [cell] })], [textWidth], surroundings, {
    top: line,
    bottom: line,
    left: line,
    right: line,
    insideHorizontal: none,
    insideVertical: none,
  });
}

/** A bar is a coloured paragraph, indented by what lies before and after it: of the longest, or of the days of all bars on a time line. */
export function chartTable(chart: Chart, surroundings: Surroundings): Table {
  const widths = columnWidths([32, 58, 10]);
  const room = (widths[1] ?? 0) - cellMargin.left - cellMargin.right;
  const shares = barShares(chart.bars);
  const rows = chart.bars.map((bar, i) => {
    const [from, to] = shares(bar);
    const rightToLeft = surroundings.language === 'ar';
    const filled = new Paragraph({
      style: 'Bar',
      bidirectional: rightToLeft,
      ...(to > from ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: colours.accent } } : {}),
      indent: { start: Math.round(room * from), end: Math.round(room * (1 - to)) },
    });
    return new TableRow({
      cantSplit: true,
      keepNext: i < chart.bars.length - 1,
      children: [
        cellOf([[{ text: bar.label, leadsTo: bar.anchor }]], widths[0], surroundings),
        new TableCell({ width: { size: widths[1] ?? 0, type: WidthType.DXA }, verticalAlign: 'center', children: [filled] }),
        cellOf([[{ text: numberText(bar.count, surroundings.language), look: 'strong' }]], widths[2], surroundings),
      ],
    });
  });
  return framed(rows, widths, surroundings, { ...horizontal, top: none, bottom: none, insideHorizontal: none });
}

/** Meeting at one side, symbol and date at the other, over a rule. */
export function mastheadTable(left: Cell, right: Cell, surroundings: Surroundings): Table {
  const widths = columnWidths([60, 40]);
  const row = new TableRow({ children: [cellOf(left, widths[0], surroundings), cellOf(right, widths[1], surroundings)] });
  return framed([row], widths, surroundings, { ...horizontal, top: none, bottom: strong });
}

interface CellManner {
  readonly head?: boolean;
  readonly numeric?: boolean | undefined;
  readonly anchor?: string | undefined;
}

function cellOf(cell: Cell, width: number | undefined, surroundings: Surroundings, manner: CellManner = {}): TableCell {
  const options = {
    style: manner.head ? 'CellHead' : 'Cell',
    ...(manner.numeric ? { alignment: AlignmentType.RIGHT } : {}),
  };
  const name = manner.anchor === undefined ? undefined : surroundings.bookmarks.get(manner.anchor);
  const [first, ...rest] = cell;
  const children =
    name === undefined || first === undefined
      ? cellParagraphs(cell, surroundings, options)
      : [marked(name, first, surroundings, options), ...cellParagraphs(rest, surroundings, options)];
  return new TableCell({
    width: { size: width ?? 0, type: WidthType.DXA },
    children: children.length === 0 ? [new Paragraph(options)] : children,
    ...(manner.head ? { shading: tint } : {}),
  });
}

function marked(name: string, line: Cell[number], surroundings: Surroundings, options: { style: string }): Paragraph {
  const children = [new Bookmark({ id: name, children: runs(line, surroundings) })];
  return new Paragraph({ ...options, bidirectional: surroundings.language === 'ar', children });
}

function strengthened(cell: Cell): Cell {
  return cell.map((line) => line.map((words) => ({ ...words, look: 'strong' })));
}

type Borders = NonNullable<ConstructorParameters<typeof Table>[0]['borders']>;

function framed(rows: readonly TableRow[], widths: readonly number[], { language }: Surroundings, borders: Borders): Table {
  return new Table({
    rows,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: cellMargin,
    borders,
    ...(language === 'ar' ? { visuallyRightToLeft: true } : {}),
  });
}
