import type { Language } from '../model/language.ts';
import type { ReportVariant } from '../model/outcome-report.ts';
import { keptRevisionsSchema, type ReportForm, reportKey, reportName, revisionsKey } from '../register/report-keys.ts';
import type { ObjectStore } from './object-store.ts';

/** One form of a report as it was compiled. */
export interface StoredReport {
  readonly fileName: string;
  readonly contentType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export const reportContentTypes: Readonly<Record<ReportForm, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
};

/** The newest revision of a meeting's compilation for the Council in a language and a form; null where none was compiled yet. */
export async function storedReport(
  reports: ObjectStore,
  meetingId: string,
  language: Language,
  form: ReportForm,
): Promise<StoredReport | null> {
  const variant: ReportVariant = { kind: 'council' };
  const place = { meetingId, variant, language };
  const text = await reports.text(revisionsKey(place));
  const last = text === null ? undefined : keptRevisionsSchema.parse(JSON.parse(text)).revisions.at(-1);
  if (last === undefined) return null;
  const key = reportKey(place, last, form);
  const opened = await reports.open(key);
  if (opened === null) throw new Error(`${key} was listed and is gone`);
  const bytes = new Uint8Array(Buffer.concat(await Array.fromAsync(opened.chunks)));
  return { fileName: `${reportName(variant)}-${meetingId}.${language}.${form}`, contentType: reportContentTypes[form], bytes };
}
