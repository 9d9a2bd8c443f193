import { againstRegister } from '../../shared/citations/against-register.ts';
import { citedIds } from '../../shared/citations/ids.ts';
import type { KnownDocuments } from '../../shared/citations/known-documents.ts';
import { citationNoteMessage } from '../../shared/languages/citation-notes.ts';
import type { TemplateReading } from '../../shared/model/examination.ts';
import type { PaperRow } from '../../shared/register/rows.ts';
import type { Walked } from './walk-papers.ts';

/**
 * The verdicts for machines: one record a file, in the keys of an evaluation corpus. A file without verdict has status null. Citations are
 * resolved against the `documents` of their meetings, by id of the meeting.
 */
export function verdictsAsJson(walked: readonly Walked[], documents: ReadonlyMap<string, KnownDocuments>): string {
  return `${JSON.stringify(
    walked.map((one) => recordOf(one, documents)),
    null,
    2,
  )}\n`;
}

function recordOf({ label, row, standing }: Walked, documents: ReadonlyMap<string, KnownDocuments>): object {
  if (row === null || standing === null) return { file: label, status: null };
  const { verdict } = standing;
  const { citations, notes } = resolved(standing, documents.get(standing.meetingId));
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
    citations: citedIds(citations),
    citationNotes: notes.map((note) => ({ ...note, message: citationNoteMessage(note, verdict.language) })),
    filing: verdict.filing,
    symbol: standing.symbol,
    revisionOf: verdict.revision?.base ?? null,
  };
}

/** Where nothing is known of the meeting's documents, nothing is noted. */
function resolved({ citations, symbol, verdict }: PaperRow, known: KnownDocuments | undefined) {
  const own = { symbol, base: verdict.revision?.base ?? null };
  return known === undefined ? { citations, notes: [] } : againstRegister(citations, known, own);
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
