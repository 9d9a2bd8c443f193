import { readJson } from '../../../functions/command-line/arrival-notes.ts';
import { UsageError } from '../../../functions/command-line/usage-error.ts';
import { name, readEnvironment } from '../../../shared/aws/environment.ts';
import { meetingInLedger } from '../../../shared/aws/meeting-source.ts';
import { type ObjectStore, objectStore } from '../../../shared/aws/object-store.ts';
import { meetings } from '../../../shared/meetings/index.ts';
import { readMeeting } from '../../../shared/meetings/read-meeting.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { ledgerKeys } from '../../../shared/register/ledger-keys.ts';

/** Reads the file by which the secretariat adds a meeting. Throws `UsageError` that names every problem in it. */
export async function meetingFrom(path: string): Promise<Meeting> {
  const json = await readJson(path);
  if (json === null) throw new UsageError(`${path} cannot be read: there is no such file.`);
  const reading = readMeeting(json);
  if ('meeting' in reading) return reading.meeting;
  throw new UsageError([`${path} does not describe a meeting:`, ...reading.problems].join('\n  '));
}

/** Puts a meeting where the functions look for it. */
export async function addMeeting(meeting: Meeting): Promise<void> {
  await ledger().put(ledgerKeys.meeting(meeting.id), JSON.stringify(meeting, null, 2), 'application/json');
}

/** The meetings that papers can be sent for: those of the project and those the secretariat has added. */
export async function meetingsKnown(): Promise<Meeting[]> {
  const store = ledger();
  const known = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  for await (const { key } of store.list('meetings/')) {
    const added = await meetingInLedger(store, key.slice('meetings/'.length, -'.json'.length));
    if (added !== null) known.set(added.id, added);
  }
  return [...known.values()];
}

function ledger(): ObjectStore {
  return objectStore(readEnvironment({ LEDGER_BUCKET: name }).LEDGER_BUCKET);
}
