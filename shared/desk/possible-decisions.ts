import type { PlainCode } from '../languages/refusals/refusal-words.ts';
import type { PaperRecord, PaperStatus } from '../model/contribution.ts';
import type { DecisionDraft } from '../model/decision.ts';

const filing = 'being-filed';
const repeats = 'repeats-another';
const noPaper = 'no-contribution';
const withdrawn = 'withdrawn-accept-first';
const publishedOnly = 'publish-accepted-only';
const joinedOnly = 'join-accepted-only';

/** What can be decided about a paper of which status: null where it can, else what to do instead. */
const instead: Readonly<Record<DecisionDraft['kind'], Readonly<Record<PaperStatus, PlainCode | null>>>> = {
  accept: {
    pending: filing,
    accepted: 'accepted-already',
    returned: null,
    held: null,
    duplicate: repeats,
    withdrawn: null,
    ignored: noPaper,
  },
  return: {
    pending: filing,
    accepted: 'numbered-not-returned',
    returned: 'returned-already',
    held: null,
    duplicate: repeats,
    withdrawn,
    ignored: noPaper,
  },
  move: {
    pending: filing,
    accepted: null,
    returned: 'returned-under-no-item',
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
    withdrawn: 'withdrawn-already',
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
): PlainCode | null {
  if (status === 'duplicate' && decided?.versionOf != null) return kind === 'accept' ? null : 'joined-already';
  if (kind === 'publish' && status === 'accepted' && published !== undefined) return 'published-already';
  return instead[kind][status];
}
