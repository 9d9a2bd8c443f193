import type { Posted } from '../../shared/aws/mail-service.ts';
import type { ComposedLetter, OutboxRow } from '../../shared/model/letter.ts';
import type { MailRecord } from '../../shared/model/mail-record.ts';
import type { MemberRegistry } from '../../shared/model/member-registry.ts';
import type { PaperRow } from '../../shared/register/rows.ts';

/** What sending letters needs of the world. */
export interface SendingDeps {
  now(): string;
  mailRecord(meetingId: string, mailId: string): Promise<MailRecord | null>;
  readPaper(meetingId: string, paper: string): Promise<PaperRow | null>;
  registry(): Promise<MemberRegistry | null>;

  /** Null where the claim is ours; else what stands in the outbox. */
  claimLetter(claim: OutboxRow): Promise<OutboxRow | null>;
  /** Puts into the ledger that this letter goes out. False where the ledger knew: the register was rebuilt since. */
  recordLetter(claim: OutboxRow): Promise<boolean>;
  answerLetter(claim: OutboxRow, answer: Pick<OutboxRow, 'state' | 'serviceId' | 'answeredAt' | 'detail'>): Promise<void>;
  /** The mail for which letters answer this Message-ID. */
  mailAnswered(messageId: string, mailId: string): Promise<string>;
  takeTurn(address: string, at: string, letterId: string): Promise<boolean>;

  compose: Composing;
  post(letter: ComposedLetter, letterId: string, meetingId: string): Promise<Posted>;
  /** Tells a person of a letter that nobody can say about whether it went. */
  report(what: string, letterId: string): void;
}

/** Makes each letter from what is registered. */
export interface Composing {
  receipt(record: MailRecord, to: string): Promise<ComposedLetter>;
  verdict(record: MailRecord, to: string, papers: readonly PaperRow[]): Promise<ComposedLetter>;
  coSponsor(record: MailRecord, to: string, paper: PaperRow, state: string): Promise<ComposedLetter>;
  confirmation(record: MailRecord, to: string, state: string): Promise<ComposedLetter>;
}
