import type { RegisteredConclusion } from '../model/conclusion.ts';
import { conclusionIn } from './conclusions.ts';
import { recordOf } from './ledger-keys.ts';
import type { ConclusionRow } from './rows.ts';
import { type WordingFact, withWording } from './wording-facts.ts';

export interface WordingsRead {
  /** The wordings of each conclusion of a record, oldest first. */
  wordings(meetingId: string, recordId: string): Promise<ReadonlyMap<string, readonly WordingFact[]>>;
}

/** The words of a conclusion as the ledger has them: those that persons gave it last, which its row may not have yet. `last`: null where nobody changed them. */
export async function wordsStanding(
  { wordings }: WordingsRead,
  row: ConclusionRow,
): Promise<{ readonly last: WordingFact | null; readonly standing: RegisteredConclusion }> {
  const { id } = row.conclusion;
  const last = (await wordings(row.meetingId, recordOf(id))).get(id)?.at(-1) ?? null;
  return { last, standing: last === null ? conclusionIn(row) : withWording(conclusionIn(row), last) };
}
