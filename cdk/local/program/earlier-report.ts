import { namedJson } from '../../../functions/command-line/named-files.ts';
import { UsageError } from '../../../functions/command-line/usage-error.ts';
import { name, readEnvironment } from '../../../shared/aws/environment.ts';
import { objectStore } from '../../../shared/aws/object-store.ts';
import { type OutcomeReport, outcomeReportSchema } from '../../../shared/model/outcome-report.ts';
import {
  keptRevisionsSchema,
  type ReportPlace,
  reportKey,
  reportName,
  revisionsKey,
} from '../../../shared/register/report-keys.ts';

/**
 * The report that another one is compared with: a kept revision by its number, or the JSON in a file. Throws `UsageError` where there is none, or
 * where it is about something else.
 */
export async function earlierReport(since: string, place: ReportPlace): Promise<OutcomeReport> {
  const isNumber = /^\d{1,6}$/u.test(since);
  const json = isNumber ? await keptReport(Number(since), place) : await namedJson(since);
  const report = outcomeReportSchema.safeParse(json);
  if (!report.success)
    throw new UsageError(
      `${since} is no report that this version can compare with: give the .json that npm start -- report has written.`,
    );
  const { meeting, variant } = report.data;
  if (meeting.id !== place.meetingId) throw new UsageError(`${since} is of ${meeting.id}, not of ${place.meetingId}.`);
  if (reportName(variant) !== reportName(place.variant))
    throw new UsageError(`${since} is ${reportName(variant)}, not ${reportName(place.variant)}: compare like with like.`);
  return report.data;
}

async function keptReport(revision: number, place: ReportPlace): Promise<unknown> {
  const reports = objectStore(readEnvironment({ REPORTS_BUCKET: name }).REPORTS_BUCKET);
  const list = await reports.text(revisionsKey(place));
  const kept = list === null ? [] : keptRevisionsSchema.parse(JSON.parse(list)).revisions;
  const found = kept.find((one) => one.revision === revision);
  const text = found === undefined ? null : await reports.text(reportKey(place, found, 'json'));
  if (text !== null) return JSON.parse(text);
  const has = kept.length === 0 ? 'none' : `0 to ${kept.length - 1}`;
  throw new UsageError(
    `The register has no revision ${revision} of ${reportName(place.variant)} in ${place.language}: it has ${has}. Any report's .json will do too.`,
  );
}
