import { filled, lengthOf, type PlannedItem, type Sitting, type TimePlan } from './plan-sittings.ts';

/**
 * The plan after the sitting of a day: what was planned up to then and is not done moves to the sittings that follow, before what was planned
 * for them; what those cannot hold any more is listed. A plan is never shortened: an item that was without time gets it when some is left.
 *
 * @param doneItemIds items that were considered, whenever that was
 * @param at ISO date of the last sitting that took place
 */
export function carryOver(plan: TimePlan, doneItemIds: ReadonlySet<string>, at: string): TimePlan {
  const past = plan.sittings.filter(({ date }) => date <= at);
  const coming = plan.sittings.filter(({ date }) => date > at);
  const waiting = (items: readonly PlannedItem[]): PlannedItem[] => items.filter(({ itemId }) => !doneItemIds.has(itemId));
  const left = waiting(past.flatMap(({ items }) => items)).map((item) => ({ ...item, carried: true }));
  const planned = waiting(coming.flatMap(({ items }) => items));
  const unplanned = waiting(plan.noTime);
  const next = filled(
    coming.map((sitting) => emptied(sitting, plan)),
    [...left, ...planned, ...unplanned],
    plan.options,
  );
  return {
    ...plan,
    sittings: [...past.map((sitting) => onlyDone(sitting, doneItemIds)), ...next.sittings],
    noTime: next.noTime,
    tooLong: waiting(plan.tooLong),
  };
}

/** A sitting that is over shows what it did. */
function onlyDone(sitting: Sitting, done: ReadonlySet<string>): Sitting {
  const items = sitting.items.filter(({ itemId }) => done.has(itemId));
  const freed = sitting.items.filter(({ itemId }) => !done.has(itemId)).reduce((sum, { minutes }) => sum + minutes, 0);
  return { ...sitting, items, free: sitting.free + freed };
}

function emptied(sitting: Sitting, plan: TimePlan): Sitting {
  const taken = sitting.items.reduce((sum, { minutes }) => sum + minutes, 0);
  return { ...sitting, items: [], free: Math.min(lengthOf(plan.options), sitting.free + taken) };
}
