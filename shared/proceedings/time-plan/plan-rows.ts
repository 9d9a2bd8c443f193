import type { Meeting } from '../../model/meeting.ts';
import type { TimePlan } from './plan-sittings.ts';

/** Heads of the columns of `planRows`; whoever prints them puts them into the reader's language. */
export const planColumns = [
  'sitting',
  'date',
  'from',
  'to',
  'item',
  'priority',
  'title',
  'documents',
  'minutes',
  'note',
] as const;

/** One row of a plan, in the order of `planColumns`. */
export type PlanRow = readonly (string | number)[];

/** The plan as rows of a table, sitting by sitting; then the package, and what has no place. */
export function planRows(plan: TimePlan, meeting: Meeting): PlanRow[] {
  const row = (where: readonly (string | number)[], itemId: string, minutes: number | string, note: string): PlanRow => {
    const item = meeting.agenda.items.find(({ id }) => id === itemId);
    const { title = '', documents = [], priority = null } = item ?? {};
    return [...where, itemId, priority ?? '', title, documents.join(', '), minutes, note];
  };
  const nowhere = ['', '', '', ''];
  const first = plan.sittings[0];
  const opening = first === undefined ? nowhere : [first.number, first.date, first.from, first.to];
  return [
    ...plan.packageItems.map((itemId) => row(opening, itemId, 0, 'package')),
    ...plan.sittings.flatMap(({ number, date, from, to, items }) =>
      items.map(({ itemId, minutes, carried }) => row([number, date, from, to], itemId, minutes, carried ? 'carried over' : '')),
    ),
    ...plan.noTime.map(({ itemId, minutes }) => row(nowhere, itemId, minutes, 'no time left')),
    ...plan.tooLong.map(({ itemId, minutes }) => row(nowhere, itemId, minutes, 'longer than a sitting')),
  ];
}
