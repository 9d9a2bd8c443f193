import type { RegistryReading } from '../../shared/members/read-registry.ts';
import type { ArrivalRecord } from '../../shared/model/arrival.ts';
import type { LetterDue } from '../../shared/model/letter-due.ts';
import type { MailRecord } from '../../shared/model/mail-record.ts';
import type { Meeting } from '../../shared/model/meeting.ts';
import type { ReadMail } from '../../shared/readers/mail/read-mail.ts';
import type { InboxPaper } from '../../shared/register/ledger-keys.ts';
import type { Outcome } from '../../shared/sandbox/job.ts';

export interface OpenedMail {
  readonly versionId: string | null;
  readonly size: number;
  /** By the bucket's own clock: it decides for which meeting the mail is, and whether its papers are late. */
  readonly storedAt: string;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** What receiving a mail needs of the world. It has no register: a function beside which hostile bytes are opened has no rights to it. */
export interface ReceivingDeps {
  /** The stored mail in the version announced; null when it was deleted since. */
  open(key: string, versionId: string | null): Promise<OpenedMail | null>;
  /** Takes the bytes apart in a process that may die of them. */
  readMail(bytes: Uint8Array): Promise<Outcome<ReadMail>>;
  meetings(): Promise<readonly Meeting[]>;
  /** The newest registry of contacts; null where the secretariat has put none into the ledger. */
  registry(): Promise<RegistryReading | null>;
  /** Puts what was decided into the ledger, once, and answers what stands there. */
  storeRecord(record: MailRecord): Promise<MailRecord>;
  /** Both write once. */
  storeArrival(meetingId: string, arrivalId: string, arrival: ArrivalRecord): Promise<void>;
  storePaper(paper: InboxPaper, bytes: Uint8Array): Promise<void>;
  announceLetter(due: LetterDue, delaySeconds: number): Promise<void>;
  /** Tells a person of something that stops no mail and must not stay so. */
  report(what: string, details: readonly string[]): void;
}
