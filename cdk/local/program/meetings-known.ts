import { name, readEnvironment } from '../../../shared/aws/environment.ts';
import { meetingsInLedger } from '../../../shared/aws/meeting-source.ts';
import { type ObjectStore, objectStore } from '../../../shared/aws/object-store.ts';
import { registerTable } from '../../../shared/aws/table.ts';
import { meetings } from '../../../shared/meetings/index.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { ledgerKeys } from '../../../shared/register/ledger-keys.ts';
import { enterMeeting } from '../../../shared/register/meetings.ts';

/** Puts a meeting into the ledger, and enters it at once: papers sent next are judged by it, and not by an earlier version. */
export async function addMeeting(meeting: Meeting): Promise<void> {
  const { TABLE_NAME } = readEnvironment({ TABLE_NAME: name });
  await ledger().put(ledgerKeys.meeting(meeting.id), JSON.stringify(meeting, null, 2), 'application/json');
  await enterMeeting(registerTable(TABLE_NAME), meeting);
}

/** The meetings that papers can be sent for: those of the project and those the secretariat has added. */
export async function meetingsKnown(): Promise<Meeting[]> {
  const known = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  for await (const added of meetingsInLedger(ledger())) known.set(added.id, added);
  return [...known.values()];
}

function ledger(): ObjectStore {
  return objectStore(readEnvironment({ LEDGER_BUCKET: name }).LEDGER_BUCKET);
}
