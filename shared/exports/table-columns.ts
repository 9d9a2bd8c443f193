/** The columns of a table, in their order: the heading of each, and what it shows of a line. */
export type TableColumns<T> = readonly (readonly [heading: string, cell: (line: T) => string])[];

/** Between the values of one cell. */
export const betweenValues = '; ';

/** The headings, then a row a line. */
export function tableRows<T>(columns: TableColumns<T>, lines: readonly T[]): string[][] {
  return [columns.map(([heading]) => heading), ...lines.map((line) => columns.map(([, cell]) => cell(line)))];
}
