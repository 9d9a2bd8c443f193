import * as z from 'zod';
import { announcementOf } from '../../shared/aws/bucket-events.ts';
import { name, readEnvironment } from '../../shared/aws/environment.ts';
import { numbersInLedger, readNumberGiven } from '../../shared/aws/ledger.ts';
import { meetingsInLedger } from '../../shared/aws/meeting-source.ts';
import { type ObjectStore, objectStore } from '../../shared/aws/object-store.ts';
import { sendTo } from '../../shared/aws/queue.ts';
import { registerTable } from '../../shared/aws/table.ts';
import { ledgerKeys } from '../../shared/register/ledger-keys.ts';
import { currentMeeting, enterMeeting } from '../../shared/register/meetings.ts';
import { numbersTaken, restoreNumber } from '../../shared/register/numbers.ts';
import { paperStandings } from '../../shared/register/paper-standings.ts';
import type { Table } from '../../shared/register/table.ts';
import type { SweepDeps } from './sweep-inbox.ts';

/** Longer than an examination and a filing with their first retry take, shorter than anybody would wait. */
const graceSeconds = 300;

/** The composition root: AWS clients from the environment, read once. */
export function sweepDeps(): SweepDeps {
  const environment = readEnvironment({
    TABLE_NAME: name,
    LEDGER_BUCKET: name,
    INTAKE_QUEUE_URL: name,
    FILING_QUEUE_URL: name,
    SWEEP_GRACE_SECONDS: z.coerce.number().nonnegative().default(graceSeconds),
  });
  const table = registerTable(environment.TABLE_NAME);
  const ledger = objectStore(environment.LEDGER_BUCKET);
  const toIntake = sendTo(environment.INTAKE_QUEUE_URL);
  const toFiling = sendTo(environment.FILING_QUEUE_URL);
  return {
    now: Date.now,
    grace: environment.SWEEP_GRACE_SECONDS * 1_000,
    enterMeetings: () => enterMeetings(table, ledger),
    inbox: () => ledger.list('inbox/'),
    async *examined(meetingId) {
      for await (const { key } of ledger.list(ledgerKeys.examinationsOf(meetingId))) yield key;
    },
    standings: (meetingId) => paperStandings(table, meetingId),
    numbersInLedger: (meetingId) => numbersInLedger(ledger, meetingId),
    numbersInRegister: (meetingId) => numbersTaken(table, meetingId),
    numberGiven: (...number) => readNumberGiven(ledger, ...number),
    restoreNumber: (meetingId, given) => restoreNumber(table, meetingId, given, given.paper),
    announceToIntake: (key) => toIntake(announcementOf(key)),
    announceToFiling: (reference) => toFiling(announcementOf(ledgerKeys.examination(reference))),
  };
}

async function enterMeetings(table: Table, ledger: ObjectStore): Promise<void> {
  for await (const meeting of meetingsInLedger(ledger)) {
    const current = await currentMeeting(table, meeting.id);
    if (current === null || current.version < meeting.version) await enterMeeting(table, meeting);
  }
}
