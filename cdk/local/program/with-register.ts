import type { Common } from '../../../functions/command-line/command-arguments.ts';
import { UsageError } from '../../../functions/command-line/usage-error.ts';
import type { AgendaWorld } from '../../../shared/aws/agenda-taken-up.ts';
import { type OfficeDesks, officeDesks } from '../../../shared/aws/desk-office.ts';
import { name, readEnvironment } from '../../../shared/aws/environment.ts';
import { meetingKnown } from '../../../shared/aws/meeting-source.ts';
import { objectStore } from '../../../shared/aws/object-store.ts';
import { sendTo } from '../../../shared/aws/queue.ts';
import { registerTable } from '../../../shared/aws/table.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { type OpenRegister, openRegister } from './open-register.ts';
import { settled } from './settled.ts';

/** What the commands about proceedings work on. */
export interface Office extends AgendaWorld, OfficeDesks {
  readonly register: OpenRegister;
}

/** Opens the register on this computer for one command, and closes it whatever happens, when all that follows from the command is done. */
export async function withRegister<T>(common: Common, work: (office: Office) => Promise<T>): Promise<T> {
  const register = await openRegister({ folder: common.data, fresh: false, firstPort: common.firstPort });
  try {
    const done = await work(officeOf(register));
    await settled(register.stack);
    return done;
  } finally {
    await register.close();
  }
}

export function officeOf(register: OpenRegister): Office {
  const environment = readEnvironment({
    TABLE_NAME: name,
    LEDGER_BUCKET: name,
    FILING_QUEUE_URL: name,
    PROCEEDINGS_QUEUE_URL: name,
    REPORT_QUEUE_URL: name,
  });
  const world = {
    table: registerTable(environment.TABLE_NAME),
    ledger: objectStore(environment.LEDGER_BUCKET),
    toFiling: sendTo(environment.FILING_QUEUE_URL),
    toProceedings: sendTo(environment.PROCEEDINGS_QUEUE_URL),
    toReport: sendTo(environment.REPORT_QUEUE_URL),
  };
  return { ...world, ...officeDesks(world.table, environment), register };
}

/** The version of the meeting in force. Throws `UsageError` where nobody knows it. */
export async function meetingInForce({ table, ledger }: Office, meetingId: string): Promise<Meeting> {
  const meeting = await meetingKnown(table, ledger, meetingId);
  if (meeting !== null) return meeting;
  throw new UsageError(`There is no meeting ${meetingId}: accept its letter first (npm start -- import letter FILE --accept).`);
}
