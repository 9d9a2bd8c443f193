import type { Caller } from '../model/caller.ts';
import type { Meeting } from '../model/meeting.ts';
import { type ProceedingFile, proceedingIdOf } from '../register/ledger-keys.ts';
import type { ProceedingRow, RecordRow } from '../register/rows.ts';
import { NoSuchThing, NotAllowed, Refused } from './desk.ts';
import { keptFileName } from './file-name.ts';

/** A summary record to be imported: what the secretariat says of its sitting goes before what the record says. */
export interface RecordToSend {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Number of the sitting, from 1; null where the record says it. */
  readonly sitting: number | null;
  /** Day of the sitting, ISO date; null where the record says it. */
  readonly date: string | null;
}

export interface RecordsSeen {
  /** In the order of their sittings. */
  readonly records: readonly RecordRow[];
  /** Records that came and are not entered: unread, or waiting for their meeting's agenda. */
  readonly others: readonly ProceedingRow[];
}

/** Summary records of the sittings, sent and looked at by the secretariat. */
export interface RecordDesk {
  /** Stores a record where it is imported from; answers the id of its arrival. Throws NotAllowed, NoSuchThing, Refused. */
  sendRecord(caller: Caller, meetingId: string, record: RecordToSend): Promise<string>;
  records(caller: Caller, meetingId: string): Promise<RecordsSeen>;
  /** What became of one arrival; null while it is under way. */
  arrivedRecord(caller: Caller, meetingId: string, arrivalId: string): Promise<ProceedingRow | null>;
}

export interface RecordDeps {
  newArrivalId(): string;
  /** Null where nobody knows the meeting. */
  meeting(meetingId: string): Promise<Meeting | null>;
  giveSitting(
    meetingId: string,
    recordId: string,
    given: { readonly sitting: number | null; readonly date: string | null; readonly by: string },
  ): Promise<unknown>;
  /** Puts down in whose name the record is sent, and then the record. */
  put(file: ProceedingFile, by: string, bytes: Uint8Array): Promise<void>;
  recordRows(meetingId: string): Promise<readonly RecordRow[]>;
  proceedingRows(meetingId: string): Promise<readonly ProceedingRow[]>;
  proceedingRow(meetingId: string, arrivalId: string): Promise<ProceedingRow | null>;
}

const day = /^\d{4}-\d{2}-\d{2}$/u;
/** A consultation has had two sittings a day for two weeks at most. */
const mostSittings = 40;

export function recordDesk(deps: RecordDeps): RecordDesk {
  return {
    sendRecord: (caller, meetingId, record) => send(deps, caller, meetingId, record),
    async records(caller, meetingId) {
      await demand(deps, caller, meetingId);
      const records = await deps.recordRows(meetingId);
      const others = (await deps.proceedingRows(meetingId)).filter(isWaiting);
      return { records: records.toSorted(bySitting), others };
    },
    async arrivedRecord(caller, meetingId, arrivalId) {
      await demand(deps, caller, meetingId);
      return await deps.proceedingRow(meetingId, arrivalId);
    },
  };
}

async function send(deps: RecordDeps, caller: Caller, meetingId: string, record: RecordToSend): Promise<string> {
  const by = await demand(deps, caller, meetingId);
  const { bytes, sitting, date } = record;
  if (bytes.byteLength === 0) throw new Refused('The file is empty: send one with the record in it.');
  if (sitting !== null && !(Number.isInteger(sitting) && sitting >= 1 && sitting <= mostSittings))
    throw new Refused(`The sitting is a number from 1 to ${mostSittings}.`);
  if (date !== null && !(day.test(date) && !Number.isNaN(Date.parse(date))))
    throw new Refused('The date is a day of the calendar.');
  if (sitting !== null || date !== null) await deps.giveSitting(meetingId, proceedingIdOf(bytes), { sitting, date, by });
  const arrivalId = deps.newArrivalId();
  const file = { kind: 'record', meetingId, arrivalId, fileName: keptFileName(record.fileName, 'record.docx') } as const;
  await deps.put(file, by, bytes);
  return arrivalId;
}

/** Only the secretariat handles records; answers its name. */
async function demand({ meeting }: RecordDeps, caller: Caller, meetingId: string): Promise<string> {
  if (caller.role !== 'secretariat') throw new NotAllowed(`the role ${caller.role} handles no records`);
  if ((await meeting(meetingId)) === null) throw new NoSuchThing(`meeting ${meetingId}`);
  return caller.name;
}

function isWaiting({ kind, outcome }: ProceedingRow): boolean {
  return kind === 'record' && (outcome === 'unread' || outcome === 'waiting');
}

function bySitting(one: RecordRow, other: RecordRow): number {
  return (one.sitting ?? 0) - (other.sitting ?? 0);
}
