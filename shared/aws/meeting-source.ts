import { meetings } from '../meetings/index.ts';
import { readMeeting } from '../meetings/read-meeting.ts';
import type { Meeting } from '../model/meeting.ts';
import { ledgerKeys } from '../register/ledger-keys.ts';
import { currentMeeting, enterMeeting } from '../register/meetings.ts';
import type { Table } from '../register/table.ts';
import type { ObjectStore } from './object-store.ts';

/** No such meeting: the papers sent for it stay in the inbox until the secretariat adds it. */
class UnknownMeeting extends Error {
  override name = 'UnknownMeeting';
}

/** Data of a meeting, kept for this long by a warm function before the register is asked again. */
const keptMilliseconds = 60_000;

/** `atLeast`: a version that is known to be in force; an earlier one that is still kept is not given. */
export type MeetingSource = (meetingId: string, atLeast?: number) => Promise<Meeting>;

/**
 * Where the functions learn the rules and agenda of a meeting: the register; where it does not know the meeting yet, the file that the
 * secretariat put under `meetings/` of the ledger; else the meetings that come with the project. Nothing is written.
 *
 * The answer throws `UnknownMeeting` where there is none, and an error naming each problem where the file is malformed.
 */
export function meetingSource(table: Table, ledger: ObjectStore): MeetingSource {
  return async (meetingId) => {
    const meeting = await meetingKnown(table, ledger, meetingId);
    if (meeting === null) throw unknown(meetingId);
    return meeting;
  };
}

/** The version of a meeting in force, asked for anew each time; null where nobody knows the meeting. */
export async function meetingKnown(table: Table, ledger: ObjectStore, meetingId: string): Promise<Meeting | null> {
  return (await currentMeeting(table, meetingId)) ?? (await meetingOutside(ledger, meetingId));
}

/** The same, for a function that may write the register: a meeting that it does not know yet is entered. */
export function meetingSourceThatEnters(table: Table, ledger: ObjectStore): MeetingSource {
  return keptForAWhile(async (meetingId) => {
    const standing = await currentMeeting(table, meetingId);
    if (standing !== null) return standing;
    const meeting = await meetingOutside(ledger, meetingId);
    if (meeting === null) throw unknown(meetingId);
    await enterMeeting(table, meeting);
    return meeting;
  });
}

function keptForAWhile(find: MeetingSource): MeetingSource {
  const kept = new Map<string, { meeting: Meeting; until: number }>();
  return async (meetingId, atLeast = 0) => {
    const standing = kept.get(meetingId);
    const isFresh = standing !== undefined && standing.until > Date.now() && standing.meeting.version >= atLeast;
    if (isFresh) return standing.meeting;
    const meeting = await find(meetingId);
    kept.set(meetingId, { meeting, until: Date.now() + keptMilliseconds });
    return meeting;
  };
}

async function meetingOutside(ledger: ObjectStore, meetingId: string): Promise<Meeting | null> {
  return (await meetingInLedger(ledger, meetingId)) ?? meetings.find(({ id }) => id === meetingId) ?? null;
}

function unknown(meetingId: string): UnknownMeeting {
  return new UnknownMeeting(`no meeting ${meetingId}: accept its convening letter, or add it under meetings/ of the ledger`);
}

/** The meetings that the secretariat has put into the ledger. Throws an error naming each problem where a file is malformed. */
export async function* meetingsInLedger(ledger: ObjectStore): AsyncGenerator<Meeting> {
  for await (const { key } of ledger.list(ledgerKeys.meetings)) {
    const meeting = await meetingInLedger(ledger, key.slice(ledgerKeys.meetings.length, -'.json'.length));
    if (meeting !== null) yield meeting;
  }
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
