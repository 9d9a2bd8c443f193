import { citedIds } from '../../shared/citations/ids.ts';
import type { TemplateReading } from '../../shared/model/examination.ts';
import type { PaperRow } from '../../shared/register/rows.ts';
import type { Walked } from './walk-papers.ts';

/** The verdicts for machines: one record a file, in the keys of an evaluation corpus. A file without verdict has status null. */
export function verdictsAsJson(walked: readonly Walked[]): string {
  return `${JSON.stringify(walked.map(recordOf), null, 2)}\n`;
}

function recordOf({ label, row, standing }: Walked): object {
  if (row === null || standing === null) return { file: label, status: null };
  const { verdict } = standing;
  const repeated = row.duplicateOf === null ? [] : [duplicateFinding(row.duplicateOf)];
  return {
    file: label,
    status: standing.status,
    findings: [
      ...repeated,
      ...verdict.findings.map(({ code, severity, place, message }) => ({ code, severity, place, message })),
    ],
    pages: { verdict: verdict.pages.verdict, count: verdict.pages.count, witnesses: standing.pages?.witnesses ?? [] },
    fields: standing.template === null ? null : fieldsOf(standing.template),
    citations: citedIds(standing.citations),
    filing: verdict.filing,
    symbol: standing.symbol,
    revisionOf: verdict.revision?.base ?? null,
  };
}

function duplicateFinding(of: string) {
  return { code: 'duplicate-submission', severity: 'info', place: null, message: `The same file was received before, as ${of}.` };
}

function fieldsOf({ edition, fields }: TemplateReading): object {
  const { source } = fields;
  const values = {
    agendaItem: fields.agendaItem.value,
    documentNumber: fields.documentNumber.value,
    date: fields.date.value,
    originalLanguage: fields.originalLanguage.value,
    source:
      source.value === null
        ? null
        : { raw: source.value.raw, states: source.value.states, organisations: source.value.organisations },
    title: fields.title.value,
    summary: fields.summary.value,
    actionRequired: fields.actionRequired.value,
    references: fields.references.value ?? [],
  };
  if (edition !== 'C20') return values;
  return { ...values, commentsOn: fields.commentsOn.value, proposedWayForward: fields.proposedWayForward.value };
}

/** Whether every file got a verdict. */
export function allJudged(walked: readonly Walked[]): boolean {
  return walked.every(({ standing }: { standing: PaperRow | null }) => standing !== null);
}
