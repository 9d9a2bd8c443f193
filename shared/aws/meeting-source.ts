import { meetings } from '../meetings/index.ts';
import { readMeeting } from '../meetings/read-meeting.ts';
import type { Meeting } from '../model/meeting.ts';
import { ledgerKeys } from '../register/ledger-keys.ts';
import { currentMeeting, enterMeeting } from '../register/meetings.ts';
import type { Table } from '../register/table.ts';
import type { ObjectStore } from './object-store.ts';

/** No such meeting: the papers sent for it stay in the inbox until the secretariat adds it. */
export class UnknownMeeting extends Error {
  override name = 'UnknownMeeting';
}

/** Data of a meeting, kept for this long by a warm function before the register is asked again. */
const keptMilliseconds = 60_000;

/**
 * Where the functions learn the rules and agenda of a meeting: the register; where it does not know the meeting yet, the file that the
 * secretariat put under `meetings/` of the ledger; else the meetings that come with the project. What is found is entered.
 *
 * The answer throws `UnknownMeeting` where there is none, and an error naming each problem where the file is malformed.
 */
export function meetingSource(
  table: Table,
  ledger: ObjectStore,
  now: () => number = Date.now,
): (meetingId: string) => Promise<Meeting> {
  const kept = new Map<string, { meeting: Meeting; until: number }>();
  return async (meetingId) => {
    const standing = kept.get(meetingId);
    if (standing !== undefined && standing.until > now()) return standing.meeting;
    const meeting = (await currentMeeting(table, meetingId)) ?? (await enteredFirst(table, ledger, meetingId));
    kept.set(meetingId, { meeting, until: now() + keptMilliseconds });
    return meeting;
  };
}

async function enteredFirst(table: Table, ledger: ObjectStore, meetingId: string): Promise<Meeting> {
  const meeting = (await meetingInLedger(ledger, meetingId)) ?? meetings.find(({ id }) => id === meetingId);
  if (meeting === undefined) throw new UnknownMeeting(`no meeting ${meetingId}: add it under meetings/ of the ledger`);
  await enterMeeting(table, meeting);
  return meeting;
}

/** The secretariat's file for a meeting; null when there is none. */
export async function meetingInLedger(ledger: ObjectStore, meetingId: string): Promise<Meeting | null> {
  const key = ledgerKeys.meeting(meetingId);
  const text = await ledger.text(key);
  if (text === null) return null;
  const answer = readMeeting(JSON.parse(text));
  if ('problems' in answer) throw new Error(`${key}: ${answer.problems.join('; ')}`);
  return answer.meeting;
}
