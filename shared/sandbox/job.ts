import type { Examination, FileKind } from '../model/examination.ts';
import type { Meeting } from '../model/meeting.ts';
import type { MeetingProposal } from '../model/meeting-proposal.ts';
import type { SummaryRecord } from '../model/summary-record.ts';
import type { EditsReading } from '../proceedings/edits/read-edits.ts';
import type { GivenSitting } from '../proceedings/records/sitting.ts';
import type { ReadMail } from '../readers/mail/read-mail.ts';

/** What a child is asked: one piece of work on the bytes of one file. */
export type Job =
  | { readonly work: 'examine'; readonly bytes: Uint8Array }
  | { readonly work: 'readingCopy'; readonly bytes: Uint8Array; readonly kind: FileKind }
  | { readonly work: 'letter'; readonly bytes: Uint8Array; readonly fileName: string }
  | {
      readonly work: 'record';
      readonly bytes: Uint8Array;
      readonly fileName: string;
      readonly meeting: Meeting;
      readonly given: GivenSitting;
    }
  | { readonly work: 'edits'; readonly bytes: Uint8Array }
  /** `server`: the name with which our receiving server signs what it found. */
  | { readonly work: 'mail'; readonly bytes: Uint8Array; readonly server: string };

/** A proceeding as its reader has it, or why the file was not read: the code of a hazard, or the kind of file that it is. */
export type Read<T> = { readonly read: T } | { readonly unread: string };

/** What a child may answer with. */
export type Product = Examination | string | Read<MeetingProposal> | Read<SummaryRecord> | EditsReading | ReadMail;

/** What a child says: once that it is ready, then one answer for each job. */
export type Answer =
  | { readonly says: 'ready' }
  /** `resident`: bytes that the child holds in memory after it. */
  | { readonly says: 'done'; readonly value: Product; readonly resident: number }
  | { readonly says: 'failed'; readonly detail: string };

/** How a job ended. Only `done` has a value; the others are facts about the file, or about the machine where they recur. */
export type Outcome<T> =
  | { readonly outcome: 'done'; readonly value: T }
  | { readonly outcome: 'timed-out' }
  | { readonly outcome: 'out-of-memory' }
  /** The process was ended before its first connection, question for an address or packet. */
  | { readonly outcome: 'reached-for-network' }
  /** The reader broke: `detail` names the error or the exit code, never words of the file. */
  | { readonly outcome: 'crashed'; readonly detail: string };
