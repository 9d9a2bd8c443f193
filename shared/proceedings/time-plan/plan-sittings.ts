import type { AgendaItem } from '../../model/agenda.ts';
import type { Meeting } from '../../model/meeting.ts';
import { isPackage } from '../agenda/packages.ts';
import { type PlanOptions, usualOptions } from './plan-options.ts';
import { sittingDays } from './sitting-days.ts';

/** One item in a sitting. */
export interface PlannedItem {
  readonly itemId: string;
  readonly minutes: number;
  /** An earlier sitting had it and did not reach it. */
  readonly carried: boolean;
}

export interface Sitting {
  /** From 1. */
  readonly number: number;
  readonly date: string;
  readonly from: string;
  readonly to: string;
  readonly items: readonly PlannedItem[];
  /** Minutes that nothing takes. */
  readonly free: number;
}

/** A rolling time management plan (ADM/1(Rev.n)). Every item of the agenda is in a sitting, noted as a package, or in one of the two lists. */
export interface TimePlan {
  readonly meetingId: string;
  /** Version of the meeting's data that was planned. */
  readonly version: number;
  readonly options: PlanOptions;
  readonly sittings: readonly Sitting[];
  /** Noted together at the first sitting, without presentation and debate. */
  readonly packageItems: readonly string[];
  /** For which no sitting has time left: items of group 1 among them fall to group 2. */
  readonly noTime: readonly PlannedItem[];
  /** Longer than any sitting: somebody must divide them. */
  readonly tooLong: readonly PlannedItem[];
}

/**
 * Puts the items of an agenda into the sittings of its meeting: group 1+ before group 1 before group 2, within a group in the order of the
 * agenda, so that an item never stands before a more urgent one (DM-21/1008, Annex 2: group 2 only if time allows).
 */
export function planSittings(meeting: Meeting, some: Partial<PlanOptions> = {}): TimePlan {
  const options = { ...usualOptions, ...some };
  const days = sittingDays(meeting.opens, meeting.closes, options.without, options.mostSittings);
  const packageItems = meeting.agenda.items.filter(isPackage).map(({ id }) => id);
  const debated = meeting.agenda.items.filter((item) => !isPackage(item));
  const items = byUrgency(debated).map((item) => ({ itemId: item.id, minutes: minutesOf(item, options), carried: false }));
  const empty = days.map((date, n) => emptySitting(date, n + 1, days.length, packageItems.length > 0, options));
  return { meetingId: meeting.id, version: meeting.version, options, packageItems, ...filled(empty, items, options) };
}

/** Lays items into sittings one after the other; what does not fit any more opens the next sitting. */
export function filled(
  empty: readonly Sitting[],
  items: readonly PlannedItem[],
  options: PlanOptions,
): Pick<TimePlan, 'sittings' | 'noTime' | 'tooLong'> {
  const longest = lengthOf(options);
  const tooLong = items.filter(({ minutes }) => minutes > longest);
  const sittings = empty.map((sitting) => ({ ...sitting, items: [...sitting.items] }));
  const noTime: PlannedItem[] = [];
  let at = 0;
  for (const item of items) {
    if (item.minutes > longest) continue;
    while (at < sittings.length && (sittings[at]?.free ?? 0) < item.minutes) at += 1;
    const sitting = sittings[at];
    if (sitting === undefined) {
      noTime.push(item);
      continue;
    }
    sitting.items.push(item);
    sitting.free -= item.minutes;
  }
  return { sittings, noTime, tooLong };
}

function emptySitting(date: string, number: number, of: number, withPackage: boolean, options: PlanOptions): Sitting {
  const opening = number === 1 ? options.opening + (withPackage ? options.packageMinutes : 0) : 0;
  const free = lengthOf(options) - opening - (number === of ? options.closing : 0);
  return { number, date, from: options.from, to: options.to, items: [], free: Math.max(0, free) };
}

/** Minutes of a sitting. */
export function lengthOf({ from, to }: Pick<PlanOptions, 'from' | 'to'>): number {
  return Math.max(0, minuteOf(to) - minuteOf(from));
}

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

const urgency = ['1+', '1', null, '2'] as const;

function byUrgency(items: readonly AgendaItem[]): AgendaItem[] {
  return urgency.flatMap((priority) => items.filter((item) => item.priority === priority));
}

function minutesOf({ id, priority }: AgendaItem, { minutesOf: own, minutes }: PlanOptions): number {
  return own[id] ?? minutes[priority ?? 'none'];
}
