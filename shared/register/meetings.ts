import type { Meeting } from '../model/meeting.ts';
import { keys, meeting, prefixes } from './keys.ts';
import { meetingRowSchema, parseRow } from './rows.ts';
import { putIfAbsent, putRows, rowsUnder, type Table } from './table.ts';

/** The version of a meeting's data that is in force: the newest; null when the register does not know the meeting. */
export async function currentMeeting(table: Table, meetingId: string): Promise<Meeting | null> {
  const newest = rowsUnder(table, meeting(meetingId), prefixes.versions, { newestFirst: true, limit: 1 });
  for await (const item of newest) return parseRow(meetingRowSchema, item).meeting;
  return null;
}

/**
 * Enters a version of a meeting, and a row for each agenda item of the newest. A version that is there stays as it is: versions are dated data and
 * are never rewritten.
 */
export async function enterMeeting(table: Table, entered: Meeting): Promise<void> {
  const current = await currentMeeting(table, entered.id);
  if (current === null || current.version <= entered.version) {
    const { items } = current?.version === entered.version ? current.agenda : entered.agenda;
    await putRows(
      table,
      items.map((item) => ({ ...keys.item(entered.id, item), item })),
    );
  }
  await putIfAbsent(table, { ...keys.meetingVersion(entered.id, entered.version), meeting: entered });
}
