/** Rows by the names of their columns. The form knows no quoting: a quotation mark is one. */
export function readRows(text: string): Record<string, string>[] {
  const [head = '', ...lines] = text.split(/\r?\n/).filter((line) => line !== '');
  const names = head.split('\t');
  return lines.map((line) => {
    const values = line.split('\t');
    return Object.fromEntries(names.map((name, n) => [name, values[n] ?? '']));
  });
}
