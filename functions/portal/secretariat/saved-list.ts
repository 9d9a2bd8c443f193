import { paperColumns } from '../../../shared/exports/paper-columns.ts';
import { tableRows } from '../../../shared/exports/table-columns.ts';
import { tableFile, tableTypes } from '../../../shared/exports/table-file.ts';
import type { PaperLine } from '../../../shared/model/paper-query.ts';
import { directionOf } from '../../../shared/report/html/lines.ts';
import type { Asking } from './asking.ts';
import type { savedForms } from './papers-page.ts';

interface SavedList {
  readonly contentType: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

/** A list of papers as a file: for spreadsheets with headings in the language of the page, for programs as the register has it. */
export async function savedList(
  asking: Asking,
  lines: readonly PaperLine[],
  form: (typeof savedForms)[number],
): Promise<SavedList> {
  const { language, words } = asking.visit;
  if (form === 'json') return { contentType: 'application/json; charset=utf-8', body: `${JSON.stringify(lines, null, 2)}\n` };
  const sheet = {
    name: words.shell.portal,
    rows: tableRows(paperColumns(language), lines),
    rightToLeft: directionOf(language) === 'rtl',
  };
  return { contentType: tableTypes[form], body: await tableFile(form, sheet) };
}
