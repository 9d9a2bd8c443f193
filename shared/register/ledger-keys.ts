import type { SeriesNumber } from './numbers.ts';

/** Prefix under which each kind of proceeding arrives. */
export const proceedingPrefixes = { letter: 'letters/', record: 'records/', edits: 'edited-reports/' } as const;
export type ProceedingKind = keyof typeof proceedingPrefixes;

/**
 * The ledger bucket, in one place. Everything but `meetings/` and the reading copies is evidence or a fact: it is written once and never changed;
 * the register can be rebuilt from it.
 */
export const ledgerKeys = {
  inbox: (paper: InboxPaper) => `inbox/${paper.meetingId}/${paper.arrivalId}/${paper.n}/${paper.fileName}`,
  arrival: (meetingId: string, arrivalId: string) => `arrivals/${meetingId}/${arrivalId}.json`,
  examination: (paper: PaperReference) => `examinations/${paper.meetingId}/${paper.arrivalId}/${paper.n}.json`,
  examinationsOf: (meetingId: string, arrivalId?: string) =>
    arrivalId === undefined ? `examinations/${meetingId}/` : `examinations/${meetingId}/${arrivalId}/`,
  rendering: (paper: PaperReference) => `renderings/${paper.meetingId}/${paper.arrivalId}/${paper.n}.json`,
  readingCopy: (paper: PaperReference) => `reading-copies/${paper.meetingId}/${paper.arrivalId}/${paper.n}.html`,
  /** A paper that is read and judged for its sender and never filed; it expires, and what was seen in it too. */
  precheck: ({ meetingId, ticketId, fileName }: PrecheckedPaper) => `precheck/${meetingId}/${ticketId}/${fileName}`,
  prechecked: ({ meetingId, ticketId }: Pick<PrecheckedPaper, 'meetingId' | 'ticketId'>) =>
    `prechecked/${meetingId}/${ticketId}.json`,
  numberGiven: (meetingId: string, series: string, number: number) =>
    `${ledgerKeys.numbersGiven(meetingId)}${encodeURIComponent(series)}/${String(number).padStart(6, '0')}.json`,
  numberOf: (meetingId: string, paper: string) => `facts/${meetingId}/papers/${paper}/number.json`,
  numbersGiven: (meetingId: string) => `facts/${meetingId}/numbers/`,
  /** A convening letter, a summary record or an edited report as it came. */
  proceeding: ({ kind, meetingId, arrivalId, fileName }: ProceedingFile) =>
    `${proceedingPrefixes[kind]}${meetingId}/${arrivalId}/${fileName}`,
  /** What was read in it. `id`: the first twelve hexadecimal digits of the file's SHA-256, so that the same bytes are one proceeding. */
  proceedingRead: (meetingId: string, id: string) => `proceedings/${meetingId}/${id}.json`,
  agendaVersions: (meetingId: string) => `facts/${meetingId}/agenda/`,
  agendaVersion: (meetingId: string, version: number) =>
    `${ledgerKeys.agendaVersions(meetingId)}${String(version).padStart(6, '0')}.json`,
  sittingGiven: (meetingId: string, recordId: string, n: number) =>
    `${ledgerKeys.sittingsGiven(meetingId, recordId)}${String(n).padStart(6, '0')}.json`,
  sittingsGiven: (meetingId: string, recordId: string) => `facts/${meetingId}/sittings/${recordId}/`,
  wordingsOf: (meetingId: string, recordId: string) => `facts/${meetingId}/wordings/${recordId}/`,
  /** The n-th change of a conclusion's words by a person. */
  wording: (meetingId: string, conclusionId: string, n: number) =>
    `${ledgerKeys.wordingsOf(meetingId, recordOf(conclusionId))}${conclusionId}/${String(n).padStart(6, '0')}.json`,
  /** A consultation by correspondence, by the symbol of the letter that carries it, and the replies to it. */
  consultations: (meetingId: string) => `facts/${meetingId}/correspondence/`,
  consultation: (meetingId: string, symbol: string) =>
    `${ledgerKeys.consultations(meetingId)}${encodeURIComponent(symbol)}/consultation.json`,
  replies: (meetingId: string, symbol: string) => `${ledgerKeys.consultations(meetingId)}${encodeURIComponent(symbol)}/replies/`,
  reply: (meetingId: string, symbol: string, replyId: string) => `${ledgerKeys.replies(meetingId, symbol)}${replyId}.json`,
  /** The n-th decision of a person about a paper. */
  decision: (meetingId: string, paper: string, n: number) =>
    `${ledgerKeys.decisions(meetingId, paper)}${String(n).padStart(6, '0')}.json`,
  decisions: (meetingId: string, paper?: string) => `facts/${meetingId}/decisions/${paper === undefined ? '' : `${paper}/`}`,
  /** The n-th time that the closing time was put off for one State. */
  extension: (meetingId: string, state: string, n: number) =>
    `${ledgerKeys.extensions(meetingId, state)}${String(n).padStart(6, '0')}.json`,
  extensions: (meetingId: string, state?: string) => `facts/${meetingId}/extensions/${state === undefined ? '' : `${state}/`}`,
  /** The n-th list of the Member States of a Council that have no vote for a time, by the term of the Council (`2019-2022`). */
  withoutVote: (term: string, n: number) => `${ledgerKeys.withoutVoteLists(term)}${String(n).padStart(6, '0')}.json`,
  withoutVoteLists: (term: string) => `facts/council/${term}/without-vote/`,
  /** The audit's chain heads as they stood at this time (ISO 8601, UTC). */
  auditDigest: (meetingId: string, at: string) => `${ledgerKeys.auditDigests(meetingId)}${at}.json`,
  auditDigests: (meetingId: string) => `audit/${meetingId}/`,
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

/** One file that somebody wants judged before sending it. */
export interface PrecheckedPaper {
  readonly meetingId: string;
  readonly ticketId: string;
  readonly fileName: string;
}

/** One letter, record or edited report of one arrival. */
export interface ProceedingFile {
  readonly kind: ProceedingKind;
  readonly meetingId: string;
  readonly arrivalId: string;
  readonly fileName: string;
}

/** A key where no key should be: the object stays where it is, and a person looks at it. */
export class UnknownKey extends Error {
  override name = 'UnknownKey';
}

const meetingId = '[A-Z0-9]+(?:-[A-Z0-9]+)*';
/** A key has room for 1,024 bytes. */
const longestMeetingId = 60;
const arrivalId = '[A-Za-z0-9][A-Za-z0-9_-]{0,63}';
const inboxPattern = new RegExp(`^inbox/(${meetingId})/(${arrivalId})/([1-9]\\d{0,2})/([^/]+)$`, 'u');
const precheckPattern = new RegExp(`^precheck/(${meetingId})/(${arrivalId})/([^/]+)$`, 'u');
const evidencePattern = new RegExp(`^(?:examinations|renderings)/(${meetingId})/(${arrivalId})/([1-9]\\d{0,2})\\.json$`, 'u');
const proceedingPattern = new RegExp(`^(letters|records|edited-reports)/(${meetingId})/(${arrivalId})/([^/]+)$`, 'u');

/** Whether a meeting could have this id: it stands in keys. */
export function isMeetingId(text: string): boolean {
  return text.length <= longestMeetingId && new RegExp(`^${meetingId}$`, 'u').test(text);
}

/** Reads `inbox/<meetingId>/<arrivalId>/<n>/<file name>`. Throws `UnknownKey`. */
export function parseInboxKey(key: string): InboxPaper {
  const [, meeting, arrival, n, fileName] = inboxPattern.exec(key) ?? [];
  if (meeting === undefined || arrival === undefined || fileName === undefined) throw new UnknownKey(`not an inbox key: ${key}`);
  return { meetingId: meeting, arrivalId: arrival, n: Number(n), fileName };
}

/** Whether a stored file is one to be judged for its sender only. */
export function isPrecheck(key: string): boolean {
  return key.startsWith('precheck/');
}

/** Reads `precheck/<meetingId>/<ticketId>/<file name>`. Throws `UnknownKey`. */
export function parsePrecheckKey(key: string): PrecheckedPaper {
  const [, meeting, ticketId, fileName] = precheckPattern.exec(key) ?? [];
  if (meeting === undefined || ticketId === undefined || fileName === undefined)
    throw new UnknownKey(`not the key of a precheck: ${key}`);
  return { meetingId: meeting, ticketId, fileName };
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

/** Reads `facts/<meetingId>/decisions/<paperId>/<padded n>.json`, or the same under `extensions/<state>/`: of what, and which. Throws `UnknownKey`. */
export function parseDecisionKey(key: string): { readonly of: string; readonly n: number } {
  const [, of, n] = /^facts\/[^/]+\/(?:decisions|extensions)\/([^/]+)\/(\d+)\.json$/u.exec(key) ?? [];
  if (of === undefined) throw new UnknownKey(`not the key of a decision or an extension: ${key}`);
  return { of, n: Number(n) };
}

/** Reads `letters/<meetingId>/<arrivalId>/<file name>`, or the same under `records/` or `edited-reports/`. Throws `UnknownKey`. */
export function parseProceedingKey(key: string): ProceedingFile {
  const [, prefix, meeting, arrival, fileName] = proceedingPattern.exec(key) ?? [];
  const kind = proceedingKinds.find((one) => proceedingPrefixes[one] === `${prefix}/`);
  if (kind === undefined || meeting === undefined || arrival === undefined || fileName === undefined)
    throw new UnknownKey(`not the key of a letter, a record or an edited report: ${key}`);
  return { kind, meetingId: meeting, arrivalId: arrival, fileName };
}

/** Id of the record in which a conclusion stands: `<recordId>.<line>.<n>`. */
export function recordOf(conclusionId: string): string {
  return conclusionId.split('.')[0] ?? '';
}

const proceedingKinds = ['letter', 'record', 'edits'] as const satisfies readonly ProceedingKind[];
