import { name, readEnvironment } from '../../shared/aws/environment.ts';
import { type ObjectStore, objectStore } from '../../shared/aws/object-store.ts';
import { reportInput } from '../../shared/aws/report-input.ts';
import { registerTable } from '../../shared/aws/table.ts';
import type { OutcomeReport } from '../../shared/model/outcome-report.ts';
import { reportKey } from '../../shared/register/report-keys.ts';
import { renderDocx } from '../../shared/report/render-docx.ts';
import { renderHtml } from '../../shared/report/render-html.ts';
import { renderJson } from '../../shared/report/render-json.ts';
import type { CompilationDeps } from './compile-report.ts';

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The composition root: AWS clients from the environment, read once. */
export function compilationDeps(): CompilationDeps {
  const environment = readEnvironment({ TABLE_NAME: name, LEDGER_BUCKET: name, REPORTS_BUCKET: name });
  const table = registerTable(environment.TABLE_NAME);
  const ledger = objectStore(environment.LEDGER_BUCKET);
  const reports = objectStore(environment.REPORTS_BUCKET);
  return {
    now: () => new Date().toISOString(),
    register: (meetingId) => reportInput(table, ledger, meetingId),
    async compiledAt(meetingId, language) {
      const facts = await reports.facts(reportKey(meetingId, language, 'json'));
      return facts?.metadata['read-at'] ?? null;
    },
    store: (report, readAt) => storeReport(reports, report, readAt),
  };
}

/** The JSON goes last: it bears the time that later wishes are measured against, and must not be ahead of the others. */
async function storeReport(reports: ObjectStore, report: OutcomeReport, readAt: string): Promise<void> {
  const { language, meeting } = report;
  const metadata = { 'read-at': readAt };
  await reports.put(reportKey(meeting.id, language, 'docx'), await renderDocx(report), docxType, metadata);
  await reports.put(reportKey(meeting.id, language, 'html'), renderHtml(report), 'text/html; charset=utf-8', metadata);
  await reports.put(reportKey(meeting.id, language, 'json'), renderJson(report), 'application/json', metadata);
}
