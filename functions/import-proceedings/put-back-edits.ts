import type { EditedWording, Editor } from '../../shared/model/edit.ts';
import type { Meeting } from '../../shared/model/meeting.ts';
import type { StoredProceeding } from '../../shared/model/stored-proceeding.ts';
import { mergeEdits } from '../../shared/proceedings/edits/merge-edits.ts';
import { withoutMoved } from '../../shared/proceedings/edits/put-back.ts';
import { conclusionIn } from '../../shared/register/conclusions.ts';
import { recordOf } from '../../shared/register/ledger-keys.ts';
import type { ConclusionRow, MergeOutcome } from '../../shared/register/rows.ts';
import { type WordingFact, withWording } from '../../shared/register/wording-facts.ts';
import type { ImportDeps } from './importing.ts';

interface PutBack {
  readonly id: string;
  readonly stored: Extract<StoredProceeding, { kind: 'edits' }>;
  readonly by: string;
  readonly fileName: string;
}

/**
 * Puts the words of an edited report back, conclusion by conclusion: each change is a fact in the ledger before its row is touched. Whoever comes
 * next, after a crash or with the same file, finds the fact and completes the row. A report whose records are all unknown waits for them.
 */
export async function putBackEdits(
  deps: ImportDeps,
  meeting: Meeting,
  { id, stored, by, fileName }: PutBack,
): Promise<MergeOutcome | 'waiting'> {
  const rows = await rowsOf(deps, meeting.id, stored);
  if (rows.length === 0 && stored.reading.edits.length > 0) return 'waiting';
  const { edits, findings } = withoutMoved(rows.map(conclusionIn), stored.reading);
  const editor: Editor = { by, at: stored.object.storedAt, reason: `edited report ${fileName}` };
  const outcome: MergeOutcome = { changed: [], unchanged: [], conflicts: [], findings: [...findings] };
  for (const [conclusionId, of] of Map.groupBy(edits, (edit) => edit.conclusionId)) {
    await putBackOne(deps, meeting.id, { conclusionId, edits: of, editor, source: id }, outcome);
  }
  return outcome;
}

async function rowsOf(deps: ImportDeps, meetingId: string, stored: PutBack['stored']): Promise<ConclusionRow[]> {
  const ids = new Set([...stored.reading.edits, ...stored.reading.findings].map(({ conclusionId }) => conclusionId));
  const rows = await Promise.all([...ids].map((id) => (id === null ? null : deps.readConclusion(meetingId, id))));
  return rows.filter((row) => row !== null);
}

interface OneEdit {
  readonly conclusionId: string;
  readonly edits: readonly EditedWording[];
  readonly editor: Editor;
  readonly source: string;
}

async function putBackOne(deps: ImportDeps, meetingId: string, edit: OneEdit, outcome: MergeOutcome): Promise<void> {
  const { conclusionId, edits, editor, source } = edit;
  for (;;) {
    const row = await deps.readConclusion(meetingId, conclusionId);
    const facts = (await deps.wordings(meetingId, recordOf(conclusionId))).get(conclusionId) ?? [];
    const last = facts.at(-1);
    const mine = facts.find((fact) => fact.source === source);
    const standing = row === null ? [] : [last === undefined ? conclusionIn(row) : withWording(conclusionIn(row), last)];
    const merged = mergeEdits(standing, mine === undefined ? edits : [], editor);
    const [changed] = [...merged.changed, ...merged.conflicts];
    const fact = changed === undefined ? null : { ...wordsOf(changed), n: (last?.n ?? 0) + 1, at: editor.at, source };
    if (fact !== null && !(await deps.recordWording(meetingId, fact))) continue;
    const wanted = changed ?? standing[0];
    if (wanted !== undefined && !(await deps.writeConclusion(row, wanted, fact?.at ?? last?.at ?? ''))) continue;
    if (row !== null) tell(outcome, conclusionId, mine ?? fact, editor);
    outcome.findings.push(...merged.findings);
    return;
  }
}

function wordsOf({ conclusion, text, wordings, conflict }: ReturnType<typeof conclusionIn>) {
  return { conclusionId: conclusion.id, text, wordings, conflict };
}

/** What became of the words is read off the fact that this report has made, so that a second delivery tells the same. */
function tell(outcome: MergeOutcome, conclusionId: string, fact: WordingFact | null, editor: Editor): void {
  if (fact === null) outcome.unchanged.push(conclusionId);
  else if (fact.conflict?.theirs.at === editor.at) outcome.conflicts.push(conclusionId);
  else outcome.changed.push(conclusionId);
}
