import type { Claims } from '../../shared/access/claims.ts';
import type { StoredReport } from '../../shared/aws/stored-report.ts';
import type { AgendaDesk } from '../../shared/desk/agenda-desk.ts';
import type { ConclusionDesk } from '../../shared/desk/conclusion-desk.ts';
import type { CorrespondenceDesk } from '../../shared/desk/correspondence-desk.ts';
import type { Desk } from '../../shared/desk/desk.ts';
import type { ProceedingDesk } from '../../shared/desk/proceeding-desk.ts';
import type { Language } from '../../shared/model/language.ts';
import type { Meeting } from '../../shared/model/meeting.ts';
import type { RegisteredRecord } from '../../shared/model/summary-record.ts';
import type { Refusal } from '../../shared/register/refusals.ts';
import type { KeptRevision, ReportForm } from '../../shared/register/report-keys.ts';
import type { AccessEntry } from './access-log.ts';

/** What the API needs: a desk, and what is read beside it. */
export interface ApiDeps {
  readonly desk: Desk;
  readonly register: RegisterRead;
  readonly agenda: AgendaDesk;
  readonly proceedings: ProceedingDesk;
  readonly correspondence: CorrespondenceDesk;
  readonly conclusions: ConclusionDesk;
  /** Throws `BadToken`. */
  verifyToken(token: string): Promise<Claims>;
  /** A kept revision of a meeting's report, as it was compiled (null: the newest); null where there is none. */
  storedReport(meetingId: string, language: Language, form: ReportForm, revision: number | null): Promise<StoredReport | null>;
  /** The kept revisions of it, oldest first. */
  keptRevisions(meetingId: string, language: Language): Promise<readonly KeptRevision[]>;
  /** Address of whoever calls without a token, by which its calls are counted; `bindings` are what the server that runs the API knows of the request. */
  addressOf(bindings: unknown): string;
  /** Keeps that somebody signed in wished to do what their role may not. */
  noteRefusal(refusal: Refusal): Promise<void>;
  newRequestId(): string;
  /** Milliseconds. */
  now(): number;
  log(entry: AccessEntry): void;
}

/** What of the register is for more than the secretariat. */
export interface RegisterRead {
  /** The version in force; null where nobody knows the meeting. */
  meeting(meetingId: string): Promise<Meeting | null>;
  records(meetingId: string): Promise<readonly RegisteredRecord[]>;
}
