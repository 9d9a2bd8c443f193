import { tableFile, tableTypes } from '../../../shared/exports/table-file.ts';
import { reportWords } from '../../../shared/languages/report/index.ts';
import { stateName } from '../../../shared/languages/states/state-name.ts';
import type { PaperLine } from '../../../shared/model/paper-query.ts';
import { directionOf } from '../../../shared/report/html/lines.ts';
import { type Asking, nameOfItem } from './asking.ts';
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
  const sheet = { name: words.shell.portal, rows: rowsOf(asking, lines), rightToLeft: directionOf(language) === 'rtl' };
  return { contentType: tableTypes[form], body: await tableFile(form, sheet) };
}

function rowsOf(asking: Asking, lines: readonly PaperLine[]): string[][] {
  const { language } = asking.visit;
  const words = reportWords(language);
  const heads = [
    words.document,
    words.paper,
    words.status,
    words.paperTitle,
    words.source,
    words.itemNumber,
    words.original,
    words.channel,
  ];
  return [
    [...heads, words.receivedAt, words.file, words.findings, words.pages],
    ...lines.map((line) => [
      line.symbol ?? '',
      line.paperId,
      words.statuses[line.status],
      line.title ?? '',
      [...line.states.map((state) => stateName(state, language)), ...line.organisations].join(words.comma),
      line.items.map((id) => nameOfItem(asking, id)).join('; '),
      line.language === null ? '' : words.originals[line.language],
      words.channels[line.channel],
      line.receivedAt,
      line.fileName,
      line.findings.join(' '),
      line.pages === null ? '' : String(line.pages),
    ]),
  ];
}
