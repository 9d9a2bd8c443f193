import { describe, expect, it } from 'vitest';
import { insteadOf } from '../../../shared/desk/possible-decisions.ts';
import type { PaperStatus } from '../../../shared/model/contribution.ts';
import type { DecisionDraft } from '../../../shared/model/decision.ts';

type Kind = DecisionDraft['kind'];
const kinds: readonly Kind[] = ['accept', 'return', 'move', 'withdraw', 'publish', 'correct', 'join', 'judge-again'];
const withdrawn = 'withdrawn-accept-first';

/** What is told instead of each kind, in the order of `kinds`; null where it is possible. */
const told: Readonly<Record<PaperStatus, readonly (string | null)[]>> = {
  pending: kinds.map(() => 'being-filed'),
  accepted: ['accepted-already', 'numbered-not-returned', null, null, null, null, null, null],
  returned: [null, 'returned-already', 'returned-under-no-item', null, 'publish-accepted-only', null, 'join-accepted-only', null],
  held: [null, null, null, null, 'publish-accepted-only', null, null, null],
  duplicate: kinds.map(() => 'repeats-another'),
  withdrawn: [null, withdrawn, withdrawn, 'withdrawn-already', withdrawn, withdrawn, withdrawn, withdrawn],
  ignored: kinds.map(() => 'no-contribution'),
};

describe('what is told instead of a decision that is not possible', () => {
  it.each(Object.entries(told) as [PaperStatus, (string | null)[]][])('of a paper that is %s', (status, expected) => {
    expect(kinds.map((kind) => insteadOf(kind, { status }))).toEqual(expected);
  });

  it('of a language version is to accept it first', () => {
    const decided = { n: 1, status: null, items: null, versionOf: 'main.1', corrected: [] };
    const expected = kinds.map((kind) => (kind === 'accept' ? null : 'joined-already'));
    expect(kinds.map((kind) => insteadOf(kind, { status: 'duplicate', decided }))).toEqual(expected);
  });

  it('of what is published is that it is', () => {
    const published = { at: '2021-06-01T10:00:00Z', by: 'A. Clerk' };
    expect(insteadOf('publish', { status: 'accepted', published })).toBe('published-already');
  });
});
