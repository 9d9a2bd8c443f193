import { html } from 'hono/html';
import type { RecordsSeen } from '../../../shared/desk/proceeding-desk.ts';
import { proceedingWords } from '../../../shared/languages/portal/proceedings/index.ts';
import { fill } from '../../../shared/languages/report/index.ts';
import { dateText, numberText } from '../../../shared/languages/report/moments.ts';
import { outcomeWords } from '../../../shared/languages/report/outcome/index.ts';
import type { StatedChange } from '../../../shared/proceedings/agenda/changes-stated.ts';
import type { ProceedingRow, RecordRow } from '../../../shared/register/rows.ts';
import { labelled } from '../../../shared/report/compose/phrases.ts';
import { outside } from '../outside.ts';
import type { Html } from '../visiting.ts';
import type { Asking } from './asking.ts';
import { agendaWarning, type TriedAgenda } from './even-so.ts';
import { notice, sheet, warning } from './pieces.ts';
import { findingList } from './proceeding-findings.ts';
import { statedChanges } from './stated-changes.ts';

/** What has just been sent: `underWay` until the register says what became of it. */
export type SentRecord = 'underWay' | Pick<ProceedingRow, 'outcome'>;

export interface RecordsTold {
  readonly sent: SentRecord | null;
  /** What records state of the agenda that is not in force, by the id of the record. */
  readonly stated: ReadonlyMap<string, readonly StatedChange[]>;
  /** `form` holds `record` where the person wished to accept what that one states. */
  readonly tried: TriedAgenda | null;
}

/** The summary records of a meeting, and a form for one more. */
export function recordsPage(asking: Asking, seen: RecordsSeen, told: RecordsTold): Html {
  const { records } = asking.words;
  return html`${sentNotice(asking, told.sent)}${agendaWarning(asking, told.tried)}
${seen.records.length === 0 ? html`<p>${records.none}</p>` : recordTable(asking, seen.records)}
${seen.others.map(({ key, outcome }) => warning(html`${outside(fileNameOf(key))}${labelled('', '', asking.visit.language)}${outcome === 'waiting' ? records.waits : records.unread}`))}
${seen.records.map((record) => recordSection(asking, record, told))}
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
    { label: records.sitting },
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

/** What a person should look at in one record: nothing, for most. */
function recordSection(asking: Asking, record: RecordRow, { stated, tried }: RecordsTold): Html | '' {
  const changes = stated.get(record.recordId) ?? [];
  if (changes.length === 0 && record.findings.length === 0) return '';
  const { visit } = asking;
  const { records } = proceedingWords(visit.language);
  const id = `record-${record.recordId}`;
  const own = tried?.form.get('record') === record.recordId ? tried : null;
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${recordName(asking, record)}</h2>
${changes.length === 0 ? '' : statedChanges(asking, record, changes, own)}
${record.findings.length === 0 ? '' : html`<details class="fold"><summary>${records.remarks} (${numberText(record.findings.length, visit.language)})</summary>${findingList(record.findings, visit.language)}</details>`}</section>`;
}

function recordName({ visit }: Asking, { name, sitting }: RecordRow): Html {
  if (sitting === null) return outside(name);
  const number = fill(outcomeWords(visit.language).sitting, { n: numberText(sitting, visit.language) });
  return html`${outside(name)} (${number})`;
}

function recordForm({ words, paths }: Asking, form: URLSearchParams): Html {
  const { records } = words;
  return html`<section aria-labelledby="import"><h2 id="import">${records.send}</h2><p>${records.intro}</p>
<form class="entry" method="post" enctype="multipart/form-data" action="${paths.records}">
<p><label for="file">${records.file}</label><input id="file" name="file" type="file" required accept=".docx,.pdf,.txt"></p>
<p><label for="sitting">${records.sitting}</label><input id="sitting" name="sitting" type="number" min="1" max="40" value="${form.get('sitting') ?? ''}" aria-describedby="sitting-hint"><small id="sitting-hint">${records.sittingHint}</small></p>
<p><label for="date">${records.date}</label><input id="date" name="date" type="date" value="${form.get('date') ?? ''}" aria-describedby="date-hint"><small id="date-hint">${records.sittingHint}</small></p>
<p><button>${records.send}</button></p></form></section>`;
}

function fileNameOf(key: string): string {
  return key.split('/').at(-1) ?? key;
}
