import { officeDesks } from '../../../shared/aws/desk-office.ts';
import { name, readEnvironment } from '../../../shared/aws/environment.ts';
import { type ObjectStore, objectStore } from '../../../shared/aws/object-store.ts';
import { presignedDownloads } from '../../../shared/aws/presigned-download.ts';
import { keptRevisions, storedReport } from '../../../shared/aws/stored-report.ts';
import { registerTable } from '../../../shared/aws/table.ts';
import type { Language } from '../../../shared/model/language.ts';
import { outcomeReportSchema } from '../../../shared/model/outcome-report.ts';
import { reportForms, reportKey, reportName } from '../../../shared/register/report-keys.ts';
import type { KeptReport, SecretariatDeps } from './secretariat-deps.ts';

/** What the secretariat's pages read beside the desk: reports, consultations and wordings, from the places that the environment names. */
export function secretariatDeps(): SecretariatDeps {
  const environment = readEnvironment({
    TABLE_NAME: name,
    LEDGER_BUCKET: name,
    REPORTS_BUCKET: name,
    FILING_QUEUE_URL: name,
    PROCEEDINGS_QUEUE_URL: name,
  });
  const reports = objectStore(environment.REPORTS_BUCKET);
  return {
    ...officeDesks(registerTable(environment.TABLE_NAME), environment),
    async compiledReport(meetingId, language) {
      const stored = await storedReport(reports, meetingId, language, 'json');
      return stored === null ? null : outcomeReportSchema.parse(JSON.parse(Buffer.from(stored.bytes).toString('utf-8')));
    },
    keptReports: (meetingId, language) => keptReports(reports, environment.REPORTS_BUCKET, meetingId, language),
  };
}

async function keptReports(reports: ObjectStore, bucket: string, meetingId: string, language: Language): Promise<KeptReport[]> {
  const variant = { kind: 'council' } as const;
  const place = { meetingId, variant, language };
  const revisions = await keptRevisions(reports, meetingId, language);
  const addressOf = presignedDownloads(bucket);
  return await Promise.all(
    revisions.toReversed().map(async (kept) => ({
      revision: kept.revision,
      readAt: kept.readAt,
      forms: await Promise.all(
        reportForms.map(async (form) => {
          const fileName = `${reportName(variant)}-${meetingId}-${kept.revision}.${language}.${form}`;
          return { form, url: await addressOf({ key: reportKey(place, kept, form), fileName }) };
        }),
      ),
    })),
  );
}
