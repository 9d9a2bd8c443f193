import writeWorkbook from 'write-excel-file/node';
import { cellText } from './cell-text.ts';

/** One sheet: the first row holds the headings. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly rightToLeft: boolean;
}

/** Longest text of a cell (ECMA-376, 18.3.1.4: spreadsheets open no file with a longer one). */
const longestCell = 32_767;
/** Longest name of a sheet, and the signs that none may have. */
const longestName = 31;
const notInNames = /[[\]:*?/\\']/gu;

/** A workbook (Office Open XML) whose cells are all typed as text: whatever they begin with, nothing in it is a formula. */
export async function workbook({ name, rows, rightToLeft }: Sheet): Promise<Uint8Array> {
  const [headings = [], ...lines] = rows;
  const cells = [
    headings.map((heading) => ({ ...textCell(heading), fontWeight: 'bold' as const })),
    ...lines.map((row) => row.map(textCell)),
  ];
  const sheet = name.replaceAll(notInNames, '-').slice(0, longestName);
  return await writeWorkbook(cells, { sheet, rightToLeft, stickyRowsCount: 1 }).toBuffer();
}

function textCell(text: string): { readonly type: typeof String; readonly value: string; readonly wrap: boolean } {
  const seen = cellText(text);
  return { type: String, value: cut(seen), wrap: seen.includes('\n') };
}

function cut(text: string): string {
  return text.length <= longestCell ? text : `${text.slice(0, longestCell - 1).toWellFormed()}…`;
}
