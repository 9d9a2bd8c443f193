import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meetings } from '../../../../shared/meetings/index.ts';
import type { Meeting } from '../../../../shared/model/meeting.ts';
import { carryOver } from '../../../../shared/proceedings/time-plan/carry-over.ts';
import { planColumns, planRows } from '../../../../shared/proceedings/time-plan/plan-rows.ts';
import { planSittings, type TimePlan } from '../../../../shared/proceedings/time-plan/plan-sittings.ts';
import { sittingDays } from '../../../../shared/proceedings/time-plan/sitting-days.ts';

const meeting = meetings.find(({ id }) => id === 'C21-VCC-1') as Meeting;
const plan = planSittings(meeting);

const planned = (some: TimePlan): string[] => [
  ...some.packageItems,
  ...some.sittings.flatMap(({ items }) => items.map(({ itemId }) => itemId)),
  ...some.noTime.map(({ itemId }) => itemId),
  ...some.tooLong.map(({ itemId }) => itemId),
];
const all = meeting.agenda.items.map(({ id }) => id).sort();

describe('the days of the sittings', () => {
  it('are the nine working days of C21/VCC-1', () => {
    const days = ['08', '09', '10', '11', '14', '15', '16', '17', '18'].map((day) => `2021-06-${day}`);
    expect(plan.sittings.map(({ date }) => date)).toEqual(days);
    expect(sittingDays('2021-06-08', '2021-06-30', [], 9)).toEqual(days);
  });

  it('leave out those named', () =>
    expect(sittingDays('2021-06-08', '2021-06-14', ['2021-06-10'], 9)).toEqual([
      '2021-06-08',
      '2021-06-09',
      '2021-06-11',
      '2021-06-14',
    ]));
});

describe('a time plan', () => {
  it('holds every item once', () => expect(planned(plan).sort()).toEqual(all));

  it('never puts an item before a more urgent one', () => {
    const urgency = plan.sittings.flatMap(({ items }) =>
      items.map(({ itemId }) => meeting.agenda.items.find(({ id }) => id === itemId)?.priority),
    );
    const ranks = [...urgency, ...plan.noTime.map(() => '2')].map((priority) => ['1+', '1', '2'].indexOf(priority ?? ''));
    expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
  });

  it('fills no sitting beyond its hours', () => {
    for (const { items, free } of plan.sittings) {
      expect(free).toBeGreaterThanOrEqual(0);
      expect(items.reduce((sum, { minutes }) => sum + minutes, 0) + free).toBeLessThanOrEqual(180);
    }
  });

  it('debates nothing that is noted as a package', () => {
    expect(plan.packageItems).toEqual(['C21-A2-32', 'C21-A2-33', 'C21-A2-34', 'C21-A2-35', 'C21-A2-36']);
    expect(plan.sittings[0]?.free).toBeLessThan(180);
  });

  it('takes the minutes of an item from the options, and lists what no sitting can hold', () => {
    const some = planSittings(meeting, { minutesOf: { 'C21-A2-01': 240, 'C21-A2-02': 90 } });
    expect(some.tooLong.map(({ itemId }) => itemId)).toEqual(['C21-A2-01']);
    expect(some.sittings[0]?.items[0]).toEqual({ itemId: 'C21-A2-02', minutes: 90, carried: false });
  });

  it('lists what there is no time for', () => {
    const short = planSittings(meeting, { mostSittings: 2 });
    expect(short.sittings).toHaveLength(2);
    expect(planned(short).sort()).toEqual(all);
    expect(short.noTime.length).toBeGreaterThan(40);
  });
});

describe('a plan that rolls on', () => {
  it('moves what a sitting did not reach to the next, before what was planned there', () => {
    const [first, second] = plan.sittings;
    const done = new Set(first?.items.slice(0, 2).map(({ itemId }) => itemId));
    const next = carryOver(plan, done, '2021-06-08');
    expect(next.sittings[0]?.items.map(({ itemId }) => itemId)).toEqual([...done]);
    expect(next.sittings[1]?.items[0]).toMatchObject({ itemId: first?.items[2]?.itemId, carried: true });
    expect(
      next.sittings.flatMap(({ items }) => items).findIndex(({ itemId }) => itemId === second?.items[0]?.itemId),
    ).toBeGreaterThan(2);
  });

  it('loses nothing, whatever is done and whenever', () => {
    const ids = planned(plan);
    fc.assert(
      fc.property(fc.subarray(ids), fc.constantFrom(...plan.sittings.map(({ date }) => date)), (doneIds, at) => {
        const done = new Set(doneIds);
        const next = carryOver(plan, done, at);
        const held = new Set([...planned(next), ...done]);
        expect(ids.every((id) => held.has(id))).toBe(true);
        expect(planned(next)).toHaveLength(new Set(planned(next)).size);
        for (const { free } of next.sittings) expect(free).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });

  it('gives time that was won to what had none', () => {
    const short = planSittings(meeting, { mostSittings: 2 });
    const done = new Set(short.sittings.flatMap(({ items }) => items.map(({ itemId }) => itemId)));
    const next = carryOver(short, done, '2021-06-08');
    expect(next.sittings[1]?.items[0]?.itemId).toBe(short.noTime[0]?.itemId);
  });
});

describe('rows of a plan', () => {
  const rows = planRows(plan, meeting);

  it('are as wide as their head, one an item', () => {
    expect(rows.every((row) => row.length === planColumns.length)).toBe(true);
    expect(rows).toHaveLength(meeting.agenda.items.length);
  });

  it('say when, what and how long', () => {
    expect(rows[5]).toEqual([1, '2021-06-08', '12:00', '15:00', 'C21-A2-01', '1+', 'VCC会议讨论成果的汇编', 'C21/14', 25, '']);
    expect(rows[0]?.at(-1)).toBe('package');
  });
});
