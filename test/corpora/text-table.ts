export type Cell = string | number | null;

/** Columns as wide as their widest cell; the first to the left, numbers to the right; null is a dash. */
export function textTable(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [head, ...rows.map((row) => row.map((cell) => (cell === null ? '-' : `${cell}`)))];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      widths.map((width, n) => (n === 0 ? (line[n] ?? '').padEnd(width) : (line[n] ?? '').padStart(width))).join('  '),
    )
    .map((line) => line.trimEnd())
    .join('\n');
}

/** A share with three decimals, cut and not rounded, so that 1.000 means all. */
export function share(value: number | null): string | null {
  return value === null ? null : (Math.floor(value * 1000) / 1000).toFixed(3);
}
