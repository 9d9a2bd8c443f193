import type { SeriesNumber } from './numbers.ts';

/**
 * The ledger bucket, in one place. Everything under `inbox/`, `arrivals/`, `examinations/`, `renderings/` and `facts/` is written
 * once and never changed; the register can be rebuilt from it.
 */
export const ledgerKeys = {
  inbox: (paper: InboxPaper) => `inbox/${paper.meetingId}/${paper.arrivalId}/${paper.n}/${paper.fileName}`,
  arrival: (meetingId: string, arrivalId: string) => `arrivals/${meetingId}/${arrivalId}.json`,
  examination: (paper: PaperReference) => `examinations/${paper.meetingId}/${paper.arrivalId}/${paper.n}.json`,
  examinationsOf: (meetingId: string, arrivalId?: string) =>
    arrivalId === undefined ? `examinations/${meetingId}/` : `examinations/${meetingId}/${arrivalId}/`,
  rendering: (paper: PaperReference) => `renderings/${paper.meetingId}/${paper.arrivalId}/${paper.n}.json`,
  readingCopy: (paper: PaperReference) => `reading-copies/${paper.meetingId}/${paper.arrivalId}/${paper.n}.html`,
  numberGiven: (meetingId: string, series: string, number: number) =>
    `${ledgerKeys.numbersGiven(meetingId)}${encodeURIComponent(series)}/${String(number).padStart(6, '0')}.json`,
  numberOf: (meetingId: string, paper: string) => `facts/${meetingId}/papers/${paper}/number.json`,
  numbersGiven: (meetingId: string) => `facts/${meetingId}/numbers/`,
  meetings: 'meetings/',
  meeting: (meetingId: string) => `${ledgerKeys.meetings}${meetingId}.json`,
} as const;

/** Names one file of one arrival. */
export interface PaperReference {
  readonly meetingId: string;
  readonly arrivalId: string;
  readonly n: number;
}

export interface InboxPaper extends PaperReference {
  readonly fileName: string;
}

/** A key where no key should be: the object stays where it is, and a person looks at it. */
export class UnknownKey extends Error {
  override name = 'UnknownKey';
}

const meetingId = '[A-Z0-9]+(?:-[A-Z0-9]+)*';
const arrivalId = '[A-Za-z0-9][A-Za-z0-9_-]{0,63}';
const inboxPattern = new RegExp(`^inbox/(${meetingId})/(${arrivalId})/([1-9]\\d{0,2})/([^/]+)$`, 'u');
const evidencePattern = new RegExp(`^(?:examinations|renderings)/(${meetingId})/(${arrivalId})/([1-9]\\d{0,2})\\.json$`, 'u');

/** Reads `inbox/<meetingId>/<arrivalId>/<n>/<file name>`. Throws `UnknownKey`. */
export function parseInboxKey(key: string): InboxPaper {
  const [, meeting, arrival, n, fileName] = inboxPattern.exec(key) ?? [];
  if (meeting === undefined || arrival === undefined || fileName === undefined) throw new UnknownKey(`not an inbox key: ${key}`);
  return { meetingId: meeting, arrivalId: arrival, n: Number(n), fileName };
}

/** Reads what was observed of a paper: `examinations/<meetingId>/<arrivalId>/<n>.json`, or the same under `renderings/`. Throws `UnknownKey`. */
export function parseEvidenceKey(key: string): PaperReference {
  const [, meeting, arrival, n] = evidencePattern.exec(key) ?? [];
  if (meeting === undefined || arrival === undefined)
    throw new UnknownKey(`not the key of an examination or a rendering: ${key}`);
  return { meetingId: meeting, arrivalId: arrival, n: Number(n) };
}

/** Reads `facts/<meetingId>/numbers/<series>/<padded number>.json`. Throws `UnknownKey`. */
export function parseNumberKey(key: string): SeriesNumber {
  const [, series, number] = /^facts\/[^/]+\/numbers\/([^/]+)\/(\d+)\.json$/u.exec(key) ?? [];
  if (series === undefined) throw new UnknownKey(`not the key of a number: ${key}`);
  return { series: decodeURIComponent(series), number: Number(number) };
}
