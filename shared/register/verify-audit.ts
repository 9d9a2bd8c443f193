import type { AuditReport } from '../desk/desk.ts';
import { type AuditEvent, brokenLinks } from './audit.ts';
import { type AuditDigest, digestHash, readDigest } from './audit-digest.ts';
import type { Seal } from './seals.ts';

/** One paper as the table has it. */
export interface PaperEvidence {
  /** The id in the row's key. */
  readonly paper: string;
  /** Null where there is none, though a digest knows the paper. */
  readonly row: {
    /** The id that the row itself gives. */
    readonly names: string;
    readonly lastEvent: AuditEvent;
    /** Hash of what it says (`recordHash`). */
    readonly record: string;
  } | null;
  readonly events: readonly AuditEvent[];
  /** What of it does not even fit its schema, in words. */
  readonly unreadable: readonly string[];
}

/** One object under `audit/<meetingId>/`. */
export interface DigestEvidence {
  /** The time in its key. */
  readonly at: string;
  readonly text: string;
}

export interface AuditEvidence {
  readonly papers: readonly PaperEvidence[];
  /** In the order of their keys, which is that of time. */
  readonly digests: readonly DigestEvidence[];
  readonly seals: readonly Seal[];
}

/**
 * Holds rows, chains, digests and seals against each other and names each that does not fit. What a crash leaves (an event not copied yet, a seal
 * claimed and not put) is no break.
 */
export function verifyAudit(meetingId: string, { papers, digests, seals }: AuditEvidence): AuditReport {
  const read = digests.map(({ at, text }) => ({ at, hash: digestHash(text), digest: readDigest(text) }));
  return {
    papers: papers.filter(({ row }) => row !== null).length,
    events: papers.reduce((sum, { events }) => sum + events.length, 0),
    digests: digests.length,
    broken: [
      ...papers.flatMap(brokenPaper),
      ...brokenDigests(meetingId, read),
      ...brokenSeals(seals, read),
      ...brokenHeads(papers, read),
    ],
  };
}

interface ReadDigest {
  readonly at: string;
  readonly hash: string;
  readonly digest: AuditDigest | null;
}

/** The chain, with the last event of the row where a crash cut off its copy. */
function chainOf({ row, events }: PaperEvidence): readonly AuditEvent[] {
  return row !== null && row.lastEvent.n === events.length + 1 ? [...events, row.lastEvent] : events;
}

function brokenPaper(evidence: PaperEvidence): string[] {
  const { paper, row, unreadable } = evidence;
  if (unreadable.length > 0) return unreadable.map((what) => `paper ${paper}: ${what}`);
  const chain = chainOf(evidence);
  const links = brokenChain(chain).map((how) => `paper ${paper}: ${how}`);
  if (row === null) return [...links, `paper ${paper}: its row is gone`];
  const { names, lastEvent, record } = row;
  const end = chain.at(-1);
  return [
    ...links,
    ...(names === paper ? [] : [`paper ${paper}: its row is that of ${names}`]),
    ...(end?.hash === lastEvent.hash
      ? []
      : [
          `paper ${paper}: its row ends with event ${lastEvent.n}, its history with ${end === undefined ? 'none' : `another, ${end.n}`}`,
        ]),
    ...(lastEvent.record === undefined || lastEvent.record === record
      ? []
      : [`paper ${paper}: its row was changed without an event`]),
  ];
}

/** Behind an event that is missing or out of place nothing fits any more: it alone is named, with those edited before it. */
function brokenChain(chain: readonly AuditEvent[]): string[] {
  const gap = chain.findIndex(({ n }, index) => n !== index + 1);
  const edited = brokenLinks(gap === -1 ? chain : chain.slice(0, gap));
  return [
    ...edited.map((n) => `event ${n} does not fit: it was edited, or the one before it`),
    ...(gap === -1 ? [] : [`event ${gap + 1} is missing, or stands elsewhere`]),
  ];
}

/** Each digest must be what its key says, and name the one before it. */
function brokenDigests(meetingId: string, digests: readonly ReadDigest[]): string[] {
  return digests.flatMap(({ at, digest }, index) => {
    if (digest === null) return [`digest ${at}: it cannot be read`];
    const itsOwn = digest.at === at && digest.meetingId === meetingId;
    const own = itsOwn ? [] : [`digest ${at}: it says that it is of ${digest.meetingId}, ${digest.at}`];
    return [...own, ...brokenOrder(at, digest, digests[index - 1] ?? null)];
  });
}

function brokenOrder(at: string, { n, previous }: AuditDigest, before: ReadDigest | null): string[] {
  if (before !== null && before.digest === null) return [];
  if (n !== (before?.digest?.n ?? 0) + 1 || previous?.at !== before?.at) {
    const after = `number ${n}, after that of ${previous?.at ?? 'no time'}`;
    return [
      `digest ${at}: it is ${after}; before it stands ${before === null ? 'none' : `number ${before.digest?.n}, ${before.at}`}`,
    ];
  }
  return previous?.hash === before?.hash ? [] : [`digest ${before?.at}: it was edited, for ${at} names it by another hash`];
}

/** Each digest that the register put must be there as it was put, and no other. */
function brokenSeals(seals: readonly Seal[], digests: readonly ReadDigest[]): string[] {
  const missed = seals.flatMap(({ at, put }) => {
    const standing = digests.find((one) => one.at === at);
    if (put === null) return [];
    if (standing === undefined) return [`digest ${at}: it was put, and is gone`];
    return standing.hash === put.hash ? [] : [`digest ${at}: it was edited, for the register has another hash`];
  });
  const foreign = digests.filter(({ at }) => !seals.some((seal) => seal.at === at));
  return [...missed, ...foreign.map(({ at }) => `digest ${at}: the register did not put it`)];
}

/** Every head ever sealed must still be in its chain. Of each paper the first digest that does not agree is named. */
function brokenHeads(papers: readonly PaperEvidence[], digests: readonly ReadDigest[]): string[] {
  const chains = new Map(papers.map((evidence) => [evidence.paper, chainOf(evidence)]));
  const broken = new Map<string, string>();
  for (const { at, digest } of digests) {
    if (digest === null) continue;
    for (const [paper, { n, hash }] of Object.entries(digest.heads)) {
      if (broken.has(paper) || chains.get(paper)?.[n - 1]?.hash === hash) continue;
      broken.set(paper, `paper ${paper}: event ${n} is not the one that digest ${at} sealed`);
    }
  }
  return [...broken.values()];
}
