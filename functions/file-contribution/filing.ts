import type { Arrival, ArrivalRecord } from '../../shared/model/arrival.ts';
import type { PaperRecord } from '../../shared/model/contribution.ts';
import type { Examination } from '../../shared/model/examination.ts';
import type { LinkAnswer } from '../../shared/model/link-answer.ts';
import type { Meeting } from '../../shared/model/meeting.ts';
import type { Dispute, Rendering } from '../../shared/model/rendering.ts';
import type { AuditDraft } from '../../shared/register/audit.ts';
import type { Content } from '../../shared/register/content.ts';
import type { PaperReference } from '../../shared/register/ledger-keys.ts';
import type { NumberGiven, SeriesNumber } from '../../shared/register/numbers.ts';
import type { PaperChanges } from '../../shared/register/papers.ts';
import type { PaperRow } from '../../shared/register/rows.ts';

/** One paper as the ledger holds it: what was observed, in which object, and how it came. */
export interface ExaminedPaper {
  readonly arrival: Arrival;
  readonly key: string;
  readonly versionId: string | null;
  readonly examination: Examination;
  /** When the ledger stored the examination. */
  readonly examinedAt: string;
}

/** What filing needs of the world; the composition root gives it AWS, a test gives it maps. */
export interface FilingDeps {
  now(): string;
  /** Waits a while before another try, longer and less predictably the more tries were lost. */
  pause(lost: number): Promise<void>;
  /** The version in force; one that is still kept from before `atLeast` does not do. */
  meeting(meetingId: string, atLeast?: number): Promise<Meeting>;
  /** What the receiving side noted of the arrival; null when it came without a record (one file, put straight into the bucket). */
  arrivalRecord(reference: PaperReference): Promise<ArrivalRecord | null>;
  /** The files of this arrival that are examined. */
  examinedFiles(reference: PaperReference): Promise<readonly PaperReference[]>;
  examinedPaper(reference: PaperReference, record: ArrivalRecord | null): Promise<ExaminedPaper>;
  /** What the referee made of a paper; null before it has answered, or where nobody asked it. */
  rendering(reference: PaperReference): Promise<Rendering | null>;
  /** Whether there is a referee here; without one a disputed length goes to a person. */
  readonly refereesPages: boolean;
  askReferee(dispute: Dispute): Promise<void>;

  readPaper(meetingId: string, id: string): Promise<PaperRow | null>;
  enterPaper(record: Omit<PaperRecord, 'changedAt'>, awaits: string | null, draft: AuditDraft): Promise<PaperRow>;
  changePaper(row: PaperRow, changes: PaperChanges, draft: AuditDraft | null): Promise<PaperRow | null>;
  copyLastEvent(row: PaperRow): Promise<void>;

  claimContent(content: Content, paper: string): Promise<string>;
  takeOverContent(content: Content, from: string, to: string): Promise<boolean>;

  lastNumber(meetingId: string, series: string, start: number): Promise<number>;
  takeNumber(meetingId: string, number: SeriesNumber, holder: string): Promise<string>;
  holderOf(meetingId: string, number: SeriesNumber): Promise<string | null>;
  restoreNumber(meetingId: string, number: SeriesNumber, holder: string): Promise<void>;
  /** Puts the fact that a number was given into the ledger, once, and answers what it says: to whom, and when. */
  recordNumber(meetingId: string, number: SeriesNumber, holder: string): Promise<NumberGiven>;

  numberGivenTo(meetingId: string, paper: string): Promise<SeriesNumber | null>;

  pointToPaper(row: PaperRow, meeting: Meeting): Promise<void>;
  /** Takes away the pointers from items under which the paper is filed and will not stay. */
  unpointPaper(row: PaperRow, meeting: Meeting, itemsKept: readonly string[]): Promise<void>;
  pointToAwaiting(base: string, paper: PaperReference): Promise<void>;
  endAwaiting(base: string, paper: PaperReference): Promise<void>;
  papersAwaiting(meetingId: string, base: string): Promise<readonly PaperReference[]>;

  /** Asks for this paper to be judged again, by a message to the same queue. */
  requestJudging(reference: PaperReference): Promise<void>;
  requestReport(meetingId: string): Promise<void>;
  /** What co-sponsors have answered about a paper, oldest first. */
  answersAbout(meetingId: string, paper: string): Promise<readonly LinkAnswer[]>;
  /** All papers that this mail brought have a verdict: its sender may be told. */
  announceVerdict(meetingId: string, mailId: string): Promise<void>;
}
