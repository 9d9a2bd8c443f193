import fc from 'fast-check';
import { meetings } from '../../../shared/meetings/index.ts';
import { channels } from '../../../shared/model/arrival.ts';
import { paperStatuses } from '../../../shared/model/contribution.ts';
import type { Citation } from '../../../shared/model/examination.ts';
import { languages } from '../../../shared/model/language.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { PaperCriteria } from '../../../shared/model/paper-query.ts';
import type { Finding } from '../../../shared/model/verdict.ts';
import { nextEvent } from '../../../shared/register/audit.ts';
import { ledgerKeys } from '../../../shared/register/ledger-keys.ts';
import type { PaperRow } from '../../../shared/register/rows.ts';

export const c21 = meetings.find(({ id }) => id === 'C21-VCC-1') as Meeting;

export interface Varied {
  readonly meetingId: string;
  readonly arrivalId: string;
  readonly status: PaperRow['status'];
  readonly published: boolean;
  readonly states: readonly string[];
  readonly organisations: readonly string[];
  readonly items: readonly string[];
  readonly findings: readonly string[];
  readonly language: PaperRow['language'];
  readonly channel: PaperRow['channel'];
  readonly receivedAt: string;
  readonly cites: readonly string[];
  readonly sender: PaperRow['sender'];
  readonly symbol: string | null;
  readonly version: number;
}

export const usual: Varied = {
  meetingId: 'C21-VCC-1',
  arrivalId: 'a',
  status: 'accepted',
  published: false,
  states: ['KE'],
  organisations: [],
  items: ['C21-A2-07'],
  findings: [],
  language: 'en',
  channel: 'ticket',
  receivedAt: '2021-05-20T08:00:00.000Z',
  cites: [],
  sender: { state: 'KE', address: 'contact@ministry.example', authenticated: true, language: null },
  symbol: 'C21/84',
  version: 1,
};

/** The row of a paper as filing would leave it, with one event of its history. */
export function paperRow(variation: Partial<Varied>): PaperRow {
  const varied = { ...usual, ...variation };
  const { meetingId, arrivalId, status, symbol, receivedAt } = varied;
  const lastEvent = nextEvent(null, { kind: 'judged', by: 'rapporteur', details: { verdict: verdictOf(status) } }, receivedAt);
  return {
    meetingId,
    arrivalId,
    n: 1,
    status,
    symbol,
    duplicateOf: null,
    file: {
      name: `${arrivalId}.pdf`,
      key: ledgerKeys.inbox({ meetingId, arrivalId, n: 1, fileName: `${arrivalId}.pdf` }),
      versionId: 'v1',
      sha256: 'a'.repeat(64),
      size: 1_000,
      kind: 'pdf',
    },
    receivedAt,
    channel: varied.channel,
    sender: varied.sender,
    language: varied.language,
    verdict: {
      status: verdictOf(status),
      findings: varied.findings.map(finding),
      pages: { verdict: 'within', count: 2, grade: 'measured' },
      filing: { items: [...varied.items], how: 'declared' },
      revision: null,
      states: [...varied.states],
      organisations: [...varied.organisations],
      language: 'en',
      rulesVersion: 1,
    },
    pages: null,
    template: null,
    citations: varied.cites.map(citation),
    citationsInAll: varied.cites.length,
    ...(varied.published ? { published: { at: receivedAt, by: 'A secretary' } } : {}),
    changedAt: lastEvent.at,
    version: varied.version,
    attempt: null,
    awaits: null,
    lastEvent,
  };
}

function verdictOf(status: PaperRow['status']): 'accepted' | 'returned' | 'held' {
  return status === 'returned' || status === 'held' ? status : 'accepted';
}

function finding(code: string): Finding {
  const rule = { document: 'DM-21/1008', paragraph: 'Annex 1' };
  return {
    code,
    severity: 'warning',
    rule,
    place: null,
    values: { address: 'other@ministry.example' },
    message: 'other@ministry.example',
  };
}

/** A citation whose words stand at the beginning of the text. */
export function citation(id: string): Citation {
  const place = { part: 'body' as const, page: 1, cell: null, start: 0, end: 4, quote: id };
  return { id, kind: id.includes(':') ? 'instrument' : 'document', form: 'text', place, certainty: 'high' };
}

const pools = {
  states: ['KE', 'FR', 'RU', 'UZ', 'JP', 'BR'],
  organisations: ['APT', 'ATU', 'CEPT', 'CITEL', 'LAS', 'RCC'],
  items: ['C21-A2-07', 'C21-A2-09', 'C21-A3-01', 'C21-A2-01'],
  findings: ['late', 'missing-summary', 'field-order', 'two-pages'],
  cites: [
    'C21/35',
    'C21/30',
    'pp-resolution:77@Rev.Dubai-2018',
    'pp-resolution:77@Rev.PP-14',
    'pp-resolution:77',
    'convention:87A',
  ],
} as const;

const some = (values: readonly string[], maxLength: number) => fc.uniqueArray(fc.constantFrom(...values), { maxLength });
const moment = fc.integer({ min: 0, max: 20 }).map((hours) => new Date(Date.UTC(2021, 4, 20, hours)).toISOString());

export const senders: fc.Arbitrary<PaperRow['sender']> = fc.option(
  fc.record({
    state: fc.option(fc.constantFrom(...pools.states)),
    address: fc.constant('contact@ministry.example'),
    authenticated: fc.boolean(),
    language: fc.constant(null),
  }),
);

/** Rows of one meeting, some of them received at the same moment. */
export function rowsOf(meetingId: string, count: number): fc.Arbitrary<PaperRow[]> {
  const varied = fc.record({
    meetingId: fc.constant(meetingId),
    status: fc.constantFrom(...paperStatuses),
    published: fc.boolean(),
    states: some(pools.states, 3),
    organisations: some(pools.organisations, 2),
    items: some(pools.items, 2),
    findings: some(pools.findings, 3),
    language: fc.option(fc.constantFrom(...languages)),
    channel: fc.constantFrom(...channels),
    receivedAt: moment,
    cites: some(pools.cites, 3),
    sender: senders,
  });
  return fc
    .array(varied, { minLength: count, maxLength: count })
    .map((all) =>
      all.map((one, index) =>
        paperRow({ ...one, arrivalId: `a${index}`, symbol: one.status === 'accepted' ? `C21/${84 + index}` : null }),
      ),
    );
}

/** Questions of every kind, most of them with one to three criteria. */
export const questions: fc.Arbitrary<PaperCriteria> = fc
  .record(
    {
      items: some(pools.items, 2),
      groups: fc.uniqueArray(fc.constantFrom('1+' as const, '1' as const, '2' as const), { minLength: 1 }),
      annex: fc.constantFrom(2, 3, 9),
      states: some(pools.states, 3),
      membersOf: fc.uniqueArray(fc.constantFrom(...pools.organisations), { minLength: 1, maxLength: 2 }),
      organisations: fc.uniqueArray(fc.constantFrom(...pools.organisations), { minLength: 1 }),
      statuses: fc.uniqueArray(fc.constantFrom(...paperStatuses), { minLength: 1, maxLength: 3 }),
      findings: some(pools.findings, 2),
      languages: fc.uniqueArray(fc.constantFrom(...languages), { minLength: 1, maxLength: 3 }),
      channels: fc.uniqueArray(fc.constantFrom(...channels), { minLength: 1, maxLength: 2 }),
      from: moment,
      to: moment,
      cites: fc.constantFrom(...pools.cites),
      text: fc.constantFrom('words', 'none'),
      published: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  .chain((all) => fc.subarray(Object.entries(all), { maxLength: 3 }).map((kept) => Object.fromEntries(kept) as PaperCriteria));
