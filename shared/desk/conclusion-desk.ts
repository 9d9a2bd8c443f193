import type { Caller } from '../model/caller.ts';
import type { RegisteredConclusion } from '../model/conclusion.ts';
import type { Editor } from '../model/edit.ts';
import { mergeEdits, settleConflict } from '../proceedings/edits/merge-edits.ts';
import { wordingHash } from '../proceedings/wording-tag.ts';
import type { ConclusionRow } from '../register/rows.ts';
import type { WordingFact } from '../register/wording-facts.ts';
import { type WordingsRead, wordsStanding } from '../register/words-standing.ts';
import { Conflict, NoSuchThing, Refused } from './desk.ts';
import { secretariatOnly } from './secretariat-only.ts';

/** What a person wants a proposed conclusion to say. */
export interface NewWords {
  readonly text: string;
  readonly reason: string;
  /** Names the wording that the person had before them (`shared/proceedings/wording-tag.ts`); null: whatever stands. */
  readonly wording: string | null;
}

/** The words of proposed conclusions, changed by persons of the secretariat. The report and the portal read the same store. */
export interface ConclusionDesk {
  /**
   * Puts words in place of those that stand. Throws NotAllowed, NoSuchThing, Refused (nothing would change, or two versions are in dispute), or Conflict (other
   * words stand than `wording` names).
   */
  reword(caller: Caller, meetingId: string, conclusionId: string, words: NewWords): Promise<RegisteredConclusion>;
  /** Ends a dispute: these words stand. Throws as `reword`; Refused where nothing is in dispute. */
  settle(caller: Caller, meetingId: string, conclusionId: string, words: NewWords): Promise<RegisteredConclusion>;
}

export interface ConclusionDeps extends WordingsRead {
  now(): string;
  readConclusion(meetingId: string, conclusionId: string): Promise<ConclusionRow | null>;
  /** False where another change has taken this place in the ledger. */
  recordWording(meetingId: string, fact: WordingFact): Promise<boolean>;
  /** Tells whoever writes the rows that a wording stands in the ledger. */
  announceWording(meetingId: string, conclusionId: string): Promise<void>;
}

/** Where the words come from, as the ledger has it. */
const source = 'desk';

/** Words are a fact in the ledger before anybody is told; the register's row follows from it. */
export function conclusionDesk(deps: ConclusionDeps): ConclusionDesk {
  return {
    reword: (caller, ...given) =>
      put(deps, caller, given, (standing, { text }, editor) => {
        if (standing.conflict !== null) throw new Refused('words-in-dispute');
        const edit = { conclusionId: standing.conclusion.id, wording: wordingHash(standing.text), text };
        const [changed] = mergeEdits([standing], [edit], editor).changed;
        if (changed === undefined) throw new Refused('words-unchanged');
        return changed;
      }),
    settle: (caller, ...given) =>
      put(deps, caller, given, (standing, { text }, editor) => {
        if (standing.conflict === null) throw new Refused('words-not-in-dispute');
        return settleConflict(standing, text, editor);
      }),
  };
}

async function put(
  deps: ConclusionDeps,
  caller: Caller,
  [meetingId, conclusionId, words]: readonly [meetingId: string, conclusionId: string, words: NewWords],
  changed: (standing: RegisteredConclusion, words: NewWords, editor: Editor) => RegisteredConclusion,
): Promise<RegisteredConclusion> {
  const by = secretariatOnly(caller, 'conclusions');
  const row = await deps.readConclusion(meetingId, conclusionId);
  if (row === null) throw new NoSuchThing('no such conclusion');
  const { last, standing } = await wordsStanding(deps, row);
  if (words.wording !== null && wordingHash(standing.text) !== words.wording) throw new Conflict('other words stand by now');
  const at = deps.now();
  const { text, wordings, conflict, ...rest } = changed(standing, words, { by, at, reason: words.reason });
  const fact: WordingFact = { conclusionId, text, wordings, conflict, n: (last?.n ?? 0) + 1, at, source };
  if (!(await deps.recordWording(meetingId, fact))) throw new Conflict('somebody else changed these words just now');
  await deps.announceWording(meetingId, conclusionId);
  return { ...rest, text, wordings, conflict };
}
