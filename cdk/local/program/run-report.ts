import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readJson } from '../../../functions/command-line/arrival-notes.ts';
import { type ReportArguments, readReport, reportHelp } from '../../../functions/command-line/report-command.ts';
import { UsageError } from '../../../functions/command-line/usage-error.ts';
import { reportInput } from '../../../shared/aws/report-input.ts';
import { type OutcomeReport, outcomeReportSchema, type ReportVariant } from '../../../shared/model/outcome-report.ts';
import { standingAsOf } from '../../../shared/register/as-of.ts';
import { versionsOf } from '../../../shared/register/meetings.ts';
import { compile, type ReportInput } from '../../../shared/report/compile.ts';
import { renderCsv } from '../../../shared/report/render-csv.ts';
import { renderDocx } from '../../../shared/report/render-docx.ts';
import { renderHtml } from '../../../shared/report/render-html.ts';
import { renderJson } from '../../../shared/report/render-json.ts';
import { meetingInForce, usualMeeting, withRegister } from './with-register.ts';

/** `report`: compiles from the register as it stands and writes every form. Answers the exit code. */
export async function runReport(args: readonly string[]): Promise<number> {
  const wanted = readReport(args);
  if (wanted.help) {
    process.stdout.write(reportHelp);
    return 0;
  }
  const previous = wanted.since === null ? null : await earlierReport(wanted.since);
  return await withRegister(wanted, async (desk) => {
    const { id } = await meetingInForce(desk, wanted.meetingId ?? usualMeeting);
    const rows = await reportInput(desk.table, desk.ledger, id);
    const { asOf } = wanted;
    const versions = asOf === null ? [] : await Array.fromAsync(versionsOf(desk.table, id));
    const { rows: input, leftOut } = asOf === null ? { rows, leftOut: [] } : standingAsOf(rows, versions, asOf);
    for (const row of leftOut) process.stderr.write(`left out, for it was changed after that time: ${row}\n`);
    const report = compile(input, { language: wanted.language, variant: variantOf(wanted, input) });
    if (previous !== null && previous.meeting.id !== id)
      throw new UsageError(`${wanted.since} is of ${previous.meeting.id}, not of ${id}.`);
    const paths = await written(report, previous, join(wanted.out, id));
    process.stdout.write(
      wanted.json
        ? `${JSON.stringify({ paths, leftOut }, null, 2)}\n`
        : `Report:\n${paths.map((path) => `  ${path}\n`).join('')}`,
    );
    return 0;
  });
}

function variantOf({ sitting, revision, item }: ReportArguments, { records, meeting }: ReportInput): ReportVariant {
  if (sitting !== null) {
    const record = records.find(({ recordId }) => recordId === sitting);
    const known = records.map(({ recordId }) => recordId).join(', ');
    if (record === undefined)
      throw new UsageError(`${meeting.id} has no record ${sitting}. It has ${known === '' ? 'none' : known}.`);
    return { kind: 'sitting', recordId: sitting, revision };
  }
  if (item === null) return { kind: 'council' };
  if (!meeting.agenda.items.some(({ id }) => id === item))
    throw new UsageError(`${meeting.id} has no item ${item}: npm start -- agenda show lists them.`);
  return { kind: 'item', itemId: item };
}

async function earlierReport(path: string): Promise<OutcomeReport> {
  const json = await readJson(path);
  if (json === null) throw new UsageError(`${path} cannot be read: there is no such file.`);
  const report = outcomeReportSchema.safeParse(json);
  if (report.success) return report.data;
  throw new UsageError(
    `${path} is no report that this version can compare with: give the .json that npm start -- report has written.`,
  );
}

/** Names of the files say what the report is about. */
async function written(report: OutcomeReport, previous: OutcomeReport | null, folder: string): Promise<string[]> {
  const { variant, language } = report;
  const names = {
    council: 'outcome-report',
    sitting: variant.kind === 'sitting' ? `sitting-${variant.recordId}` : '',
    item: variant.kind === 'item' ? `item-${variant.itemId}` : '',
  };
  await mkdir(folder, { recursive: true });
  const forms: Readonly<Record<string, Uint8Array | string>> = {
    docx: await renderDocx(report, previous),
    html: renderHtml(report, previous),
    csv: renderCsv(report),
    json: renderJson(report),
  };
  const paths: string[] = [];
  for (const [form, body] of Object.entries(forms)) {
    const path = join(folder, `${names[variant.kind]}.${language}.${form}`);
    await writeFile(path, body);
    paths.push(path);
  }
  return paths;
}
