import { html } from 'hono/html';
import type { RecordsSeen } from '../../../shared/desk/record-desk.ts';
import { dateText, numberText } from '../../../shared/languages/report/moments.ts';
import type { ProceedingRow, RecordRow } from '../../../shared/register/rows.ts';
import { outside } from '../outside.ts';
import type { Html } from '../visiting.ts';
import type { Asking } from './asking.ts';
import { notice, sheet, warning } from './pieces.ts';
import type { Tried } from './tried.ts';

/** What has just been sent: `underWay` until the register says what became of it. */
export type SentRecord = 'underWay' | Pick<ProceedingRow, 'outcome'>;

/** The summary records of a meeting, and a form for one more. */
export function recordsPage(
  asking: Asking,
  seen: RecordsSeen,
  told: { readonly sent: SentRecord | null; readonly tried: Tried | null },
): Html {
  const { words } = asking;
  const { records } = words;
  return html`${sentNotice(asking, told.sent)}${warning(told.tried?.why ?? null)}
${seen.records.length === 0 ? html`<p>${records.none}</p>` : recordTable(asking, seen.records)}
${seen.others.map(({ key, outcome }) => warning(html`${outside(fileNameOf(key))}: ${outcome === 'waiting' ? records.waits : records.unread}`))}
${recordForm(asking, told.tried?.form ?? new URLSearchParams())}`;
}

function sentNotice({ words }: Asking, sent: SentRecord | null): Html | '' {
  const { records } = words;
  if (sent === null) return '';
  if (sent === 'underWay') return notice(records.underWay);
  if (sent.outcome === 'unread') return warning(records.unread);
  return notice(sent.outcome === 'waiting' ? records.waits : records.entered);
}

function recordTable({ words, visit }: Asking, rows: readonly RecordRow[]): Html {
  const { records } = words;
  const { language } = visit;
  const columns = [
    { label: records.record },
    { label: records.sitting, numeric: true },
    { label: records.date },
    { label: records.sections, numeric: true },
    { label: records.concluded, numeric: true },
  ];
  const lines = rows.map(({ name, sitting, date, sections }) => [
    outside(name),
    sitting === null ? '–' : numberText(sitting, language),
    date === null ? '–' : dateText(date, language),
    numberText(sections.length, language),
    numberText(sections.filter(({ concluded }) => concluded).length, language),
  ]);
  return sheet(words.nav.records, columns, lines);
}

function recordForm({ words, paths }: Asking, form: URLSearchParams): Html {
  const { records } = words;
  return html`<p>${records.intro}</p>
<form class="entry" method="post" enctype="multipart/form-data" action="${paths.records}">
<p><label for="file">${records.file}</label><input id="file" name="file" type="file" required accept=".docx,.pdf,.txt"></p>
<p><label for="sitting">${records.sitting}</label><input id="sitting" name="sitting" type="number" min="1" max="40" value="${form.get('sitting') ?? ''}" aria-describedby="sitting-hint"><small id="sitting-hint">${records.sittingHint}</small></p>
<p><label for="date">${records.date}</label><input id="date" name="date" type="date" value="${form.get('date') ?? ''}" aria-describedby="date-hint"><small id="date-hint">${records.sittingHint}</small></p>
<p><button>${records.send}</button></p></form>`;
}

function fileNameOf(key: string): string {
  return key.split('/').at(-1) ?? key;
}
