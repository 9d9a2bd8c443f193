import type { Measure, Table, TableRow } from '../readers/docx/word-document.ts';
import type { Doubts } from './doubts.ts';
import { highest } from './heights.ts';

/** A grid narrower than this share of the column was never measured by a program (some writers put a constant there). */
const leastMeasured = 0.2;
/** A grid and the widths that the cells ask for differ by more than this only if the grid is stale. */
const staleBy = 0.1;

/** Widths of the columns of a table, in points. */
export function columnWidths(table: Table, available: number, doubts: Doubts): readonly number[] {
  const count = Math.max(1, table.grid.length, highest(table.rows, columnsIn));
  const asked = tableWidth(table.width, available);
  const grid = table.grid.length === count ? table.grid.map((width) => width / 20) : [];
  const cells = widthsOfCells(table, count, asked ?? available);
  const gridSum = sum(grid);
  const cellSum = sum(cells);
  if (cellSum > 0 && !table.fixed && (gridSum === 0 || Math.abs(cellSum - gridSum) > staleBy * gridSum))
    return fitted(cells, asked);
  if (gridSum >= leastMeasured * (asked ?? available)) return table.width?.unit === 'percent' ? fitted(grid, asked) : grid;
  if (gridSum > 0 && asked !== null) return fitted(grid, asked);
  doubts.raise('a table leaves the widths of its columns to the program', 0.1);
  return Array.from({ length: count }, () => (asked ?? available) / count);
}

function columnsIn(row: TableRow): number {
  return row.cells.reduce((columns, cell) => columns + cell.span, row.gridBefore);
}

function tableWidth(width: Measure | null, available: number): number | null {
  if (width === null || width.unit === 'auto' || width.value <= 0) return null;
  return width.unit === 'twips' ? width.value / 20 : (width.value / 100) * available;
}

/** What the cells ask for, from the first row that has a cell for every column and a width for every cell; empty if there is none. */
function widthsOfCells(table: Table, count: number, whole: number): readonly number[] {
  const row = table.rows.find(
    ({ cells }) => cells.length === count && cells.every(({ width }) => width !== null && width.value > 0),
  );
  return (row?.cells ?? []).map(({ width }) => (width === null ? 0 : (tableWidth(width, whole) ?? 0)));
}

/** Widths drawn to the width asked for the whole table. */
function fitted(widths: readonly number[], whole: number | null): readonly number[] {
  const scale = whole === null ? 1 : whole / sum(widths);
  return widths.map((width) => width * scale);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
