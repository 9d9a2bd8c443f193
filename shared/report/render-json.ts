import { type OutcomeReport, outcomeReportSchema } from '../model/outcome-report.ts';

/** The report as JSON for machines: keys in the order of the schema, whoever built the object; one line feed at the end. */
export function renderJson(report: OutcomeReport): string {
  return `${JSON.stringify(outcomeReportSchema.parse(report), null, 2)}\n`;
}
