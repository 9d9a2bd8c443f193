import type { Claims } from '../../shared/access/claims.ts';
import type { StoredReport } from '../../shared/aws/stored-report.ts';
import type { Desk } from '../../shared/desk/desk.ts';
import type { AgendaHistory } from '../../shared/model/agenda-change.ts';
import type { Language } from '../../shared/model/language.ts';
import type { Meeting } from '../../shared/model/meeting.ts';
import type { RegisteredRecord } from '../../shared/model/summary-record.ts';
import type { Tally } from '../../shared/proceedings/correspondence/tally.ts';
import type { Refusal } from '../../shared/register/refusals.ts';
import type { ReportForm } from '../../shared/register/report-keys.ts';
import type { AccessEntry } from './access-log.ts';

/** What the API needs: a desk, and what is read beside it. */
export interface ApiDeps {
  readonly desk: Desk;
  readonly proceedings: ProceedingsRead;
  /** Throws `BadToken`. */
  verifyToken(token: string): Promise<Claims>;
  /** The newest revision of a meeting's report, as it was compiled; null where none was yet. */
  storedReport(meetingId: string, language: Language, form: ReportForm): Promise<StoredReport | null>;
  /** Address of whoever calls without a token, by which its calls are counted; `bindings` are what the server that runs the API knows of the request. */
  addressOf(bindings: unknown): string;
  /** Keeps that somebody signed in wished to do what their role may not. */
  noteRefusal(refusal: Refusal): Promise<void>;
  newRequestId(): string;
  /** Milliseconds. */
  now(): number;
  log(entry: AccessEntry): void;
}

/** What the register holds of letters and records. */
export interface ProceedingsRead {
  /** The version in force; null where nobody knows the meeting. */
  meeting(meetingId: string): Promise<Meeting | null>;
  /** How the agenda came to be as it is, oldest first. */
  history(meetingId: string): Promise<readonly AgendaHistory[]>;
  records(meetingId: string): Promise<readonly RegisteredRecord[]>;
  /** The count of a consultation by correspondence as of a moment (ISO 8601); null where there is no such consultation. */
  tally(meetingId: string, symbol: string, asOf: string): Promise<Tally | null>;
}
