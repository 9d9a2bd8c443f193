import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { type PaperRecord, paperId } from '../model/contribution.ts';
import { type AuditDraft, type AuditEvent, auditEventSchema, nextEvent } from './audit.ts';
import { keys, meeting, prefixes } from './keys.ts';
import { recordHash } from './record-hash.ts';
import { type PaperRow, paperRowSchema, parseRow } from './rows.ts';
import { standingTold } from './standing-at.ts';
import { getRow, kept, putIfAbsent, rowsUnder, type Table } from './table.ts';

/** Reads the row of one paper; null when it was never entered. */
export async function readPaper(table: Table, meetingId: string, id: string): Promise<PaperRow | null> {
  const item = await getRow(table, keys.paper(meetingId, id));
  return item === null ? null : parseRow(paperRowSchema, item);
}

/** All papers of a meeting, in the order of their ids. */
export async function* papersOf(table: Table, meetingId: string): AsyncGenerator<PaperRow> {
  for await (const item of rowsUnder(table, meeting(meetingId), prefixes.papers)) yield parseRow(paperRowSchema, item);
}

/**
 * Enters a paper with its first audit event, if it is not in the register yet. Answers the row that stands there in the end, whoever
 * wrote it: a second delivery of the same event finds the first one's.
 */
export async function enterPaper(
  table: Table,
  record: Omit<PaperRecord, 'changedAt'>,
  awaits: string | null,
  draft: AuditDraft,
  at: string,
): Promise<PaperRow> {
  const told = { ...draft, details: { ...draft.details, ...standingTold(null, record) } };
  const lastEvent = nextEvent(null, told, at, recordHash(record));
  const row: PaperRow = { ...record, changedAt: lastEvent.at, version: 1, attempt: null, awaits, lastEvent };
  const key = keys.paper(record.meetingId, paperId(record));
  if (await putIfAbsent(table, { ...key, ...row })) return row;
  const standing = await readPaper(table, record.meetingId, paperId(record));
  if (standing === null) throw new Error(`paper ${key.sk} was refused as present and is not there`);
  return standing;
}

/** What a step changes in a paper's row. */
export type PaperChanges = Partial<Omit<PaperRow, 'version' | 'lastEvent' | 'changedAt'>>;

/**
 * Changes a row if nobody changed it since it was read. With a draft, the change is one of record and extends the audit chain;
 * without, it is bookkeeping (the number to be tried). Null when somebody was faster: read again and decide anew.
 */
export async function changePaper(
  table: Table,
  row: PaperRow,
  changes: PaperChanges,
  audit: { draft: AuditDraft; at: string } | null,
): Promise<PaperRow | null> {
  const changed: PaperRow = { ...row, ...changes, version: row.version + 1 };
  if (audit !== null) {
    const told = { ...audit.draft, details: { ...audit.draft.details, ...standingTold(row, changed) } };
    changed.lastEvent = nextEvent(row.lastEvent, told, audit.at, recordHash(changed));
    // An event has the time of its fact, and facts are heard of in any order: the row is not older than what it says.
    changed.changedAt = later(row.changedAt, changed.lastEvent.at);
  }
  const written = await kept(() =>
    table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...keys.paper(row.meetingId, paperId(row)), ...changed },
        ConditionExpression: 'version = :read',
        ExpressionAttributeValues: { ':read': row.version },
      }),
    ),
  );
  return written ? changed : null;
}

function later(one: string, other: string): string {
  return Date.parse(one) > Date.parse(other) ? one : other;
}

/**
 * Copies the last event of a row into the paper's history, if it is not there. Called before every change and after the last, so
 * that a copy which a crash cut off is completed by whoever comes next.
 */
export async function copyLastEvent(table: Table, row: PaperRow): Promise<void> {
  const key = keys.event(row.meetingId, paperId(row), row.lastEvent.n);
  await putIfAbsent(table, { ...key, ...row.lastEvent });
}

/** The history of one paper, oldest event first. */
export async function historyOf(table: Table, meetingId: string, id: string): Promise<AuditEvent[]> {
  const { pk } = keys.event(meetingId, id, 1);
  const events: AuditEvent[] = [];
  for await (const item of rowsUnder(table, pk, 'EVENT#')) events.push(parseRow(auditEventSchema, item));
  return events;
}
