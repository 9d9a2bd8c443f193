import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AgendaWish, agendaDesk } from '../../../shared/desk/agenda-desk.ts';
import { Conflict, NoSuchThing, NotAllowed, Refused } from '../../../shared/desk/desk.ts';
import type { AgendaItem } from '../../../shared/model/agenda.ts';
import type { Caller } from '../../../shared/model/caller.ts';
import { takeUpDecisions } from '../../../shared/register/bring-into-force.ts';
import { type AgendaWorld, Crash, c21, depsIn, paperUnder, secretary, worldWith } from './agenda-world.ts';

const raise = (itemId: string, to: '1+' | '1' | '2' = '1+'): AgendaWish => ({
  change: { kind: 'priority', itemId, to },
  reason: 'asked for by the Chair',
  evenSo: false,
});
const remove = (itemId: string, evenSo = false): AgendaWish => ({
  change: { kind: 'remove', itemId },
  reason: 'withdrawn by its author',
  evenSo,
});
const [first] = c21.agenda.items;
const newItem = { ...first, id: 'C21-A3-98', annex: 3, itemNo: '98', documents: ['C21/98'] } as AgendaItem;
const add = (item: AgendaItem, after: string | null = null): AgendaWish => ({
  change: { kind: 'add', item, after },
  reason: 'a late question',
  evenSo: false,
});
const change = (
  world: AgendaWorld,
  wish: AgendaWish,
  version: number | null = null,
  gate?: (step: string) => Promise<void> | void,
) => agendaDesk(depsIn(world, gate)).change(secretary, c21.id, wish, version);
const priorityOf = (world: AgendaWorld, itemId: string) => world.inForce?.agenda.items.find(({ id }) => id === itemId)?.priority;

describe('a change of the agenda', () => {
  it('is decided with who, when and why, announced, and in force when it is taken up', async () => {
    const world = worldWith(c21);
    const acceptance = await change(world, raise('C21-A3-10', '1'), 1);
    const changes = [{ kind: 'priority', itemId: 'C21-A3-10', from: '2', to: '1' }];
    expect(acceptance).toMatchObject({ outcome: 'accepted', meeting: { version: 2 }, changes, refiled: [] });
    const history = { by: 'A. Secretary', at: '2021-06-08T12:30:00.000Z', reason: 'asked for by the Chair', source: null };
    expect(world.facts.get(2)?.history).toEqual({ meetingId: c21.id, version: 2, ...history, changes });
    expect([world.decisionsAnnounced, world.inForce?.version]).toEqual([[2], 1]);
    expect(await takeUpDecisions(depsIn(world), c21.id)).toEqual([2]);
    expect([world.inForce?.version, priorityOf(world, 'C21-A3-10')]).toEqual([2, '1']);
    expect([world.recordsAnnounced, world.reports]).toEqual([[c21.id], [c21.id]]);
    expect(await takeUpDecisions(depsIn(world), c21.id)).toEqual([]);
  });

  it('names the papers that are placed anew: those under a changed item, those without one and those that wait', async () => {
    const papers = [
      paperUnder(['C21-A3-10'], '84'),
      paperUnder(['C21-A2-07'], '85'),
      paperUnder([], '86'),
      paperUnder(['C21-A2-07'], '87', 'held'),
      paperUnder([], '88', 'returned'),
    ];
    const world = worldWith(c21, papers);
    expect(await change(world, raise('C21-A3-10'))).toMatchObject({ refiled: ['84.1', '86.1', '87.1'] });
    await takeUpDecisions(depsIn(world), c21.id);
    expect(world.refiling.map(({ refile }) => refile.arrivalId)).toEqual(['84', '86', '87']);
    expect(world.refiling[0]).toMatchObject({ agendaVersion: 2, decidedAt: '2021-06-08T12:30:00.000Z' });
  });

  it('that would leave contributions without an item is refused with their list, unless it is confirmed', async () => {
    const world = worldWith(c21, [paperUnder(['C21-A2-07'], '84'), paperUnder(['C21-A2-07', 'C21-A2-09'], '85')]);
    expect(await change(world, remove('C21-A2-07'))).toEqual({
      outcome: 'refused',
      orphans: [{ paper: '84.1', symbol: 'C21/84', items: ['C21-A2-07'] }],
    });
    expect(world.facts.size).toBe(0);
    expect(await change(world, remove('C21-A2-07', true))).toMatchObject({ outcome: 'accepted', refiled: ['84.1', '85.1'] });
  });

  it('that changes nothing decides nothing', async () => {
    const world = worldWith(c21);
    expect(await change(world, raise('C21-A3-10', '2'))).toMatchObject({ outcome: 'unchanged', meeting: { version: 1 } });
    expect(world.facts.size).toBe(0);
  });

  it('lets what no record took up fall to group 2, once', async () => {
    const world = worldWith(c21);
    const spill = { change: { kind: 'spill-over' }, reason: 'the meeting closed', evenSo: false } as const;
    expect(await change(world, spill)).toMatchObject({ outcome: 'accepted', changes: [{ kind: 'spill-over' }] });
    expect(await change(world, spill)).toMatchObject({ outcome: 'unchanged', meeting: { version: 2 } });
  });

  it.each([
    ['an item that is not there', raise('C21-A9-01'), 'items-unknown'],
    ['the removal of an item that is not there', remove('C21-A9-01'), 'items-unknown'],
    ['an id that is taken', add({ ...newItem, id: 'C21-A2-07' }), 'item-id-used'],
    ['a neighbour that is not there', add(newItem, 'C21-A9-01'), 'items-unknown'],
    ['a document of another item', add({ ...newItem, documents: first?.documents ?? [] }), 'document-elsewhere'],
    ['what the register could not hold', add({ ...newItem, title: 'x'.repeat(200_000) }), 'agenda-too-large'],
    ['no reason', { ...raise('C21-A3-10'), reason: '  ' }, 'reason-wanted'],
  ] as const)('is refused for %s', async (_what, wish, code) => {
    const world = worldWith(c21);
    await expect(change(world, wish)).rejects.toMatchObject({ name: 'Refused', code });
    expect(world.facts.size).toBe(0);
  });

  it('never gives the id of an item that has left to another', async () => {
    const world = worldWith(c21);
    await change(world, add(newItem, 'C21-A2-07'));
    await change(world, remove(newItem.id));
    await expect(change(world, add(newItem))).rejects.toMatchObject({ code: 'item-id-used' });
  });

  it('is for the secretariat alone, and of a meeting that is known', async () => {
    const world = worldWith(c21);
    const desk = agendaDesk(depsIn(world));
    const others: Caller[] = [{ role: 'public' }, { role: 'member', state: 'KE', name: 'K' }, { role: 'operator', name: 'O' }];
    for (const caller of others) {
      await expect(desk.change(caller, c21.id, raise('C21-A3-10'), null)).rejects.toBeInstanceOf(NotAllowed);
      await expect(desk.history(caller, c21.id)).rejects.toBeInstanceOf(NotAllowed);
      await expect(desk.timePlan(caller, c21.id)).rejects.toBeInstanceOf(NotAllowed);
    }
    await expect(desk.change(secretary, 'C99-VCC-1', raise('C21-A3-10'), null)).rejects.toBeInstanceOf(NoSuchThing);
    await expect(desk.history(secretary, 'C99-VCC-1')).rejects.toBeInstanceOf(NoSuchThing);
    await expect(desk.timePlan(secretary, 'C99-VCC-1')).rejects.toBeInstanceOf(NoSuchThing);
    expect(world.facts.size).toBe(0);
  });
});

describe('the history', () => {
  it('has what is decided and not yet in force, each once', async () => {
    const world = worldWith(c21);
    const desk = agendaDesk(depsIn(world));
    await change(world, raise('C21-A3-10'));
    await takeUpDecisions(depsIn(world), c21.id);
    await change(world, raise('C21-A2-07', '2'));
    expect((await desk.history(secretary, c21.id)).map(({ version }) => version)).toEqual([2, 3]);
    expect(world.inForce?.version).toBe(2);
  });
});

describe('the time plan', () => {
  it('is of the agenda in force', async () => {
    const plan = await agendaDesk(depsIn(worldWith(c21))).timePlan(secretary, c21.id);
    expect(plan).toMatchObject({ meetingId: c21.id, version: 1 });
  });
});

describe('two who decide', () => {
  it('one after the other: the second goes out from what the first decided, though it is not in force', async () => {
    const world = worldWith(c21);
    await change(world, raise('C21-A3-10'));
    expect(await change(world, raise('C21-A2-07', '2'), 2)).toMatchObject({ outcome: 'accepted', meeting: { version: 3 } });
    await takeUpDecisions(depsIn(world), c21.id);
    expect([priorityOf(world, 'C21-A3-10'), priorityOf(world, 'C21-A2-07')]).toEqual(['1+', '2']);
  });

  it('the second, who looked before the first decided, is told to look again, and the first is not undone', async () => {
    const world = worldWith(c21);
    await change(world, raise('C21-A3-10'), 1);
    await expect(change(world, raise('C21-A2-07', '2'), 1)).rejects.toBeInstanceOf(Conflict);
    expect([...world.facts.keys()]).toEqual([2]);
  });

  it('at once, in every order of their steps: nothing is lost, and what was refused was said so', async () => {
    const wishes = c21.agenda.items.slice(0, 6).map(({ id, priority }) => raise(id, priority === '1+' ? '2' : '1+'));
    const one = fc.record({ wish: fc.constantFrom(...wishes), looked: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(one, { minLength: 2, maxLength: 4 }), async (scheduler, deciders) => {
        const world = worldWith(c21);
        const gate = (step: string) => scheduler.schedule(Promise.resolve(), step);
        const ends = Promise.all(
          deciders.map(({ wish, looked }, n) =>
            agendaDesk(depsIn(world, gate))
              .change({ role: 'secretariat', name: `Editor ${n}` }, c21.id, wish, looked ? 1 : null)
              .then(
                ({ outcome }) => outcome,
                (error: unknown) => (error instanceof Conflict ? 'conflict' : Promise.reject(error)),
              ),
          ),
        );
        await scheduler.waitFor(ends);
        const told = await ends;
        await takeUpDecisions(depsIn(world), c21.id);
        expect(told.filter((outcome) => outcome === 'accepted')).toHaveLength(world.facts.size);
        expect(world.inForce?.version).toBe(1 + world.facts.size);
        deciders.forEach(({ wish, looked }, n) => {
          const { change: wanted } = wish;
          if (wanted.kind !== 'priority') throw new Error('these wishes are of priorities');
          // Whoever named no version is never told to look again; whoever was not told so finds the change in force.
          if (!looked) expect(told[n]).not.toBe('conflict');
          if (told[n] !== 'conflict') expect(priorityOf(world, wanted.itemId)).toBe(wanted.to);
        });
        for (const version of world.facts.keys()) expect(world.decisionsAnnounced).toContain(version);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a decision that is cut off at any one step', () => {
  const papers = [paperUnder(['C21-A3-10'], '84')];
  const wish = raise('C21-A3-10');
  /** The decision, and its being taken up. */
  const whole = async (world: AgendaWorld, gate?: (step: string) => void): Promise<void> => {
    await change(world, wish, null, gate);
    for (const _version of world.decisionsAnnounced.splice(0)) await takeUpDecisions(depsIn(world, gate), c21.id);
  };

  it('is completed by whoever repeats it, and by the sweep alone where it stands in the ledger', async () => {
    const steps: string[] = [];
    await whole(worldWith(c21, papers), (step) => void steps.push(step));
    expect(steps).toContain('enterHistory after');
    for (let crashAt = 0; crashAt < steps.length; crashAt += 1) {
      for (const mend of ['repeat', 'sweep'] as const) {
        const world = worldWith(c21, papers);
        let count = 0;
        const gate = (step: string): void => {
          count += 1;
          if (count === crashAt + 1) throw new Crash(step);
        };
        await expect(whole(world, gate)).rejects.toBeInstanceOf(Crash);
        const stood = world.facts.size > 0;
        world.decisionsAnnounced.splice(0);
        if (mend === 'repeat') await whole(world);
        else await takeUpDecisions(depsIn(world), c21.id);
        const isDone = mend === 'repeat' || stood;
        expect(world.inForce?.version).toBe(isDone ? 2 : 1);
        expect([...world.histories.keys()]).toEqual(isDone ? [2] : []);
        expect(new Set(world.refiling.map(({ refile }) => refile.arrivalId))).toEqual(new Set(isDone ? ['84'] : []));
      }
    }
  });
});

it('is refused by its code in English for the terminal', async () => {
  await expect(change(worldWith(c21), raise('C21-A9-01'))).rejects.toThrow(/Not on the agenda/u);
  await expect(change(worldWith(c21), raise('C21-A9-01'))).rejects.toBeInstanceOf(Refused);
});
