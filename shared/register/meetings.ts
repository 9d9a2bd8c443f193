import type { AgendaItem } from '../model/agenda.ts';
import type { Meeting } from '../model/meeting.ts';
import { keys, meeting, prefixes } from './keys.ts';
import { meetingRowSchema, parseRow } from './rows.ts';
import { deleteRow, putIfAbsent, putRows, rowsUnder, type Table } from './table.ts';

/** The version of a meeting's data that is in force: the newest; null when the register does not know the meeting. */
export async function currentMeeting(table: Table, meetingId: string): Promise<Meeting | null> {
  const newest = rowsUnder(table, meeting(meetingId), prefixes.versions, { newestFirst: true, limit: 1 });
  for await (const item of newest) return parseRow(meetingRowSchema, item).meeting;
  return null;
}

/** Every version of a meeting that the register has, oldest first. */
export async function* versionsOf(table: Table, meetingId: string): AsyncGenerator<Meeting> {
  for await (const item of rowsUnder(table, meeting(meetingId), prefixes.versions))
    yield parseRow(meetingRowSchema, item).meeting;
}

/**
 * Enters a version of a meeting, and a row for each agenda item of the newest; items that it no longer has leave with the pointers under them. A
 * version that is there stays as it is: versions are dated data and are never rewritten.
 */
export async function enterMeeting(table: Table, entered: Meeting): Promise<void> {
  const current = await currentMeeting(table, entered.id);
  if (current === null || current.version <= entered.version) {
    const { items } = current?.version === entered.version ? current.agenda : entered.agenda;
    await putRows(
      table,
      items.map((item) => ({ ...keys.item(entered.id, item), item })),
    );
    // Whoever has entered a later version meanwhile has items, and papers under them, that this one does not know.
    const newest = await currentMeeting(table, entered.id);
    await removeItemsBut(table, entered.id, newest !== null && newest.version > entered.version ? newest.agenda.items : items);
  }
  await putIfAbsent(table, { ...keys.meetingVersion(entered.id, entered.version), meeting: entered });
}

async function removeItemsBut(table: Table, meetingId: string, items: readonly AgendaItem[]): Promise<void> {
  const kept = new Set(items.map((item) => keys.item(meetingId, item).sk));
  for await (const { pk, sk } of rowsUnder(table, meeting(meetingId), prefixes.items)) {
    const ofItem = String(sk).split('#').slice(0, partsOfItem).join('#');
    if (!kept.has(ofItem)) await deleteRow(table, { pk: String(pk), sk: String(sk) });
  }
}

/** `ITEM#<annex>#<no>`, and what comes after it in a pointer. */
const partsOfItem = 3;
