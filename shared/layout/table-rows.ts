import type { Block, Sides, Table, TableCell, TableRow } from '../readers/docx/word-document.ts';
import { type Column, columnOf, type Desk } from './desk.ts';
import { heightOf, highest } from './heights.ts';
import type { Line } from './lines.ts';
import { columnWidths } from './table-grid.ts';

/** A row of a table, set; lengths in points. */
export interface RowBlock {
  readonly kind: 'row';
  /** The lines of each cell, margins of the cell in the first and last. */
  readonly cells: readonly (readonly Line[])[];
  readonly height: number;
  /** The height that the file asks for, or that a cell merged over several rows still needs. */
  readonly minimum: number;
  readonly splits: boolean;
  readonly keepNext: boolean;
  /** Rows repeated at the top of each page on which this row goes on; empty for the header rows themselves. */
  readonly headers: readonly RowBlock[];
  /** What speaks for the row where it is a line among others: its first words, its ink, its notes. */
  readonly face: Line;
}

/** Sets blocks one under the other; given by the caller, since cells hold tables and tables cells. */
export type Stack = (desk: Desk, blocks: readonly Block[], column: Column) => readonly Line[];

/** Cell margins of Word's Normal Table: 0.08 inch left and right. */
const normalMargins: Sides = { top: 0, right: 108, bottom: 0, left: 108 };
/** Word's tables end at 63 columns; beyond, cells are not looked for. */
const mostColumns = 63;
/** A ruled row is higher by its rule. */
const rule = 0.5;

export function rowBlocks(desk: Desk, table: Table, column: Column, stack: Stack): readonly RowBlock[] {
  const chain = tableStyles(desk, table.style);
  const margins: Sides = Object.assign(
    {},
    normalMargins,
    ...chain.map((style) => style.cellMargins ?? {}),
    table.cellMargins ?? {},
  );
  const widths = columnWidths(table, column.width, desk.doubts);
  if (table.floating) desk.doubts.raise('a table floats', 0.15);
  const ruled = table.borders || chain.some(({ borders }) => borders);
  const setting = {
    desk,
    stack,
    widths,
    margins,
    rule: ruled ? rule : 0,
    grid: column.grid,
    style: table.style,
  };
  const merged = new Map<number, Merged>();
  const rows = table.rows.map((row, index) => rowBlock(setting, row, merged, table.rows[index + 1]));
  const leading = table.rows.findIndex((row) => !row.repeatsAsHeader);
  const headers = leading > 0 ? rows.slice(0, leading) : [];
  return rows.map((row, index) => (index < headers.length ? row : { ...row, headers }));
}

interface Setting {
  readonly desk: Desk;
  readonly stack: Stack;
  readonly widths: readonly number[];
  readonly margins: Sides;
  readonly rule: number;
  readonly grid: Column['grid'];
  readonly style: string | null;
}

/** A cell merged over several rows: the height that it still needs below this row, and its first words. */
interface Merged {
  readonly column: number;
  readonly left: number;
  readonly face: Line | null;
  readonly goesOn: boolean;
}

/** @param merged by column: the cells that go on from the row above; left as they go on into the row below */
function rowBlock(setting: Setting, row: TableRow, merged: Map<number, Merged>, next: TableRow | undefined): RowBlock {
  const { cells, spanning } = cellsOf(setting, row, merged, next);
  const exact = row.height?.rule === 'exact';
  const asked = row.height === null ? 0 : row.height.value / 20;
  const ending = highest(spanning, ({ goesOn, left }) => (goesOn ? 0 : left));
  const minimum = exact ? asked : Math.max(asked, ending);
  const height = (exact ? asked : Math.max(minimum, highest(cells, heightOf))) + setting.rule;
  merged.clear();
  for (const span of spanning) if (span.goesOn) merged.set(span.column, { ...span, left: span.left - height });
  const faces = [...cells.flat().filter(({ ink }) => ink), ...spanning.flatMap(({ face }) => face ?? [])];
  return {
    kind: 'row',
    cells,
    height,
    minimum,
    splits: !(row.cantSplit || exact || row.repeatsAsHeader),
    keepNext: keepsNext(setting.desk, row),
    headers: [],
    face: faceOf(faces, height),
  };
}

function cellsOf(setting: Setting, row: TableRow, merged: ReadonlyMap<number, Merged>, next: TableRow | undefined) {
  const cells: (readonly Line[])[] = [];
  const spanning: Merged[] = [];
  let column = row.gridBefore;
  for (const cell of row.cells) {
    const goesOn = cell.verticalMerge !== null && mergesOn(next, column);
    const above = cell.verticalMerge === 'continue' ? merged.get(column) : undefined;
    if (above !== undefined) spanning.push({ ...above, goesOn });
    else {
      const lines = cellLines(setting, cell, column);
      if (goesOn) spanning.push({ column, left: heightOf(lines), face: lines.find(({ ink }) => ink) ?? null, goesOn });
      else cells.push(lines);
    }
    column += cell.span;
  }
  return { cells, spanning };
}

/** The next row goes on with the merged cell that stands at this column. */
function mergesOn(row: TableRow | undefined, column: number): boolean {
  let at = row?.gridBefore ?? 0;
  for (const cell of row?.cells ?? []) {
    if (at === column) return cell.verticalMerge === 'continue';
    if (at > column || at > mostColumns) return false;
    at += cell.span;
  }
  return false;
}

function cellLines(setting: Setting, cell: TableCell, at: number): readonly Line[] {
  const margins = { ...setting.margins, ...cell.margins };
  const room = setting.widths.slice(at, at + cell.span).reduce((sum, width) => sum + width, 0);
  const width = room - (margins.left + margins.right) / 20;
  const lines = setting.stack(setting.desk, cell.blocks, columnOf(width, setting.grid, setting.style));
  return lines.map((line, index) => {
    const top = index === 0 ? margins.top / 20 : 0;
    const bottom = index === lines.length - 1 ? margins.bottom / 20 : 0;
    return top + bottom === 0 ? line : { ...line, height: line.height + top + bottom };
  });
}

function tableStyles(desk: Desk, id: string | null) {
  const { byId, defaultTable } = desk.word.styles;
  const chain = [];
  let style = byId.get(id ?? defaultTable ?? '');
  while (style !== undefined && chain.length < 32) {
    chain.unshift(style);
    style = style.basedOn === null ? undefined : byId.get(style.basedOn);
  }
  return chain;
}

/** Word keeps a row with the next when the first paragraph of its first cell asks for it. */
function keepsNext(desk: Desk, row: TableRow): boolean {
  const first = row.cells[0]?.blocks[0];
  return first?.type === 'paragraph' && desk.chain.paragraph(first.properties, null).keepNext === true;
}

function faceOf(inked: readonly Line[], height: number): Line {
  const first = inked.find(({ words }) => words) ?? inked[0];
  return {
    height,
    text: first?.text ?? '',
    start: first?.start ?? 0,
    ink: inked.length > 0,
    words: inked.some(({ words }) => words),
    breakAfter: null,
    bareBreak: false,
    notes: inked.flatMap(({ notes }) => notes),
  };
}
