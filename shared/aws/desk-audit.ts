import type { AuditReport } from '../desk/desk.ts';
import { paperId } from '../model/contribution.ts';
import { readDigest } from '../register/audit-digest.ts';
import { keys, meeting, prefixes } from '../register/keys.ts';
import { ledgerKeys } from '../register/ledger-keys.ts';
import { historyOf } from '../register/papers.ts';
import { recordHash } from '../register/record-hash.ts';
import { BrokenRow, paperRowSchema, parseRow } from '../register/rows.ts';
import { sealsOf } from '../register/seals.ts';
import { getRow, rowsUnder, type Table } from '../register/table.ts';
import { type DigestEvidence, type PaperEvidence, verifyAudit } from '../register/verify-audit.ts';
import type { ObjectStore } from './object-store.ts';

/** Histories read at the same time: enough to hide the way to the table, few enough for it. */
const readAtOnce = 16;

/** Verifies the audit of a meeting: reads every row, chain and digest that it has. A meeting that nobody knows has none. */
export function auditVerifier(table: Table, ledger: ObjectStore): (meetingId: string) => Promise<AuditReport> {
  return async (meetingId) => {
    // Digests first: what is sealed while the rows are read is not in them.
    const digests = await Array.fromAsync(digestsOf(ledger, meetingId));
    const seals = await Array.fromAsync(sealsOf(table, meetingId));
    const papers = await evidenceOf(table, meetingId, await papersKnown(table, meetingId, digests));
    return verifyAudit(meetingId, { papers, digests, seals });
  };
}

/** The digests of a meeting, oldest first. */
export async function* digestsOf(ledger: ObjectStore, meetingId: string, after = ''): AsyncGenerator<DigestEvidence> {
  const prefix = ledgerKeys.auditDigests(meetingId);
  for await (const { key } of ledger.list(prefix)) {
    const at = key.slice(prefix.length, -'.json'.length);
    if (at <= after) continue;
    const text = await ledger.text(key);
    if (text !== null) yield { at, text };
  }
}

/** Papers with a row, and those that only a digest knows of any more. */
async function papersKnown(table: Table, meetingId: string, digests: readonly DigestEvidence[]): Promise<string[]> {
  const known = new Set(digests.flatMap(({ text }) => Object.keys(readDigest(text)?.heads ?? {})));
  for await (const { sk } of rowsUnder(table, meeting(meetingId), prefixes.papers)) {
    known.add(String(sk).slice(prefixes.papers.length));
  }
  return [...known].sort();
}

async function evidenceOf(table: Table, meetingId: string, papers: readonly string[]): Promise<PaperEvidence[]> {
  const evidence: PaperEvidence[] = [];
  for (let from = 0; from < papers.length; from += readAtOnce) {
    const some = papers.slice(from, from + readAtOnce).map((paper) => paperEvidence(table, meetingId, paper));
    evidence.push(...(await Promise.all(some)));
  }
  return evidence;
}

/** The history before the row: a row that has moved on meanwhile is one event ahead, as after a crash. */
async function paperEvidence(table: Table, meetingId: string, paper: string): Promise<PaperEvidence> {
  const events = await readable(() => historyOf(table, meetingId, paper));
  const item = await getRow(table, keys.paper(meetingId, paper));
  const row = await readable(async () => (item === null ? null : rowEvidence(meetingId, item)));
  return {
    paper,
    events: 'broken' in events ? [] : events.value,
    row: 'broken' in row ? null : row.value,
    unreadable: [events, row].flatMap((one) => ('broken' in one ? [`it cannot be read: ${one.broken}`] : [])),
  };
}

function rowEvidence(meetingId: string, item: Record<string, unknown>): NonNullable<PaperEvidence['row']> {
  const row = parseRow(paperRowSchema, item);
  const names = row.meetingId === meetingId ? paperId(row) : `${row.meetingId} ${paperId(row)}`;
  return { names, lastEvent: row.lastEvent, record: recordHash(item) };
}

/** A row that does not fit its schema is a break to be named, and must not hide the others. */
async function readable<T>(read: () => Promise<T>): Promise<{ readonly value: T } | { readonly broken: string }> {
  try {
    return { value: await read() };
  } catch (error) {
    if (error instanceof BrokenRow) return { broken: error.message.replaceAll(/\s+/gu, ' ') };
    throw error;
  }
}
