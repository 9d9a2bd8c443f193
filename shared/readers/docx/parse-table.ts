import { type ElementReader, through } from '../xml.ts';
import { contentControl } from './parse-control.ts';
import type { Story } from './parse-story.ts';
import { cellProperties, rowProperties, tableProperties } from './parse-table-properties.ts';
import { twips, type Writable } from './parse-values.ts';
import type { Block, Control, Table, TableCell, TableRow } from './word-document.ts';

/** Reads the blocks of a cell; given by the caller, since cells hold blocks and blocks hold tables. */
export type ReadBlocks = (story: Story, blocks: Block[], control: Control | null) => ElementReader;

/** Elements round rows and cells that change nothing of what is on paper. */
const wrappers: ReadonlySet<string> = new Set(['w:customXml', 'w:ins', 'w:moveTo', 'w:del', 'w:moveFrom']);

/** `w:tbl` (ISO/IEC 29500-1, 17.4). */
export function tableReader(
  story: Story,
  control: Control | null,
  readBlocks: ReadBlocks,
  done: (table: Table) => void,
): ElementReader {
  const grid: number[] = [];
  const rows: TableRow[] = [];
  const table = emptyTable(grid, rows);
  const rowsInside = (inner: Control | null): ElementReader => {
    const reader: ElementReader = {
      open(name) {
        if (name === 'w:tr') return rowReader(story, inner, readBlocks, (row) => rows.push(row));
        if (name === 'w:sdt') return contentControl(rowsInside);
        return wrappers.has(name) ? through(reader) : null;
      },
    };
    return reader;
  };
  const content = rowsInside(control);
  return {
    open(name, attributes) {
      if (name === 'w:tblPr') return tableProperties(table);
      return name === 'w:tblGrid' ? gridReader(grid) : (content.open?.(name, attributes) ?? null);
    },
    close: () => done(table),
  };
}

function emptyTable(grid: readonly number[], rows: readonly TableRow[]): Writable<Table> {
  return {
    type: 'table',
    style: null,
    grid,
    width: null,
    fixed: false,
    indent: 0,
    cellMargins: null,
    borders: false,
    rightToLeft: false,
    floating: false,
    rows,
  };
}

function gridReader(grid: number[]): ElementReader {
  return {
    open(name, attributes) {
      if (name === 'w:gridCol') grid.push(Math.max(0, twips(attributes['w:w']) ?? 0));
      return null;
    },
  };
}

function rowReader(story: Story, control: Control | null, readBlocks: ReadBlocks, done: (row: TableRow) => void): ElementReader {
  const cells: TableCell[] = [];
  const row: Writable<TableRow> = { height: null, cantSplit: false, repeatsAsHeader: false, gridBefore: 0, cells };
  const cellsInside = (inner: Control | null): ElementReader => {
    const reader: ElementReader = {
      open(name) {
        if (name === 'w:tc') return cellReader(story, inner, readBlocks, (cell) => cells.push(cell));
        if (name === 'w:sdt') return contentControl(cellsInside);
        return wrappers.has(name) ? through(reader) : null;
      },
    };
    return reader;
  };
  const content = cellsInside(control);
  return {
    open: (name, attributes) => (name === 'w:trPr' ? rowProperties(row) : (content.open?.(name, attributes) ?? null)),
    close: () => done(row),
  };
}

function cellReader(
  story: Story,
  control: Control | null,
  readBlocks: ReadBlocks,
  done: (cell: TableCell) => void,
): ElementReader {
  const blocks: Block[] = [];
  const cell: Writable<TableCell> = { span: 1, width: null, margins: null, verticalMerge: null, blocks };
  const content = readBlocks(story, blocks, control);
  return {
    open: (name, attributes) => (name === 'w:tcPr' ? cellProperties(cell) : (content.open?.(name, attributes) ?? null)),
    close: () => done(cell),
  };
}
