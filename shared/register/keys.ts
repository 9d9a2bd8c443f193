import type { AgendaItem } from '../model/agenda.ts';

/**
 * The keys of the single table, in one place. A partition is a meeting (1,000 writes a second, and no row is written by every
 * paper), a cited document, or the history of one paper. Numbers are padded so that keys sort as numbers do.
 */
export const keys = {
  meetingVersion: (meetingId: string, version: number) => ({ pk: meeting(meetingId), sk: `VERSION#${pad(version)}` }),
  item: (meetingId: string, item: Pick<AgendaItem, 'annex' | 'itemNo'>) => ({ pk: meeting(meetingId), sk: itemSk(item) }),
  paper: (meetingId: string, paperId: string) => ({ pk: meeting(meetingId), sk: `PAPER#${paperId}` }),
  /** What the pointers to a paper were made from last; the pointers themselves stand in partitions of their own (`facets.ts`). */
  line: (meetingId: string, paperId: string) => ({ pk: meeting(meetingId), sk: `LINE#${paperId}` }),
  /** `<record>.<line>.<n>` of a conclusion's id, the line padded so that a record's conclusions come in its order. */
  conclusion: (meetingId: string, conclusionId: string) => ({
    pk: meeting(meetingId),
    sk: `CONCLUSION#${conclusionSk(conclusionId)}`,
  }),
  /** A pointer: what was concluded under an item. */
  itemConclusion: (meetingId: string, item: Pick<AgendaItem, 'annex' | 'itemNo'>, conclusionId: string) => ({
    pk: meeting(meetingId),
    sk: `${itemSk(item)}#CONCLUSION#${conclusionSk(conclusionId)}`,
  }),
  record: (meetingId: string, recordId: string) => ({ pk: meeting(meetingId), sk: `RECORD#${recordId}` }),
  /** Which digest of the audit was put into the ledger, and its hash. */
  seal: (meetingId: string, n: number) => ({ pk: meeting(meetingId), sk: `SEAL#${pad(n)}` }),
  history: (meetingId: string, version: number) => ({ pk: meeting(meetingId), sk: `HISTORY#${pad(version)}` }),
  /** What became of one arrival of a letter, a record or an edited report: its absence says that it waits. */
  proceeding: (meetingId: string, arrivalId: string) => ({ pk: meeting(meetingId), sk: `PROCEEDING#${arrivalId}` }),
  /** Up to which extension of its closing time the papers of a State were judged. */
  extension: (meetingId: string, state: string) => ({ pk: meeting(meetingId), sk: `EXTENSION#${state}` }),
  number: (meetingId: string, series: string, number: number) => ({
    pk: meeting(meetingId),
    sk: `NUMBER#${series}#${pad(number)}`,
  }),
  content: (meetingId: string, sha256: string, state: string) => ({
    pk: meeting(meetingId),
    sk: `CONTENT#${sha256}#${state}`,
  }),
  /** A pointer: which papers are held because this base document is not filed yet. */
  awaiting: (meetingId: string, base: string, paperId: string) => ({
    pk: meeting(meetingId),
    sk: `AWAITS#${base}#PAPER#${paperId}`,
  }),
  event: (meetingId: string, paperId: string, n: number) => ({
    pk: `PAPER#${meetingId}#${paperId}`,
    sk: `EVENT#${pad(n)}`,
  }),
} as const;

/** Prefixes for queries within a meeting's partition. */
export const prefixes = {
  versions: 'VERSION#',
  papers: 'PAPER#',
  lines: 'LINE#',
  conclusions: (recordId?: string) => (recordId === undefined ? 'CONCLUSION#' : `CONCLUSION#${recordId}#`),
  records: 'RECORD#',
  histories: 'HISTORY#',
  proceedings: 'PROCEEDING#',
  seals: 'SEAL#',
  extensions: 'EXTENSION#',
  items: 'ITEM#',
  numbers: (series: string) => `NUMBER#${series}#`,
  awaiting: (base: string) => `AWAITS#${base}#PAPER#`,
  item: (item: Pick<AgendaItem, 'annex' | 'itemNo'>) => itemSk(item),
} as const;

export function meeting(meetingId: string): string {
  return `MEETING#${meetingId}`;
}

function itemSk(item: Pick<AgendaItem, 'annex' | 'itemNo'>): string {
  return `ITEM#${item.annex ?? 0}#${item.itemNo.padStart(3, '0')}`;
}

function conclusionSk(conclusionId: string): string {
  const [record = '', line = '', n = ''] = conclusionId.split('.');
  return `${record}#${pad(Number(line))}#${pad(Number(n))}`;
}

function pad(number: number): string {
  return String(number).padStart(6, '0');
}
