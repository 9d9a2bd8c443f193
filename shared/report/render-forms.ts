import type { OutcomeReport } from '../model/outcome-report.ts';
import { renderCsv } from './render-csv.ts';
import { renderDocx } from './render-docx.ts';
import { renderHtml } from './render-html.ts';
import { renderJson } from './render-json.ts';

/** The report in every form; in docx and html, what changed since the revision before is marked where there is one. */
export async function renderForms(
  report: OutcomeReport,
  previous: OutcomeReport | null,
): Promise<readonly (readonly ['docx' | 'html' | 'csv' | 'json', Uint8Array | string])[]> {
  return [
    ['docx', await renderDocx(report, previous)],
    ['html', renderHtml(report, previous)],
    ['csv', renderCsv(report)],
    ['json', renderJson(report)],
  ];
}
