import type { RegisteredConclusion } from '../../shared/model/conclusion.ts';
import type { Editor } from '../../shared/model/edit.ts';
import { settleConflict } from '../../shared/proceedings/edits/merge-edits.ts';
import type { ConclusionRow } from '../../shared/register/rows.ts';
import type { WordingFact } from '../../shared/register/wording-facts.ts';
import { type WordingsRead, wordsStanding } from '../../shared/register/words-standing.ts';

export interface SettlingDeps extends WordingsRead {
  readConclusion(meetingId: string, conclusionId: string): Promise<ConclusionRow | null>;
  /** False where another change has taken this place in the ledger. */
  recordWording(meetingId: string, fact: WordingFact): Promise<boolean>;
  /** False where the row no longer stands as it was read. */
  writeConclusion(standing: ConclusionRow | null, conclusion: RegisteredConclusion, changedAt: string): Promise<boolean>;
}

export interface Settlement {
  readonly meetingId: string;
  readonly conclusionId: string;
  /** The words that shall stand. */
  readonly text: string;
  readonly editor: Editor;
}

/** `unknown`: there is no such conclusion; `no-conflict`: nothing is in dispute, or somebody else has settled it. */
export type Settled =
  | { readonly outcome: 'settled' | 'no-conflict'; readonly conclusion: RegisteredConclusion }
  | { readonly outcome: 'unknown' };

/** Where the words of a settlement come from, as the ledger has it. */
const source = 'settlement';

/**
 * Ends a conflict about the words of a conclusion as a person decided. The decision is a fact in the ledger before the row changes; a row that a
 * crash left behind its facts is completed by whoever comes next.
 */
export async function settleConclusion(deps: SettlingDeps, settlement: Settlement): Promise<Settled> {
  const { meetingId, conclusionId, text, editor } = settlement;
  let recorded = false;
  for (;;) {
    const row = await deps.readConclusion(meetingId, conclusionId);
    if (row === null) return { outcome: 'unknown' };
    const { last, standing } = await wordsStanding(deps, row);
    if (standing.conflict === null) {
      if (!(await deps.writeConclusion(row, standing, last?.at ?? row.changedAt))) continue;
      return { outcome: recorded ? 'settled' : 'no-conflict', conclusion: standing };
    }
    const settled = settleConflict(standing, text, editor);
    const words = { text: settled.text, wordings: settled.wordings, conflict: settled.conflict };
    const fact: WordingFact = { conclusionId, ...words, n: (last?.n ?? 0) + 1, at: editor.at, source };
    recorded = await deps.recordWording(meetingId, fact);
  }
}
