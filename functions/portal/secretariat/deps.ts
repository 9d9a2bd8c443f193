import { readReplies } from '../../../shared/aws/correspondence-ledger.ts';
import { councilOn } from '../../../shared/aws/council-ledger.ts';
import { conclusionDeps } from '../../../shared/aws/desk-conclusions.ts';
import { recordDeps } from '../../../shared/aws/desk-records.ts';
import { name, readEnvironment } from '../../../shared/aws/environment.ts';
import { type ObjectStore, objectStore } from '../../../shared/aws/object-store.ts';
import { presignedDownloads } from '../../../shared/aws/presigned-download.ts';
import { sendTo } from '../../../shared/aws/queue.ts';
import { storedReport } from '../../../shared/aws/stored-report.ts';
import { registerTable } from '../../../shared/aws/table.ts';
import { conclusionDesk } from '../../../shared/desk/conclusion-desk.ts';
import { recordDesk } from '../../../shared/desk/record-desk.ts';
import { consultationSchema } from '../../../shared/model/consultation.ts';
import type { Language } from '../../../shared/model/language.ts';
import { outcomeReportSchema } from '../../../shared/model/outcome-report.ts';
import { votingDay } from '../../../shared/proceedings/correspondence/tally.ts';
import { planInForce } from '../../../shared/proceedings/time-plan/plan-in-force.ts';
import { recordsOf } from '../../../shared/register/records.ts';
import { keptRevisionsSchema, reportForms, reportKey, reportName, revisionsKey } from '../../../shared/register/report-keys.ts';
import type { KeptReport, OpenedConsultation, SecretariatDeps } from './secretariat-deps.ts';

/** What the secretariat's pages read beside the desk: reports, consultations and wordings, from the places that the environment names. */
export function secretariatDeps(): SecretariatDeps {
  const environment = readEnvironment({ TABLE_NAME: name, LEDGER_BUCKET: name, REPORTS_BUCKET: name, FILING_QUEUE_URL: name });
  const table = registerTable(environment.TABLE_NAME);
  const ledger = objectStore(environment.LEDGER_BUCKET);
  const reports = objectStore(environment.REPORTS_BUCKET);
  return {
    conclusions: conclusionDesk(conclusionDeps(table, ledger, sendTo(environment.FILING_QUEUE_URL))),
    records: recordDesk(recordDeps(table, ledger)),
    async compiledReport(meetingId, language) {
      const stored = await storedReport(reports, meetingId, language, 'json');
      return stored === null ? null : outcomeReportSchema.parse(JSON.parse(Buffer.from(stored.bytes).toString('utf-8')));
    },
    keptReports: (meetingId, language) => keptReports(reports, environment.REPORTS_BUCKET, meetingId, language),
    consultations: (meetingId) => consultations(ledger, meetingId),
    timePlan: async (meeting) => planInForce({ meeting, records: await Array.fromAsync(recordsOf(table, meeting.id)) }),
  };
}

async function keptReports(reports: ObjectStore, bucket: string, meetingId: string, language: Language): Promise<KeptReport[]> {
  const variant = { kind: 'council' } as const;
  const place = { meetingId, variant, language };
  const text = await reports.text(revisionsKey(place));
  const revisions = text === null ? [] : keptRevisionsSchema.parse(JSON.parse(text)).revisions;
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

/** Where consultations of a meeting stand, and what their keys end in. */
const folderOf = (meetingId: string) => `facts/${meetingId}/correspondence/`;
const consultationFile = '/consultation.json';

async function consultations(ledger: ObjectStore, meetingId: string): Promise<OpenedConsultation[]> {
  const opened: OpenedConsultation[] = [];
  for await (const { key } of ledger.list(folderOf(meetingId))) {
    const text = key.endsWith(consultationFile) ? await ledger.text(key) : null;
    if (text === null) continue;
    const consultation = consultationSchema.parse(JSON.parse(text));
    const electorate = await councilOn(ledger, votingDay(consultation, new Date().toISOString()));
    opened.push({ consultation, electorate, replies: await readReplies(ledger, meetingId, consultation.symbol) });
  }
  return opened;
}
