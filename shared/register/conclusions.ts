import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { RegisteredConclusion } from '../model/conclusion.ts';
import type { Meeting } from '../model/meeting.ts';
import { saysTheSame } from './canonical.ts';
import { keys, meeting, prefixes } from './keys.ts';
import { recordsOf } from './records.ts';
import { type ConclusionRow, conclusionRowSchema, parseRow } from './rows.ts';
import { deleteRow, getRow, type Key, kept, putIfAbsent, putRows, rowsUnder, type Table } from './table.ts';

/** Reads one conclusion; null when it was never entered. */
export async function readConclusion(table: Table, meetingId: string, conclusionId: string): Promise<ConclusionRow | null> {
  const item = await getRow(table, keys.conclusion(meetingId, conclusionId));
  return item === null ? null : parseRow(conclusionRowSchema, item);
}

/** The conclusions of a meeting, or of one of its records, in the order of their places. */
export async function* conclusionsOf(table: Table, meetingId: string, recordId?: string): AsyncGenerator<ConclusionRow> {
  const rows = rowsUnder(table, meeting(meetingId), prefixes.conclusions(recordId));
  for await (const item of rows) yield parseRow(conclusionRowSchema, item);
}

/** The conclusions of a meeting whose records are entered: one that an import has not finished is no half of a record. */
export async function enteredConclusions(table: Table, meetingId: string): Promise<ConclusionRow[]> {
  const records = new Set((await Array.fromAsync(recordsOf(table, meetingId))).map(({ recordId }) => recordId));
  return (await Array.fromAsync(conclusionsOf(table, meetingId))).filter(({ recordId }) => records.has(recordId));
}

/**
 * Writes a conclusion if the row still stands as it was read (`standing`: null where there was none). False when somebody was faster: read again
 * and decide anew. What says the same as the row is not written, so that a repetition leaves no trace.
 */
export async function writeConclusion(
  table: Table,
  standing: ConclusionRow | null,
  conclusion: RegisteredConclusion,
  changedAt: string,
): Promise<boolean> {
  if (standing !== null && saysTheSame(conclusionIn(standing), conclusion)) return true;
  const key = keys.conclusion(conclusion.meetingId, conclusion.conclusion.id);
  const latest = standing !== null && standing.changedAt > changedAt ? standing.changedAt : changedAt;
  const row = { ...conclusion, version: (standing?.version ?? 0) + 1, changedAt: latest };
  if (standing === null) return await putIfAbsent(table, { ...key, ...row });
  return await kept(() =>
    table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...key, ...row },
        ConditionExpression: 'version = :read',
        ExpressionAttributeValues: { ':read': standing.version },
      }),
    ),
  );
}

/** What a row says, without what keeps it whole. */
export function conclusionIn({ version: _version, changedAt: _changedAt, ...conclusion }: ConclusionRow): RegisteredConclusion {
  return conclusion;
}

/** Points to a conclusion from each of its items, and takes away the pointers from items of this agenda that it is not under. */
export async function pointToConclusion(
  table: Table,
  { meetingId, items, conclusion: { id } }: RegisteredConclusion,
  agenda: Meeting['agenda'],
  itemsBefore: readonly string[],
): Promise<void> {
  const pointer = (item: Meeting['agenda']['items'][number]): Key => keys.itemConclusion(meetingId, item, id);
  const under = agenda.items.filter((item) => items.includes(item.id));
  const left = agenda.items.filter((item) => itemsBefore.includes(item.id) && !items.includes(item.id));
  for (const item of left) await deleteRow(table, pointer(item));
  await putRows(
    table,
    under.map((item) => ({ ...pointer(item), conclusion: id })),
  );
}
