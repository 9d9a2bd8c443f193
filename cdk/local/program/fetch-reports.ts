import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { name, readEnvironment } from '../../../shared/aws/environment.ts';
import { type ObjectStore, objectStore } from '../../../shared/aws/object-store.ts';
import { sendTo } from '../../../shared/aws/queue.ts';
import type { Language } from '../../../shared/model/language.ts';
import {
  type KeptRevision,
  keptRevisionsSchema,
  type ReportPlace,
  reportForms,
  reportKey,
  reportName,
  revisionsKey,
} from '../../../shared/register/report-keys.ts';
import type { ReportRequest } from '../../../shared/register/report-request.ts';

const pollMilliseconds = 50;
/** Far longer than any report takes; past it the report function has failed. */
const patienceMilliseconds = 60_000;

/**
 * Asks for the report of a meeting as it stands now, waits for it, and writes its forms into the folder. Answers the paths.
 *
 * @throws Error when no report comes within a minute.
 */
export async function fetchReports(meetingId: string, language: Language, folder: string): Promise<string[]> {
  const environment = readEnvironment({ REPORTS_BUCKET: name, REPORT_QUEUE_URL: name });
  const reports = objectStore(environment.REPORTS_BUCKET);
  const request: ReportRequest = { meetingId, requestedAt: new Date().toISOString(), languages: [language] };
  const place: ReportPlace = { meetingId, variant: { kind: 'council' }, language };
  await sendTo(environment.REPORT_QUEUE_URL)(request);
  const revision = await keptSince(reports, place, request.requestedAt);
  await mkdir(join(folder, meetingId), { recursive: true });
  const paths: string[] = [];
  for (const form of reportForms) {
    const opened = await reports.open(reportKey(place, revision, form));
    if (opened === null) throw new Error(`the report of ${meetingId} has no ${form}`);
    const path = join(folder, meetingId, `${reportName(place.variant)}.${language}.${form}`);
    await writeFile(path, Buffer.concat(await Array.fromAsync(opened.chunks)));
    paths.push(path);
  }
  return paths;
}

async function keptSince(reports: ObjectStore, place: ReportPlace, requestedAt: string): Promise<KeptRevision> {
  const until = Date.now() + patienceMilliseconds;
  while (Date.now() < until) {
    const text = await reports.text(revisionsKey(place));
    const kept = text === null ? null : keptRevisionsSchema.parse(JSON.parse(text));
    const last = kept?.revisions.at(-1);
    if (kept !== null && last !== undefined && kept.readAt > requestedAt) return last;
    await pause(pollMilliseconds);
  }
  throw new Error(`no report of ${place.meetingId} was compiled within ${patienceMilliseconds / 1000} seconds`);
}
