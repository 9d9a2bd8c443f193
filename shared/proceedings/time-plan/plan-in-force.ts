import type { Meeting } from '../../model/meeting.ts';
import type { RegisteredRecord } from '../../model/summary-record.ts';
import { isPackage } from '../agenda/packages.ts';
import { carryOver } from './carry-over.ts';
import { planSittings, type TimePlan } from './plan-sittings.ts';

/** A meeting with the records of its sittings. */
interface Held {
  readonly meeting: Meeting;
  readonly records: readonly Pick<RegisteredRecord, 'date' | 'sections'>[];
}

/** Items that a record has taken up, and those that are noted as a package. */
export function itemsTaken({ meeting, records }: Held): Set<string> {
  const taken = records.flatMap(({ sections }) => sections.flatMap(({ items }) => items));
  return new Set([...taken, ...meeting.agenda.items.filter(isPackage).map(({ id }) => id)]);
}

/** The time plan of a meeting as its records have left it: what a sitting did not reach moves on (the rolling plan, ADM/1). */
export function planInForce(input: Held): TimePlan {
  const plan = planSittings(input.meeting);
  const dates = input.records.flatMap(({ date }) => date ?? []).sort((one, other) => one.localeCompare(other));
  return dates.reduce((rolling, date) => carryOver(rolling, itemsTaken(input), date), plan);
}
