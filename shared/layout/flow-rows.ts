import { heightOf, highest } from './heights.ts';
import type { Line } from './lines.ts';
import { mostPages, notesHeight, type Pager } from './pager.ts';
import type { RowBlock } from './table-rows.ts';

/** Puts a row on the page where it fits, whole or split; the header rows of its table go before it on a new page. */
export function placeRow(pager: Pager, row: RowBlock, gap: number, noteHeight: (key: string) => number): void {
  if (!pager.atTop()) pager.skip(gap);
  const need = row.height + notesHeight(row.face.notes, noteHeight);
  const mayMove = need > pager.left() && !pager.atTop();
  if (mayMove && (!row.splits || row.minimum > pager.left() || !splitsAt(row, pager.left()))) {
    turnWithHeaders(pager, row);
  }
  if (need <= pager.left()) putRow(pager, row);
  else splitRow(pager, row);
}

function putRow(pager: Pager, row: RowBlock): void {
  const lines = highest(row.cells, (cell) => cell.filter(({ words }) => words).length);
  pager.put(row.face);
  for (let more = 1; more < lines; more += 1) pager.put({ ...row.face, height: 0, notes: [] });
}

function turnWithHeaders(pager: Pager, row: RowBlock): void {
  pager.nextColumn(false);
  const height = row.headers.reduce((sum, header) => sum + header.height, 0);
  if (height < pager.whole() / 2) pager.skip(height);
}

/** Every cell that has lines must keep at least one on this page. */
function splitsAt(row: RowBlock, left: number): boolean {
  return row.cells.every(([line]) => line === undefined || line.height <= left);
}

/** Each cell goes on where the page cut it. */
function splitRow(pager: Pager, row: RowBlock): void {
  let cells = row.cells;
  let height = row.height;
  let fresh = pager.atTop();
  while (pager.page() <= mostPages && height > pager.left()) {
    const left = pager.left();
    const cuts = cells.map((cell) => linesWithin(cell, left, fresh));
    const taken = cells.map((cell, index) => cell.slice(0, cuts[index]));
    cells = cells.map((cell, index) => cell.slice(cuts[index]));
    putRow(pager, { ...row, cells: taken, face: { ...faceOf(taken, row.face), height: Math.min(left, pager.whole()) } });
    height = highest(cells, heightOf);
    if (height === 0) return;
    turnWithHeaders(pager, row);
    fresh = true;
  }
  putRow(pager, { ...row, cells, face: { ...faceOf(cells, row.face), height } });
}

function faceOf(cells: readonly (readonly Line[])[], face: Line): Line {
  const lines = cells.flat();
  const first = lines.find(({ words }) => words);
  return {
    ...face,
    text: first?.text ?? '',
    start: first?.start ?? 0,
    words: first !== undefined,
    ink: lines.some(({ ink }) => ink),
  };
}

function linesWithin(cell: readonly Line[], left: number, atTop: boolean): number {
  let height = 0;
  let count = 0;
  for (const line of cell) {
    height += line.height;
    if (height > left) break;
    count += 1;
  }
  return count === 0 && atTop && cell.length > 0 ? 1 : count;
}
