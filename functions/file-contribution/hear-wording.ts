import type { RegisteredConclusion } from '../../shared/model/conclusion.ts';
import type { ConclusionRow } from '../../shared/register/rows.ts';
import type { WordingGiven } from '../../shared/register/wording-given.ts';
import { type WordingsRead, wordsStanding } from '../../shared/register/words-standing.ts';

export interface WordingDeps extends WordingsRead {
  readConclusion(meetingId: string, conclusionId: string): Promise<ConclusionRow | null>;
  /** False where the row no longer stands as it was read. */
  writeConclusion(standing: ConclusionRow | null, conclusion: RegisteredConclusion, changedAt: string): Promise<boolean>;
  requestReport(meetingId: string): Promise<void>;
}

/** Gives a conclusion's row the words that persons gave it last; a second delivery changes nothing. */
export async function hearWording(deps: WordingDeps, { worded: { meetingId, conclusionId } }: WordingGiven): Promise<void> {
  for (;;) {
    const row = await deps.readConclusion(meetingId, conclusionId);
    // A record that is not entered yet takes the words up when it is.
    if (row === null) return;
    const { last, standing } = await wordsStanding(deps, row);
    if (last === null) return;
    if (await deps.writeConclusion(row, standing, last.at)) break;
  }
  await deps.requestReport(meetingId);
}
