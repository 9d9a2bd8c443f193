import type { RegisteredConclusion } from '../../shared/model/conclusion.ts';
import { conclusionIn } from '../../shared/register/conclusions.ts';
import { recordOf } from '../../shared/register/ledger-keys.ts';
import type { ConclusionRow } from '../../shared/register/rows.ts';
import { type WordingFact, withWording } from '../../shared/register/wording-facts.ts';
import type { WordingGiven } from '../../shared/register/wording-given.ts';

export interface WordingDeps {
  readConclusion(meetingId: string, conclusionId: string): Promise<ConclusionRow | null>;
  /** The wordings of each conclusion of a record, oldest first. */
  wordings(meetingId: string, recordId: string): Promise<ReadonlyMap<string, readonly WordingFact[]>>;
  /** False where the row no longer stands as it was read. */
  writeConclusion(standing: ConclusionRow | null, conclusion: RegisteredConclusion, changedAt: string): Promise<boolean>;
  requestReport(meetingId: string): Promise<void>;
}

/** Gives a conclusion's row the words that persons gave it last; a second delivery changes nothing. */
export async function hearWording(deps: WordingDeps, { worded: { meetingId, conclusionId } }: WordingGiven): Promise<void> {
  for (;;) {
    const row = await deps.readConclusion(meetingId, conclusionId);
    const last = (await deps.wordings(meetingId, recordOf(conclusionId))).get(conclusionId)?.at(-1);
    // A record that is not entered yet takes the words up when it is.
    if (row === null || last === undefined) return;
    if (await deps.writeConclusion(row, withWording(conclusionIn(row), last), last.at)) break;
  }
  await deps.requestReport(meetingId);
}
