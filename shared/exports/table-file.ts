import { csvText } from './csv-text.ts';
import { type Sheet, workbook } from './workbook.ts';

/** Forms that spreadsheets open. */
export const tableTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
type TableForm = keyof typeof tableTypes;

/** A table as a file in which nothing is a formula. */
export async function tableFile(form: TableForm, sheet: Sheet): Promise<string | Uint8Array<ArrayBuffer>> {
  return form === 'csv' ? csvText(sheet.rows) : new Uint8Array(await workbook(sheet));
}
