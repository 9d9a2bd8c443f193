import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NoSuchThing, NotAllowed } from '../../../shared/desk/desk.ts';
import { type DeadLetter, type OperatingDeps, operatingDesk } from '../../../shared/desk/operating-desk.ts';
import type { Caller } from '../../../shared/model/caller.ts';

const operator: Caller = { role: 'operator', name: 'An operator' };
const report = { papers: 1, events: 2, digests: 3, broken: [] };

/** A queue of dead letters from which at most ten come at once, and a queue that may refuse some. */
function world(bodies: readonly string[], takes: (body: string) => boolean = () => true) {
  const dead = [...bodies];
  const live: string[] = [];
  const deps: OperatingDeps = {
    queues: ['paper-stored', 'paper-examined'],
    depthOf: async () => ({ waiting: live.length, inFlight: 0, dead: dead.length }),
    takeDead: async () => dead.slice(0, 10).map((body, i) => ({ id: String(i), body, receipt: body })),
    async putBack(_queue, letters) {
      const taken = letters.filter(({ body }) => takes(body));
      live.push(...taken.map(({ body }) => body));
      return taken.map(({ id }) => id);
    },
    async endDead(_queue, letters: readonly DeadLetter[]) {
      for (const { receipt } of letters) dead.splice(dead.indexOf(receipt), 1);
    },
    verifyAudit: async () => report,
  };
  return { desk: operatingDesk(deps), dead, live };
}

describe('keeping the service running', () => {
  it('shows each queue with what waits, is under way and is dead', async () => {
    const { desk } = world(['a', 'b']);
    expect(await desk.health(operator)).toEqual({
      queues: [
        { queue: 'paper-stored', waiting: 0, inFlight: 0, dead: 2 },
        { queue: 'paper-examined', waiting: 0, inFlight: 0, dead: 2 },
      ],
    });
  });

  it('moves dead letters back, all of them and each once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(45), async (count) => {
        const bodies = Array.from({ length: count }, (_, n) => `message ${n}`);
        const { desk, dead, live } = world(bodies);
        expect(await desk.redrive(operator, 'paper-stored')).toBe(count);
        expect(dead).toEqual([]);
        expect(live).toHaveLength(count);
        expect(new Set(live)).toEqual(new Set(bodies));
      }),
    );
  });

  it('loses none that the queue does not take, and says so', async () => {
    const { desk, dead, live } = world(['good', 'too large'], (body) => body === 'good');
    await expect(desk.redrive(operator, 'paper-stored')).rejects.toThrow('takes none of its dead letters back');
    expect([live, dead]).toEqual([['good'], ['too large']]);
  });

  it('knows its own queues and no others', async () => {
    await expect(world([]).desk.redrive(operator, 'paper-stored-dead')).rejects.toBeInstanceOf(NoSuchThing);
  });

  it('passes the audit on, to the secretariat too', async () => {
    for (const caller of [operator, { role: 'secretariat', name: 'An officer' } as const])
      expect(await world([]).desk.verifyAudit(caller, 'C21-VCC-1')).toBe(report);
  });

  it.each<Caller>([{ role: 'public' }, { role: 'member', state: 'KE', name: 'A delegate' }])(
    'is not for the role $role',
    async (caller) => {
      const { desk, live } = world(['a']);
      await expect(desk.health(caller)).rejects.toBeInstanceOf(NotAllowed);
      await expect(desk.redrive(caller, 'paper-stored')).rejects.toBeInstanceOf(NotAllowed);
      await expect(desk.verifyAudit(caller, 'C21-VCC-1')).rejects.toBeInstanceOf(NotAllowed);
      expect(live).toEqual([]);
    },
  );
});
