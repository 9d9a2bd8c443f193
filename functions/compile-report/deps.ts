import { createHash } from 'node:crypto';
import { name, readEnvironment } from '../../shared/aws/environment.ts';
import { type ObjectStore, objectStore } from '../../shared/aws/object-store.ts';
import { reportInput } from '../../shared/aws/report-input.ts';
import { reportContentTypes } from '../../shared/aws/stored-report.ts';
import { registerTable } from '../../shared/aws/table.ts';
import { taggedTexts } from '../../shared/aws/tagged-text.ts';
import { type OutcomeReport, outcomeReportSchema } from '../../shared/model/outcome-report.ts';
import { keptRevisionsSchema, type ReportPlace, reportKey, revisionsKey } from '../../shared/register/report-keys.ts';
import { renderForms } from '../../shared/report/render-forms.ts';
import { renderJson } from '../../shared/report/render-json.ts';
import type { CompilationDeps } from './compile-report.ts';
import type { Previous, RevisionDeps } from './keep-revision.ts';
import { searchDeps } from './search-deps.ts';

/** The composition root: AWS clients from the environment, read once. */
export function compilationDeps(): CompilationDeps {
  const environment = readEnvironment({ TABLE_NAME: name, LEDGER_BUCKET: name, REPORTS_BUCKET: name });
  const table = registerTable(environment.TABLE_NAME);
  const ledger = objectStore(environment.LEDGER_BUCKET);
  return {
    now: () => new Date().toISOString(),
    register: (meetingId) => reportInput(table, ledger, meetingId),
    ...revisionDeps(environment.REPORTS_BUCKET),
    ...searchDeps(environment.REPORTS_BUCKET, ledger),
  };
}

function revisionDeps(bucket: string): RevisionDeps {
  const reports = objectStore(bucket);
  const lists = taggedTexts(bucket);
  return {
    async standing(place) {
      const read = await lists.read(revisionsKey(place));
      return read === null ? null : { kept: keptRevisionsSchema.parse(JSON.parse(read.text)), tag: read.tag };
    },
    async stored(place, revision) {
      const text = await reports.text(reportKey(place, revision, 'json'));
      return text === null ? null : (outcomeReportSchema.safeParse(JSON.parse(text)).data ?? null);
    },
    store: (...report) => storeForms(reports, ...report),
    replace: (place, kept, tag) => lists.replace(revisionsKey(place), `${JSON.stringify(kept)}\n`, tag, 'application/json'),
  };
}

/** The same report after the same revision has the same keys and bytes: to store it twice does no harm. */
async function storeForms(
  reports: ObjectStore,
  place: ReportPlace,
  report: OutcomeReport,
  previous: Previous | null,
): Promise<string> {
  const said = `${previous?.content ?? ''}\n${renderJson(report)}`;
  const content = createHash('sha256').update(said).digest('hex').slice(0, 12);
  const revision = report.variant.kind === 'item' ? 0 : (report.variant.revision ?? 0);
  for (const [form, body] of await renderForms(report, previous?.report ?? null)) {
    await reports.put(reportKey(place, { revision, content }, form), body, reportContentTypes[form]);
  }
  return content;
}
