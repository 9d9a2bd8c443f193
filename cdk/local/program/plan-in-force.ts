import { isPackage } from '../../../shared/proceedings/agenda/packages.ts';
import { carryOver } from '../../../shared/proceedings/time-plan/carry-over.ts';
import { planSittings, type TimePlan } from '../../../shared/proceedings/time-plan/plan-sittings.ts';
import type { ReportInput } from '../../../shared/report/compile.ts';

/** Items that a record has taken up, and those that are noted as a package. */
export function itemsTaken({ meeting, records }: ReportInput): Set<string> {
  const taken = records.flatMap(({ sections }) => sections.flatMap(({ items }) => items));
  return new Set([...taken, ...meeting.agenda.items.filter(isPackage).map(({ id }) => id)]);
}

/** The time plan of a meeting as its records have left it: what a sitting did not reach moves on (the rolling plan, ADM/1). */
export function planInForce(input: ReportInput): TimePlan {
  const plan = planSittings(input.meeting);
  const dates = input.records.flatMap(({ date }) => date ?? []).sort((one, other) => one.localeCompare(other));
  return dates.reduce((rolling, date) => carryOver(rolling, itemsTaken(input), date), plan);
}
