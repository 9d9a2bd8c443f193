import type { OutcomeKind, Procedure } from '../../model/proceeding-words.ts';
import type { RecordContext } from './record-context.ts';
import type { Statement } from './statements.ts';

/** The first of these kinds that a conclusion has says how it will be decided. */
const order: readonly (readonly [Procedure, readonly OutcomeKind[]])[] = [
  [
    'correspondence',
    [
      'note-by-correspondence',
      'approve-by-correspondence',
      'adopt-by-correspondence',
      'endorse-by-correspondence',
      'authorize-by-correspondence',
    ],
  ],
  ['approved-at-meeting', ['appointment-approved', 'agenda-approved', 'time-plan-approved']],
  ['next-physical-session', ['recommend-to-physical-session']],
  ['deferred-council', ['deferred']],
  ['referred-to-group', ['referred']],
  ['continued', ['continue-later']],
  ['noted-at-meeting', ['noted']],
  ['member-follow-up', ['member-action']],
  ['secretariat-follow-up', ['secretariat-action']],
  ['agreed-at-meeting', ['contingency-agreed', 'no-decision']],
];

/** Procedure of a conclusion, with the year of the session of the Council to which it is put off. */
export function procedureOf(
  kinds: readonly OutcomeKind[],
  statements: readonly Statement[],
  { grammar }: RecordContext,
): { readonly procedure: Procedure; readonly session: number | null } {
  const first = order.find(([, some]) => some.some((kind) => kinds.includes(kind)))?.[0] ?? 'agreed-at-meeting';
  if (first !== 'deferred-council') return { procedure: first, session: null };
  const deferring = statements.filter(({ acts }) => acts.some(({ act }) => act === 'defer'));
  const named = deferring.flatMap(({ acts }) => acts.map(({ year }) => year)).find((year) => year !== null);
  if (named !== undefined && named !== null) return { procedure: first, session: named };
  const words = deferring.map((one) => one.words.text).join(' ');
  const year = grammar.scopes.sessionYear.exec(words)?.groups;
  const printed = year?.year ?? year?.year2;
  if (printed !== undefined) return { procedure: first, session: Number(printed) };
  return { procedure: grammar.scopes.physicalSession.test(words) ? 'next-physical-session' : first, session: null };
}
