import type { Caller } from '../model/caller.ts';
import type { Meeting } from '../model/meeting.ts';
import type { MeetingProposal } from '../model/meeting-proposal.ts';
import type { SummaryRecord } from '../model/summary-record.ts';
import type { StatedChange } from '../proceedings/agenda/changes-stated.ts';
import type { OpenPoint } from '../proceedings/letters/meeting-from.ts';
import type { ProceedingKind } from '../register/ledger-keys.ts';
import type { MergeOutcome, ProceedingRow, RecordRow } from '../register/rows.ts';
import { type AcceptingDeps, acceptLetter, acceptStated } from './accept-proceeding.ts';
import type { Acceptance } from './decide-agenda.ts';
import { NoSuchThing, type Ticket } from './desk.ts';
import { secretariatOnly } from './secretariat-only.ts';
import { knownMeeting, type SendingProceedingsDeps, sendProceeding, ticketForProceeding } from './send-proceeding.ts';
import { whatWasRead } from './what-was-read.ts';

/** A letter, a record or an edited report to be sent. */
interface ProceedingOffered {
  readonly kind: ProceedingKind;
  readonly fileName: string;
  /** Number of the sitting of a record, from 1, which goes before what the record says; null where the record says it, and of anything else. */
  readonly sitting: number | null;
  /** Day of the sitting, ISO date, likewise. */
  readonly date: string | null;
}

export interface ProceedingWanted extends ProceedingOffered {
  /** Bytes; the largest allowed is `shared/model/largest-file.ts`. */
  readonly size: number;
  readonly contentType: string;
}

export interface ProceedingToSend extends ProceedingOffered {
  readonly bytes: Uint8Array;
}

/** What was read in a file that arrived. */
export type ProceedingRead =
  /** `meeting`: as the letter proposes it; null where it leaves out what nobody can guess, which `problems` name. `open`: what a person should still decide. */
  | {
      readonly kind: 'letter';
      readonly proposal: MeetingProposal;
      readonly meeting: Meeting | null;
      readonly problems: readonly string[];
      readonly open: readonly OpenPoint[];
    }
  /** `stated`: the changes of the agenda that it states and that are not in force. */
  | { readonly kind: 'record'; readonly record: SummaryRecord; readonly stated: readonly StatedChange[] }
  | { readonly kind: 'edits'; readonly merge: MergeOutcome }
  /** It waits for the meeting or the records that it belongs to. */
  | { readonly kind: 'waiting' }
  /**
   * `why`: the code of a hazard, the kind of file that it is, or how the process that opened it ended (`shared/model/stored-proceeding.ts`); `another-kind` of
   * bytes that were read as something else before; `row-too-large` of a record that the register cannot hold.
   */
  | { readonly kind: 'unread'; readonly why: string };

/** An arrival, and what it came to. */
export interface ArrivedProceeding {
  readonly row: ProceedingRow;
  readonly read: ProceedingRead;
}

export interface RecordsSeen {
  /** In the order of their sittings. */
  readonly records: readonly RecordRow[];
  /** Records that came and are not entered: unread, or waiting for their meeting's agenda. */
  readonly others: readonly ProceedingRow[];
}

/** On what grounds a letter is accepted. */
export interface LetterAccepted {
  /** The meeting as a person edited it; null takes the proposal as it is. */
  readonly edited: Meeting | null;
  readonly reason: string | null;
  /** Whether contributions may lose their item. */
  readonly evenSo: boolean;
  /** Of the agenda that the person looked at; left out or null: whatever it is. */
  readonly version?: number | null;
}

export interface ProceedingDeps extends SendingProceedingsDeps, AcceptingDeps {
  /** Whether somebody has announced that something comes under this id. */
  isNoted(meetingId: string, arrivalId: string): Promise<boolean>;
  recordRows(meetingId: string): Promise<readonly RecordRow[]>;
  proceedingRows(meetingId: string): Promise<readonly ProceedingRow[]>;
}

/**
 * Convening letters, summary records and edited reports, sent and accepted by the secretariat. All of it throws NotAllowed for anybody else, and NoSuchThing
 * for a meeting that nobody knows, but a letter, which may be the first that is heard of its meeting.
 */
export interface ProceedingDesk {
  /** A presigned PUT for a program. Throws Refused. */
  ticket(caller: Caller, meetingId: string, wanted: ProceedingWanted): Promise<Ticket>;
  /** The same with the bytes in hand; answers the id of the arrival. */
  send(caller: Caller, meetingId: string, file: ProceedingToSend): Promise<string>;
  /** What was read of it; null while it is under way. */
  arrived(caller: Caller, meetingId: string, arrivalId: string): Promise<ArrivedProceeding | null>;
  /** Newest first. */
  letters(caller: Caller, meetingId: string): Promise<readonly ProceedingRow[]>;
  records(caller: Caller, meetingId: string): Promise<RecordsSeen>;
  /** Throws NoSuchThing where no such letter was read, Refused, and Conflict where another agenda has been decided. */
  acceptLetter(caller: Caller, meetingId: string, arrivalId: string, accepted: LetterAccepted): Promise<Acceptance>;
  /** Decides what a record states of the agenda. Throws as `acceptLetter`. `recordId`: the first twelve digits of the file's hash. */
  acceptStated(caller: Caller, meetingId: string, recordId: string, accepted: { readonly evenSo: boolean }): Promise<Acceptance>;
}

/** What is refused to everybody else. */
const what = 'letters and records';

export function proceedingDesk(deps: ProceedingDeps): ProceedingDesk {
  return {
    ticket: (caller, meetingId, wanted) => ticketForProceeding(deps, secretariatOnly(caller, what), meetingId, wanted),
    send: (caller, meetingId, file) => sendProceeding(deps, secretariatOnly(caller, what), meetingId, file),
    async arrived(caller, meetingId, arrivalId) {
      secretariatOnly(caller, what);
      const row = await deps.proceedingRow(meetingId, arrivalId);
      if (row !== null) return { row, read: await whatWasRead(deps, meetingId, row) };
      if (await deps.isNoted(meetingId, arrivalId)) return null;
      throw new NoSuchThing(`arrival ${arrivalId}`);
    },
    async letters(caller, meetingId) {
      secretariatOnly(caller, what);
      const letters = (await deps.proceedingRows(meetingId)).filter(({ kind }) => kind === 'letter');
      if (letters.length === 0) await knownMeeting(deps, meetingId);
      return letters.toSorted((one, other) => other.storedAt.localeCompare(one.storedAt));
    },
    async records(caller, meetingId) {
      secretariatOnly(caller, what);
      await knownMeeting(deps, meetingId);
      const records = await deps.recordRows(meetingId);
      const others = (await deps.proceedingRows(meetingId)).filter(isWaiting);
      return { records: records.toSorted(bySitting), others };
    },
    acceptLetter: (caller, ...letter) => acceptLetter(deps, secretariatOnly(caller, what), ...letter),
    acceptStated: (caller, ...record) => acceptStated(deps, secretariatOnly(caller, what), ...record),
  };
}

function isWaiting({ kind, outcome }: ProceedingRow): boolean {
  return kind === 'record' && (outcome === 'unread' || outcome === 'waiting');
}

function bySitting(one: RecordRow, other: RecordRow): number {
  return (one.sitting ?? 0) - (other.sitting ?? 0);
}
