import type { Decided } from '../../shared/model/contribution.ts';
import type { Decision } from '../../shared/model/decision.ts';
import type { AuditDraft } from '../../shared/register/audit.ts';
import type { PaperChanges } from '../../shared/register/papers.ts';
import type { PaperRow } from '../../shared/register/rows.ts';
import { correctedBy } from './correct-field.ts';

/** What a decision changes in a paper's row, and what the history says of it beside who decided and why. */
export interface Effect {
  readonly changes: PaperChanges;
  readonly said: AuditDraft['details'];
}

type Ordinary = Exclude<Decision, { kind: 'judge-again' }>;

/**
 * What a decision does to a paper. The machine's verdict stays beside it as evidence; only the place and the fields that a person has put right are shown as they
 * decided.
 */
export function effectOf(decision: Ordinary, row: PaperRow): Effect {
  switch (decision.kind) {
    case 'accept':
      return accepted(decision, row);
    case 'return':
      return ended(decision, row, 'returned');
    case 'withdraw':
      return ended(decision, row, 'withdrawn');
    case 'move':
      return {
        changes: { ...placed(decision.items, row), decided: { ...takenUp(decision, row), items: decision.items } },
        said: { from: row.verdict.filing.items.join(' '), to: decision.items.join(' ') },
      };
    case 'publish':
      // Only what is accepted is ever shown to the public, whatever was decided in which order.
      return {
        changes: {
          ...(row.status === 'accepted' ? { published: { at: decision.at, by: decision.by } } : {}),
          decided: takenUp(decision, row),
        },
        said: { status: row.status },
      };
    case 'correct':
      return correctedBy(decision, row, takenUp(decision, row));
    case 'join':
      return joined(decision, row);
  }
}

/** What was decided before, with this one counted. */
export function takenUp({ n }: Pick<Decision, 'n'>, { decided }: Pick<PaperRow, 'decided'>): Decided {
  return { status: null, items: null, versionOf: null, corrected: [], ...decided, n };
}

/** One that has no number yet is given one next, as any paper is. */
function accepted(decision: Extract<Ordinary, { kind: 'accept' }>, row: PaperRow): Effect {
  const before = takenUp(decision, row);
  const items = decision.items ?? null;
  return {
    changes: {
      status: row.symbol === null ? 'pending' : 'accepted',
      duplicateOf: null,
      awaits: null,
      ...(items === null ? {} : placed(items, row)),
      decided: {
        ...before,
        status: 'accepted',
        items: items ?? before.items,
        versionOf: null,
        outcome: outcomeOf('accept', decision),
      },
    },
    said: items === null ? {} : { to: items.join(' ') },
  };
}

/** A number that it bears stays with it and is given to no other. */
function ended(
  decision: Extract<Ordinary, { kind: 'return' | 'withdraw' }>,
  row: PaperRow,
  status: 'returned' | 'withdrawn',
): Effect {
  const decided = { ...takenUp(decision, row), status, versionOf: null, outcome: outcomeOf(decision.kind, decision) };
  return { changes: { status, duplicateOf: null, awaits: null, decided }, said: {} };
}

/** Another language version of a contribution is no contribution of its own. */
function joined(decision: Extract<Ordinary, { kind: 'join' }>, row: PaperRow): Effect {
  const { outcome: _told, ...before } = takenUp(decision, row);
  const decided = { ...before, status: null, versionOf: decision.to };
  return { changes: { status: 'duplicate', duplicateOf: decision.to, awaits: null, decided }, said: { of: decision.to } };
}

function placed(items: readonly string[], { verdict }: PaperRow): PaperChanges {
  return { verdict: { ...verdict, filing: { items: [...items], how: 'decided' } } };
}

export function outcomeOf(
  kind: NonNullable<Decided['outcome']>['kind'],
  { n, reason, at }: Pick<Decision, 'n' | 'reason' | 'at'>,
): NonNullable<Decided['outcome']> {
  return { n, kind, reason, at };
}
