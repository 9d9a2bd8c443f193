import type { Language } from '../model/language.ts';
import type { ReportVariant } from '../model/outcome-report.ts';
import {
  type KeptRevision,
  keptRevisionsSchema,
  type ReportForm,
  reportKey,
  reportName,
  revisionsKey,
} from '../register/report-keys.ts';
import type { ObjectStore } from './object-store.ts';

/** One form of a report as it was compiled. */
export interface StoredReport {
  readonly fileName: string;
  readonly contentType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The compilation for the Council: the one report that is the whole meeting's. */
const variant: ReportVariant = { kind: 'council' };

export const reportContentTypes: Readonly<Record<ReportForm, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
};

/** A kept revision of a meeting's compilation for the Council in a language and a form (null: the newest); null where there is none. */
export async function storedReport(
  reports: ObjectStore,
  meetingId: string,
  language: Language,
  form: ReportForm,
  revision: number | null = null,
): Promise<StoredReport | null> {
  const kept = await keptRevisions(reports, meetingId, language);
  const wanted = revision === null ? kept.at(-1) : kept.find((one) => one.revision === revision);
  if (wanted === undefined) return null;
  const key = reportKey({ meetingId, variant, language }, wanted, form);
  const opened = await reports.open(key);
  if (opened === null) throw new Error(`${key} was listed and is gone`);
  const bytes = new Uint8Array(Buffer.concat(await Array.fromAsync(opened.chunks)));
  const name = `${reportName(variant)}-${meetingId}${revision === null ? '' : `-${revision}`}`;
  return { fileName: `${name}.${language}.${form}`, contentType: reportContentTypes[form], bytes };
}

/** The revisions of it that are kept, oldest first; none where none was compiled yet. */
export async function keptRevisions(reports: ObjectStore, meetingId: string, language: Language): Promise<KeptRevision[]> {
  const text = await reports.text(revisionsKey({ meetingId, variant, language }));
  return text === null ? [] : keptRevisionsSchema.parse(JSON.parse(text)).revisions;
}
