import type { Known } from '../../../shared/judging/finding.ts';
import { meetings } from '../../../shared/meetings/index.ts';
import type { Arrival } from '../../../shared/model/arrival.ts';
import type { Citation, Examination, Field, Hazard, HazardCode, TemplateReading } from '../../../shared/model/examination.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { Place } from '../../../shared/model/place.ts';

type Fields = TemplateReading['fields'];
type Values = { [Key in keyof Fields]?: Fields[Key]['value'] };

/** What a test may vary of the ordinary paper; all else stays ordinary. */
export interface Variation {
  readonly file?: Partial<Pick<Examination, 'kind' | 'read' | 'language' | 'size' | 'sheet' | 'pages'>>;
  readonly form?: Partial<Pick<TemplateReading, 'edition' | 'labelLanguage' | 'inOrder' | 'revision'>> | null;
  readonly values?: Values;
  /** Fields where the words of the template were left; without a value unless `values` gives one. */
  readonly placeholders?: readonly (keyof Fields)[];
  /** Ids cited, by the field in which they stand; `body` for the text below the box. */
  readonly cites?: Partial<Record<keyof Fields | 'body', readonly string[]>>;
  readonly hazards?: readonly HazardCode[];
}

/** Every field has a stretch of the text of its own, a hundred characters long; the body follows. */
const stretch = 100;
const fieldKeys = [
  'agendaItem',
  'documentNumber',
  'date',
  'originalLanguage',
  'source',
  'title',
  'summary',
  'actionRequired',
  'references',
  'commentsOn',
  'proposedWayForward',
] as const satisfies readonly (keyof Fields)[];

const ordinary = {
  C21: {
    agendaItem: '7',
    documentNumber: 'C21/xx-E',
    date: '2021-05-19',
    originalLanguage: 'en',
    source: { raw: 'Ethiopia', states: ['ET'], organisations: [], others: [] },
    title: 'Timing of the conference',
    summary: 'A proposal on Document C21/30.',
    actionRequired: 'Take note.',
    references: ['C21/30'],
    commentsOn: null,
    proposedWayForward: null,
  },
  C20: {
    agendaItem: 'Document C20/62',
    documentNumber: null,
    date: null,
    originalLanguage: null,
    source: { raw: 'Kenya', states: ['KE'], organisations: [], others: [] },
    title: 'Comments on the index',
    summary: null,
    actionRequired: null,
    references: null,
    commentsOn: 'C20/62',
    proposedWayForward: 'Postpone the index.',
  },
} as const satisfies Record<'C20' | 'C21', Record<keyof Fields, unknown>>;

const ordinaryCitations = {
  C21: { summary: ['C21/30'], references: ['C21/30'], body: ['pp-resolution:77'] },
  C20: { agendaItem: ['C20/62'], commentsOn: ['C20/62'] },
} as const;

/** An ordinary paper of two pages, in order in every respect, but for what the variation says. */
export function examinationOf(variation: Variation = {}, edition: 'C20' | 'C21' = 'C21'): Examination {
  const cites: NonNullable<Variation['cites']> = variation.cites ?? ordinaryCitations[edition];
  return {
    sha256: 'a'.repeat(64),
    size: 30_000,
    examiner: '1',
    kind: 'docx',
    read: true,
    language: 'en',
    hazards: (variation.hazards ?? []).map(hazardOf),
    sheet: { smallestBodyPoints: 11, smallestMarginCm: 2, sizes: [{ widthCm: 21, heightCm: 29.7 }] },
    pages: pagesOf(2),
    template: variation.form === null ? emptyForm() : formOf(variation, edition),
    citations: Object.entries(cites).flatMap(([where, ids]) => ids.map((id, n) => citation(id, where, n))),
    text: '',
    ...variation.file,
  };
}

export function hazardOf(code: HazardCode): Hazard {
  return { code, detail: `detail of ${code}`, place: null };
}

/** The page tree of a pdf, which is exact; words with which the pages begin are made up. */
export function pagesOf(pages: number, trailingBlankPages = 0): NonNullable<Examination['pages']> {
  return {
    witnesses: [{ witness: 'tree', pages: pages + trailingBlankPages, fraction: null, confidence: 1, detail: null }],
    trailingBlankPages,
    lastPageLines: 20,
    pageStarts: Array.from({ length: pages - 1 }, (_, n) => ({
      page: n + 2,
      place: { ...placeAt(2000 + n * stretch, 20), page: n + 2, quote: `Words of page ${n + 2}` },
    })),
  };
}

function formOf(variation: Variation, edition: 'C20' | 'C21'): TemplateReading {
  const values: Record<keyof Fields, unknown> = { ...ordinary[edition], ...variation.values };
  const fields = fieldKeys.map((key) => {
    const placeholder = variation.placeholders?.includes(key) ?? false;
    const value = placeholder ? (variation.values?.[key] ?? null) : values[key];
    return [key, fieldOf(value, key, placeholder)] as const;
  });
  return {
    edition,
    labelLanguage: 'en',
    order: fieldKeys.filter((key) => values[key] !== null),
    inOrder: true,
    fields: Object.fromEntries(fields) as Fields,
    revision: null,
    ...variation.form,
  };
}

function emptyForm(): TemplateReading {
  const fields = fieldKeys.map((key) => [key, { ...fieldOf(null, key, false), place: null }] as const);
  return {
    edition: null,
    labelLanguage: null,
    order: [],
    inOrder: true,
    fields: Object.fromEntries(fields) as Fields,
    revision: null,
  };
}

function fieldOf(value: unknown, key: keyof Fields, placeholder: boolean): Field<unknown> {
  const raw = typeof value === 'string' ? value : null;
  return { value, raw, place: placeAt(startOf(key), stretch), confidence: 1, placeholder };
}

function startOf(where: string): number {
  const keys: readonly string[] = fieldKeys;
  return (keys.includes(where) ? keys.indexOf(where) : keys.length) * stretch;
}

function citation(id: string, where: string, n: number): Citation {
  const kind = id.includes(':') ? 'instrument' : 'document';
  return { id, kind, form: 'text', place: placeAt(startOf(where) + 10 + n * 5, 4), certainty: 'high' };
}

function placeAt(start: number, length: number): Place {
  return { part: 'body', page: null, cell: null, start, end: start + length, quote: '' };
}

/** The meeting of an edition that comes with the project. */
export function meetingOf(edition: 'C20' | 'C21'): Meeting {
  const meeting = meetings.find((one) => one.edition === edition);
  if (meeting === undefined) throw new Error(`no meeting of ${edition}`);
  return meeting;
}

export function arrivalOf(variation: Partial<Arrival> = {}, edition: 'C20' | 'C21' = 'C21'): Arrival {
  return {
    meetingId: `${edition}-VCC-1`,
    arrivalId: 'a1',
    n: 1,
    fileName: 'paper.docx',
    receivedAt: edition === 'C21' ? '2021-05-20T09:40:00+02:00' : '2020-06-01T09:40:00+02:00',
    channel: 'ticket',
    sender: null,
    ...variation,
  };
}

export const nothingKnown: Known = { symbols: [] };
