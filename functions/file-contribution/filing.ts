import type { PaperRecord } from '../../shared/model/contribution.ts';
import type { Decision } from '../../shared/model/decision.ts';
import type { LinkAnswer } from '../../shared/model/link-answer.ts';
import type { Meeting } from '../../shared/model/meeting.ts';
import type { Dispute } from '../../shared/model/rendering.ts';
import type { AuditDraft } from '../../shared/register/audit.ts';
import type { Content } from '../../shared/register/content.ts';
import type { JudgingDeps } from '../../shared/register/judge-standing.ts';
import type { PaperReference } from '../../shared/register/ledger-keys.ts';
import type { NumberGiven, SeriesNumber } from '../../shared/register/numbers.ts';
import type { PaperChanges } from '../../shared/register/papers.ts';
import type { PaperRow } from '../../shared/register/rows.ts';

/** What filing needs of the world; the composition root gives it AWS, a test gives it maps. */
export interface FilingDeps extends JudgingDeps {
  now(): string;
  /** Waits a while before another try, longer and less predictably the more tries were lost. */
  pause(lost: number): Promise<void>;
  /** The version in force; one that is still kept from before `atLeast` does not do. */
  meeting(meetingId: string, atLeast?: number): Promise<Meeting>;
  /** Number of the version in force at this moment, whatever is still kept. */
  versionInForce(meetingId: string): Promise<number>;
  /** The files of this arrival that are examined. */
  examinedFiles(reference: PaperReference): Promise<readonly PaperReference[]>;
  askReferee(dispute: Dispute): Promise<void>;

  papersOf(meetingId: string): AsyncIterable<PaperRow>;
  enterPaper(record: Omit<PaperRecord, 'changedAt'>, awaits: string | null, draft: AuditDraft): Promise<PaperRow>;
  changePaper(row: PaperRow, changes: PaperChanges, draft: AuditDraft | null): Promise<PaperRow | null>;
  copyLastEvent(row: PaperRow): Promise<void>;

  claimContent(content: Content, paper: string): Promise<string>;
  takeOverContent(content: Content, from: string, to: string): Promise<boolean>;

  lastNumber(meetingId: string, series: string, start: number): Promise<number>;
  takeNumber(meetingId: string, number: SeriesNumber, holder: string): Promise<string>;
  restoreNumber(meetingId: string, number: SeriesNumber, holder: string): Promise<void>;
  /** Puts the fact that a number was given into the ledger, once, and answers what it says: to whom, and when. */
  recordNumber(meetingId: string, number: SeriesNumber, holder: string): Promise<NumberGiven>;

  /** The fact that a number was given to a paper; null where none was. */
  numberGivenTo(meetingId: string, paper: string): Promise<NumberGiven | null>;

  /** Points to a paper from all by which lists find it, and takes away what its former states left; to be called after each change of a row. */
  pointToPaper(row: PaperRow): Promise<void>;
  pointToAwaiting(base: string, paper: PaperReference): Promise<void>;
  endAwaiting(base: string, paper: PaperReference): Promise<void>;
  papersAwaiting(meetingId: string, base: string): Promise<readonly PaperReference[]>;

  /** Asks for this paper to be judged again, by a message to the same queue. */
  requestJudging(reference: PaperReference): Promise<void>;
  requestReport(meetingId: string): Promise<void>;
  /** What co-sponsors have answered about a paper, oldest first. */
  answersAbout(meetingId: string, paper: string): Promise<readonly LinkAnswer[]>;
  /** What people of the secretariat have decided about a paper, in their order. */
  decisionsAbout(meetingId: string, paper: string): Promise<readonly Decision[]>;
  /** Notes in the register that the papers of this State were judged by the closing time as it was put off for the n-th time. */
  noteExtension(meetingId: string, state: string, n: number): Promise<void>;
  /** All papers that this mail brought have a verdict: its sender may be told. */
  announceVerdict(meetingId: string, mailId: string): Promise<void>;
}
