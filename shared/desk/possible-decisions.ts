import type { PaperRecord, PaperStatus } from '../model/contribution.ts';
import type { DecisionDraft } from '../model/decision.ts';

const filing = 'It has its verdict and is being filed: look again in a moment.';
const repeats = 'It repeats another paper, which stands: decide about that one.';
const noPaper = 'It is no contribution: ask its sender for one.';
const withdrawn = 'It is withdrawn: accept it first, if it is to stand again.';
const publishedOnly = 'Only what is accepted is published: accept it first.';
const joinedOnly = 'Only what is accepted or held is joined: accept it first.';

/** What can be decided about a paper of which status: null where it can, else what to do instead. */
const instead: Readonly<Record<DecisionDraft['kind'], Readonly<Record<PaperStatus, string | null>>>> = {
  accept: {
    pending: filing,
    accepted: 'It is accepted already: to place it elsewhere, move it.',
    returned: null,
    held: null,
    duplicate: repeats,
    withdrawn: null,
    ignored: noPaper,
  },
  return: {
    pending: filing,
    accepted: 'It is filed and bears a number: ask its sender for a revision, or withdraw it.',
    returned: 'It is returned already.',
    held: null,
    duplicate: repeats,
    withdrawn,
    ignored: noPaper,
  },
  move: {
    pending: filing,
    accepted: null,
    returned: 'It is returned and stands under no item: accept it, and name the items.',
    held: null,
    duplicate: repeats,
    withdrawn,
    ignored: noPaper,
  },
  withdraw: {
    pending: filing,
    accepted: null,
    returned: null,
    held: null,
    duplicate: repeats,
    withdrawn: 'It is withdrawn already.',
    ignored: noPaper,
  },
  publish: {
    pending: filing,
    accepted: null,
    returned: publishedOnly,
    held: publishedOnly,
    duplicate: repeats,
    withdrawn,
    ignored: noPaper,
  },
  correct: {
    pending: filing,
    accepted: null,
    returned: null,
    held: null,
    duplicate: repeats,
    withdrawn,
    ignored: noPaper,
  },
  join: {
    pending: filing,
    accepted: null,
    returned: joinedOnly,
    held: null,
    duplicate: repeats,
    withdrawn,
    ignored: noPaper,
  },
  'judge-again': {
    pending: filing,
    accepted: null,
    returned: null,
    held: null,
    duplicate: repeats,
    withdrawn,
    ignored: noPaper,
  },
};

/** What to do instead of a decision that is not possible for a paper as it stands; null where it is possible. */
export function insteadOf(
  kind: DecisionDraft['kind'],
  { status, decided, published }: Pick<PaperRecord, 'status' | 'decided' | 'published'>,
): string | null {
  if (status === 'duplicate' && decided?.versionOf != null)
    return kind === 'accept' ? null : 'It is joined with another paper: accept it first, if it is a contribution of its own.';
  if (kind === 'publish' && status === 'accepted' && published !== undefined) return 'It is published already.';
  return instead[kind][status];
}
