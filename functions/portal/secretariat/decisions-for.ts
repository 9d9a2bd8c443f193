import type { PaperStory } from '../../../shared/desk/desk.ts';
import type { PaperStatus } from '../../../shared/model/contribution.ts';
import type { DecisionDraft } from '../../../shared/model/decision.ts';

type Kind = DecisionDraft['kind'];

/** What a person may wish to decide about a paper of each status; the desk has the last word. */
const kinds: Readonly<Record<PaperStatus, readonly Kind[]>> = {
  held: ['accept', 'return', 'correct', 'join', 'judge-again', 'withdraw'],
  accepted: ['publish', 'move', 'correct', 'join', 'return', 'judge-again', 'withdraw'],
  returned: ['accept', 'correct', 'judge-again', 'withdraw'],
  duplicate: ['accept', 'judge-again', 'withdraw'],
  ignored: ['accept', 'judge-again'],
  withdrawn: [],
  pending: [],
};

export function decisionsFor({ line }: Pick<PaperStory, 'line'>): readonly Kind[] {
  return kinds[line.status].filter((kind) => kind !== 'publish' || !line.published);
}
