import { cellText } from './cell-text.ts';

/** Programs for tables need it to know UTF-8. */
const byteOrderMark = '\ufeff';

/** Rows as comma-separated values: RFC 4180, UTF-8 with a byte order mark; no cell can be taken for a formula. */
export function csvText(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map(field).join(','));
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`;
}

/** Signs at which a spreadsheet begins to reckon, also in their full-width forms, after whatever blanks. */
const formula = /^[\s\u00a0\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** Quoted where it must be. A cell that would be a formula begins with an apostrophe, which spreadsheets take as "this is text". */
function field(text: string): string {
  const held = formula.test(text) ? `'` : '';
  const safe = `${held}${cellText(text)}`;
  return /[",\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
