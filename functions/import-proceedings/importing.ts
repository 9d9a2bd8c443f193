import type { ArrivalRecord } from '../../shared/model/arrival.ts';
import type { RegisteredConclusion } from '../../shared/model/conclusion.ts';
import type { Meeting } from '../../shared/model/meeting.ts';
import type { MeetingProposal } from '../../shared/model/meeting-proposal.ts';
import type { StoredProceeding } from '../../shared/model/stored-proceeding.ts';
import type { RegisteredRecord, SummaryRecord } from '../../shared/model/summary-record.ts';
import type { EditsReading } from '../../shared/proceedings/edits/read-edits.ts';
import type { GivenSitting } from '../../shared/proceedings/records/sitting.ts';
import type { ProceedingFile } from '../../shared/register/ledger-keys.ts';
import type { ConclusionRow, ProceedingRow } from '../../shared/register/rows.ts';
import type { SittingGiven } from '../../shared/register/sittings-given.ts';
import type { WordingFact } from '../../shared/register/wording-facts.ts';
import type { Outcome, Read } from '../../shared/sandbox/job.ts';

/** The stored object as a stream, with its version and the time of its storage by the bucket's own clock. */
export interface Opened {
  readonly versionId: string | null;
  readonly storedAt: string;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** What importing needs of the world; the composition root gives it AWS, a test gives it maps. */
export interface ImportDeps {
  /** Null when it was deleted since. */
  open(key: string, versionId: string | null): Promise<Opened | null>;
  readLetter(bytes: Uint8Array, fileName: string): Promise<Outcome<Read<MeetingProposal>>>;
  readEdits(bytes: Uint8Array): Promise<Outcome<EditsReading>>;
  readRecord(bytes: Uint8Array, fileName: string, meeting: Meeting, given: GivenSitting): Promise<Outcome<Read<SummaryRecord>>>;

  /** What was read in these bytes before; null when nothing was. */
  readingOf(meetingId: string, id: string): Promise<StoredProceeding | null>;
  /** Puts a reading into the ledger, once, and answers the one that stands there. */
  storeReading(meetingId: string, id: string, reading: StoredProceeding): Promise<StoredProceeding>;
  sittingGiven(meetingId: string, recordId: string): Promise<SittingGiven | null>;
  /** The words that persons gave to conclusions of a record, oldest first, by the id of the conclusion. */
  wordings(meetingId: string, recordId: string): Promise<ReadonlyMap<string, readonly WordingFact[]>>;
  /** Puts the n-th change of a conclusion's words into the ledger; false where another one has taken that place. */
  recordWording(meetingId: string, fact: WordingFact): Promise<boolean>;
  /** Gives a record its sitting, unless that was given last, or later. */
  giveSitting(meetingId: string, recordId: string, given: Omit<SittingGiven, 'n'>): Promise<void>;
  /** Who put this file there, as far as the receiving side noted it, and the sitting of a record that they gave with it. */
  noted(file: ProceedingFile): Promise<{ readonly by: string; readonly sitting: ArrivalRecord['sitting'] }>;

  /** The version in force, never one that is kept from before; null where nobody knows the meeting. */
  meeting(meetingId: string): Promise<Meeting | null>;
  readConclusion(meetingId: string, conclusionId: string): Promise<ConclusionRow | null>;
  conclusions(meetingId: string): AsyncIterable<ConclusionRow>;
  /** Writes if the row still stands as read; false when somebody was faster. What says the same is not written. */
  writeConclusion(standing: ConclusionRow | null, conclusion: RegisteredConclusion, changedAt: string): Promise<boolean>;
  pointToConclusion(conclusion: RegisteredConclusion, meeting: Meeting, itemsBefore: readonly string[]): Promise<void>;
  records(meetingId: string): AsyncIterable<RegisteredRecord>;
  enterRecord(record: RegisteredRecord, changedAt: string): Promise<void>;
  /** Notes what became of this arrival: it waits no longer. */
  enterProceeding(meetingId: string, row: ProceedingRow): Promise<void>;
  /** Announces what waits for a record or a meeting that is there now. */
  announceWaiting(meetingId: string): Promise<void>;
  requestReport(meetingId: string): Promise<void>;
}
