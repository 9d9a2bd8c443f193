import type { Conclusion } from '../../model/conclusion.ts';
import type { OutcomeKind } from '../../model/proceeding-words.ts';
import { outcomeOf } from './acts.ts';
import { heldAmendments } from './concluded-documents.ts';
import { onlyRefers } from './follow-ups.ts';
import { documentsIn, type ReadParagraph, type RecordContext } from './record-context.ts';
import { beginningOf } from './sentences.ts';
import type { Statement } from './statements.ts';

type Action = Conclusion['actions'][number];

/** What a statement does, verb by verb: the verb and what it governs in the words of the record, and the document where one is named. */
export function actionsOf(
  statement: Statement,
  { paragraph }: ReadParagraph,
  kinds: readonly OutcomeKind[],
  context: RecordContext,
): Action[] {
  const [only] = kinds;
  if ((paragraph.kind === 'approval' || paragraph.kind === 'noting') && only !== undefined) {
    return [approvalOrNoting(statement, only, context)];
  }
  const { grammar } = context;
  const held = heldAmendments(statement, context)[0] ?? null;
  const ofActs = statement.acts.flatMap((act): (Action & { at: number })[] => {
    const kind = outcomeOf(act, grammar);
    if (kind === null) return [];
    const [document = null] = documentsIn(context, statement.words, act.start, act.end);
    const part = partIn(statement.words.text.slice(act.start, act.end), grammar);
    return [{ at: act.start, kind, verb: act.verb, object: act.object, document, part, amendedIn: null }];
  });
  const last = ofActs.at(-1);
  if (last !== undefined && held !== null) ofActs[ofActs.length - 1] = { ...last, amendedIn: held };
  const ofTasks = statement.tasks.flatMap((task): (Action & { at: number })[] => {
    if (task.kind === null || (task.kind === 'secretariat-action' && onlyRefers(task, statement.acts))) return [];
    const { kind, verb, what, start } = task;
    return [{ at: start, kind, verb, object: what, document: null, part: null, amendedIn: null }];
  });
  return [...ofActs, ...ofTasks].sort((a, b) => a.at - b.at).map(({ at: _, ...action }) => action);
}

function approvalOrNoting({ words, acts }: Statement, kind: OutcomeKind, context: RecordContext): Action {
  const [act] = acts;
  const approved = context.grammar.kinds.approved.exec(beginningOf(words.text));
  const verb = act?.verb ?? approved?.[0].trim() ?? '';
  const object = act?.object ?? words.text.slice(0, approved?.index ?? words.text.length);
  const [document = null] = documentsIn(context, words, 0, Math.max(1, approved?.index ?? act?.end ?? words.text.length));
  return { kind, verb, object: object.trim(), document, part: null, amendedIn: null };
}

/** `annex B`, `annex`: neutral words for a part of a document. */
function partIn(text: string, { annex }: RecordContext['grammar']): string | null {
  const found = annex.exec(text);
  if (found === null) return null;
  const part = found.groups?.part;
  return part === undefined ? 'annex' : `annex ${part}`;
}
