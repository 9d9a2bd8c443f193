import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ReportArguments, readReport, reportHelp } from '../../../functions/command-line/report-command.ts';
import { UsageError } from '../../../functions/command-line/usage-error.ts';
import { usualMeeting } from '../../../functions/command-line/usual-meeting.ts';
import { reportInput } from '../../../shared/aws/report-input.ts';
import type { OutcomeReport, ReportVariant } from '../../../shared/model/outcome-report.ts';
import { standingAsOf } from '../../../shared/register/as-of.ts';
import { versionsOf } from '../../../shared/register/meetings.ts';
import { reportName } from '../../../shared/register/report-keys.ts';
import { compile, type ReportInput } from '../../../shared/report/compile.ts';
import { renderForms } from '../../../shared/report/render-forms.ts';
import { earlierReport } from './earlier-report.ts';
import { meetingInForce, withRegister } from './with-register.ts';

/** `report`: compiles from the register as it stands and writes every form. Answers the exit code. */
export async function runReport(args: readonly string[]): Promise<number> {
  const wanted = readReport(args);
  if (wanted.help) {
    process.stdout.write(reportHelp);
    return 0;
  }
  return await withRegister(wanted, async (desk) => {
    const { id } = await meetingInForce(desk, wanted.meetingId ?? usualMeeting);
    const rows = await reportInput(desk.table, desk.ledger, id);
    const { asOf } = wanted;
    const versions = asOf === null ? [] : await Array.fromAsync(versionsOf(desk.table, id));
    const { rows: input, leftOut } = asOf === null ? { rows, leftOut: [] } : standingAsOf(rows, versions, asOf);
    for (const row of leftOut) process.stderr.write(`left out, for it was changed after that time: ${row}\n`);
    const { language, since } = wanted;
    const variant = variantOf(wanted, input);
    const report = compile(input, { language, variant });
    const previous = since === null ? null : await earlierReport(since, { meetingId: id, variant, language });
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
  if (item === null) return revision === 0 ? { kind: 'council' } : { kind: 'council', revision };
  if (!meeting.agenda.items.some(({ id }) => id === item))
    throw new UsageError(`${meeting.id} has no item ${item}: npm start -- agenda show lists them.`);
  return { kind: 'item', itemId: item };
}

/** Names of the files say what the report is about. */
async function written(report: OutcomeReport, previous: OutcomeReport | null, folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const paths: string[] = [];
  for (const [form, body] of await renderForms(report, previous)) {
    const path = join(folder, `${reportName(report.variant)}.${report.language}.${form}`);
    await writeFile(path, body);
    paths.push(path);
  }
  return paths;
}
