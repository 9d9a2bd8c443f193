import * as z from 'zod';
import { type AgendaHistory, agendaHistorySchema } from '../model/agenda-change.ts';
import { meetingSchema } from '../model/meeting.ts';
import { keys, meeting, prefixes } from './keys.ts';
import { parseRow } from './rows.ts';
import { putIfAbsent, rowsUnder, type Table } from './table.ts';

/** One version of a meeting as people decided it, with why: what the ledger keeps as `facts/<meetingId>/agenda/<version>.json`. */
export const agendaVersionSchema = z
  .object({ history: agendaHistorySchema, meeting: meetingSchema })
  .refine(({ history, meeting: { id, version } }) => history.meetingId === id && history.version === version, {
    message: 'the history is of another version than the meeting beside it',
  });
export type AgendaVersion = z.infer<typeof agendaVersionSchema>;

const historyRowSchema = z.object({ history: agendaHistorySchema });

/** Enters the history of a version; entering it again changes nothing. */
export async function enterHistory(table: Table, version: AgendaVersion): Promise<void> {
  const key = keys.history(version.meeting.id, version.meeting.version);
  await putIfAbsent(table, { ...key, history: version.history });
}

/** How the agenda of a meeting came to be as it is, oldest first. */
export async function agendaHistory(table: Table, meetingId: string): Promise<AgendaHistory[]> {
  const histories: AgendaHistory[] = [];
  for await (const item of rowsUnder(table, meeting(meetingId), prefixes.histories)) {
    histories.push(parseRow(historyRowSchema, item).history);
  }
  return histories;
}
