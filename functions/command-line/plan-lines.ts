import { csvText } from '../../shared/exports/csv-text.ts';
import type { Meeting } from '../../shared/model/meeting.ts';
import { planColumns, planRows } from '../../shared/proceedings/time-plan/plan-rows.ts';
import type { PlannedItem, TimePlan } from '../../shared/proceedings/time-plan/plan-sittings.ts';
import { counted } from './terminal-lines.ts';

/** The sittings of a plan, a line each with its items. */
export function planLines(plan: TimePlan, meeting: Meeting): string[] {
  const priority = new Map(meeting.agenda.items.map((item) => [item.id, item.priority ?? '-']));
  const named = (items: readonly PlannedItem[]): string =>
    items.map(({ itemId, carried }) => `${itemId} (${priority.get(itemId) ?? '-'})${carried ? ' carried' : ''}`).join(', ');
  return [
    `${plan.meetingId}, version ${plan.version}: ${counted(plan.sittings.length, 'sitting')}`,
    ...plan.sittings.map(({ number, date, from, to, items }) => `  ${number}  ${date} ${from}-${to}  ${named(items) || '-'}`),
    ...(plan.packageItems.length === 0 ? [] : [`  as a package, at the first: ${plan.packageItems.join(', ')}`]),
    ...(plan.noTime.length === 0 ? [] : [`  no time left: ${named(plan.noTime)}`]),
    ...(plan.tooLong.length === 0 ? [] : [`  longer than a sitting: ${named(plan.tooLong)}`]),
  ];
}

/** The plan as comma-separated values. */
export function planCsv(plan: TimePlan, meeting: Meeting): string {
  return csvText([planColumns, ...planRows(plan, meeting)].map((row) => row.map(String)));
}
