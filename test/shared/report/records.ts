import { findingMessage } from '../../../shared/languages/findings/index.ts';
import type { FindingCode, FindingValues } from '../../../shared/languages/findings/values.ts';
import { meetings } from '../../../shared/meetings/index.ts';
import type { PaperRecord, PaperStatus } from '../../../shared/model/contribution.ts';
import type { Field, TemplateReading } from '../../../shared/model/examination.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { OutcomeReport } from '../../../shared/model/outcome-report.ts';
import type { Place } from '../../../shared/model/place.ts';
import type { Finding } from '../../../shared/model/verdict.ts';
import { compile, type ReportInput } from '../../../shared/report/compile.ts';

/** What a test says of a paper; the rest is filled in as an accepted paper of one page. */
export interface PaperSketch {
  readonly n: number;
  readonly status?: PaperStatus;
  readonly symbol?: string | null;
  readonly states?: readonly string[];
  readonly organisations?: readonly string[];
  readonly language?: Language;
  readonly source?: string | null;
  readonly title?: string | null;
  readonly summary?: string | null;
  readonly action?: string | null;
  readonly items?: readonly string[];
  readonly citations?: readonly string[];
  readonly findings?: readonly Finding[];
  readonly duplicateOf?: string | null;
  readonly revision?: PaperRecord['verdict']['revision'];
  readonly fileName?: string;
  readonly receivedAt?: string;
  readonly changedAt?: string;
  readonly meetingId?: string;
}

export function meetingOf(id: string): Meeting {
  const meeting = meetings.find((one) => one.id === id);
  if (meeting === undefined) throw new Error(`no meeting ${id}`);
  return meeting;
}

/** The compilation for the Council of the papers given, and of what else is given. */
export function reportOf(
  meeting: Meeting,
  papers: readonly PaperRecord[],
  language: Language,
  rest: Partial<ReportInput> = {},
): OutcomeReport {
  return compile({ meeting, papers, conclusions: [], records: [], ...rest }, { language, variant: { kind: 'council' } });
}

/** A finding as `judge` words it in the language of the verdict. */
export function finding<Code extends FindingCode>(
  code: Code,
  severity: Finding['severity'],
  values: FindingValues[Code],
  language: Language = 'en',
): Finding {
  return { ...said(code, severity, findingMessage(code, { ...values }, language)), values: { ...values } };
}

/** A finding whose sentence is the test's own. */
export function said(code: string, severity: Finding['severity'], message: string): Finding {
  return { code, severity, message, rule: { document: 'DM-21/1008', paragraph: 'Annex 1' }, place: null, values: {} };
}

export function paper(sketch: PaperSketch): PaperRecord {
  const { n, status = 'accepted', language = 'en' } = sketch;
  const meetingId = sketch.meetingId ?? 'C21-VCC-1';
  const arrivalId = `20210520T0900-${String(n).padStart(4, '0')}`;
  const name = sketch.fileName ?? `contribution-${n}.docx`;
  const receivedAt = sketch.receivedAt ?? new Date(Date.UTC(2021, 4, 18, 7, 13 * n)).toISOString();
  return {
    meetingId,
    arrivalId,
    n: 1,
    status,
    symbol: sketch.symbol ?? null,
    duplicateOf: sketch.duplicateOf ?? null,
    file: {
      name,
      key: `inbox/${meetingId}/${arrivalId}/1/${name}`,
      versionId: null,
      sha256: n.toString(16).padStart(4, '0').repeat(16),
      size: 20_480 + n,
      kind: 'docx',
    },
    receivedAt,
    channel: 'ticket',
    sender: null,
    language,
    verdict: verdict(sketch, language),
    pages: null,
    template: template(sketch),
    citations: (sketch.citations ?? []).map((id) => ({
      id,
      kind: 'document',
      form: 'text',
      place: place(id),
      certainty: 'high',
    })),
    citationsInAll: sketch.citations?.length ?? 0,
    changedAt: sketch.changedAt ?? receivedAt,
  };
}

function verdict(sketch: PaperSketch, language: Language): PaperRecord['verdict'] {
  const { status = 'accepted' } = sketch;
  return {
    status: status === 'returned' || status === 'held' ? status : 'accepted',
    findings: [...(sketch.findings ?? [])],
    pages: { verdict: 'within', count: 2, grade: 'corroborated' },
    filing: { items: [...(sketch.items ?? [])], how: 'declared' },
    revision: sketch.revision ?? null,
    states: [...(sketch.states ?? [])],
    organisations: [...(sketch.organisations ?? [])],
    language,
    rulesVersion: 1,
  };
}

function template(sketch: PaperSketch): TemplateReading {
  const raw = sketch.source ?? null;
  const text = (value: string | null | undefined): Field<string> => read(value ?? null);
  return {
    edition: 'C21',
    labelLanguage: sketch.language ?? 'en',
    order: ['source', 'title', 'summary', 'actionRequired'],
    inOrder: true,
    fields: {
      agendaItem: text(null),
      documentNumber: text(null),
      date: text(null),
      originalLanguage: read<Language>(sketch.language ?? 'en'),
      source: {
        ...read(raw === null ? null : { raw, states: [...(sketch.states ?? [])], organisations: [], others: [] }),
        raw,
        place: raw === null ? null : place(raw),
      },
      title: text(sketch.title),
      summary: text(sketch.summary),
      actionRequired: text(sketch.action),
      references: read<string[]>(null),
      commentsOn: text(null),
      proposedWayForward: text(null),
    },
    revision: null,
  };
}

function read<T>(value: T | null): Field<T> {
  const raw = typeof value === 'string' ? value : null;
  return { value, raw, place: raw === null ? null : place(raw), confidence: 1, placeholder: false };
}

function place(quote: string): Place {
  return {
    part: 'body',
    page: 1,
    cell: { table: 0, row: 1, column: 0 },
    start: 0,
    end: quote.length,
    quote: quote.slice(0, 200),
  };
}
