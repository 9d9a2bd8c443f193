import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileContribution } from '../../../functions/file-contribution/file-contribution.ts';
import { meetings } from '../../../shared/meetings/index.ts';
import { paperId } from '../../../shared/model/contribution.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { brokenLinks } from '../../../shared/register/audit.ts';
import { examinedPaper } from '../examined-paper.ts';
import { emptyWorld, filingIn, type Gate, type World } from './memory-world.ts';

const c21 = meetings.find(({ id }) => id === 'C21-VCC-1') as Meeting;

class Crash extends Error {}

/** Papers that every rule accepts, of disputed length every second of them or, if it is the only one, as told. */
function worldOf(count: number, disputed = count > 1): World {
  const world = emptyWorld(c21);
  world.renderings = new Map();
  for (let i = 0; i < count; i += 1) {
    const paper = examinedPaper({ arrivalId: `p${i}`, disputed: disputed && i % 2 === 0 });
    world.inbox.set(paperId(paper.arrival), paper);
  }
  return world;
}

/** As the queue does: a delivery that died is made again, until one ends well. */
async function deliver(world: World, gate: Gate, arrivalId: string): Promise<void> {
  for (;;) {
    try {
      const { outcome } = await fileContribution(filingIn(world, gate), { meetingId: c21.id, arrivalId, n: 1 });
      if (outcome === 'waiting for the referee') await answerDisputes(world, gate);
      else return;
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
    }
  }
}

/** As the referee does: whatever it is asked, and however often, it answers once; the event of its answer is a delivery of its own. */
async function answerDisputes(world: World, gate: Gate): Promise<void> {
  for (const { arrivalId, n } of world.disputes.splice(0)) {
    await gate('storeRendering', 'before');
    const answer = { engine: 'LibreOffice' as const, version: '7.4.7.2', pages: 2, trailingBlankPages: 0, lastPageLines: 40 };
    if (!world.renderings?.has(paperId({ arrivalId, n }))) world.renderings?.set(paperId({ arrivalId, n }), answer);
    await gate('storeRendering', 'after');
  }
}

function expectContiguous(world: World): void {
  const numbers = [...world.papers.values()].map(({ symbol }) => Number(symbol?.split('/')[1])).sort((a, b) => a - b);
  expect(numbers).toEqual(numbers.map((_, index) => 84 + index));
  expect(world.numbers.size).toBe(numbers.length);
  for (const [id, { lastEvent }] of world.papers) {
    const events = world.events.get(id) ?? [];
    expect(brokenLinks(events)).toEqual([]);
    expect(events.at(-1)).toEqual(lastEvent);
  }
}

describe('filing through crashes', () => {
  it.each([
    ['an ordinary paper', false],
    ['a paper of disputed length', true],
  ])('ends the same for %s after a crash at any one step, before its effect or after', async (_paper, disputed) => {
    const steps: string[] = [];
    await deliver(worldOf(1, disputed), async (step, phase) => void steps.push(`${step} ${phase}`), 'p0');
    expect(steps.length).toBeGreaterThan(20);
    expect(steps.includes('storeRendering after')).toBe(disputed);
    for (let crashAt = 0; crashAt < steps.length; crashAt += 1) {
      const world = worldOf(1, disputed);
      let count = 0;
      const gate: Gate = async () => {
        count += 1;
        if (count === crashAt + 1) throw new Crash(steps[crashAt]);
      };
      await deliver(world, gate, 'p0');
      expect(world.papers.get('p0.1')).toMatchObject({ status: 'accepted', symbol: 'C21/84' });
      expectContiguous(world);
    }
  });

  it('gives contiguous numbers to papers filed at once, each delivered twice, with crashes among them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.integer({ min: 2, max: 5 }),
        fc.infiniteStream(fc.integer({ min: 0, max: 99 })),
        async (scheduler, count, luck) => {
          const world = worldOf(count);
          let crashes = 0;
          const gate: Gate = async (step) => {
            await scheduler.schedule(Promise.resolve(), step);
            if (crashes < 6 && Number(luck.next().value) < 4) {
              crashes += 1;
              throw new Crash(step);
            }
          };
          const deliveries = Array.from({ length: count * 2 }, (_, i) => deliver(world, gate, `p${i % count}`));
          await scheduler.waitFor(Promise.all(deliveries));
          expect(world.papers.size).toBe(count);
          expectContiguous(world);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('files the same bytes once when they arrive many times at the same moment', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const world = emptyWorld(c21);
        for (const arrivalId of ['a', 'b', 'c']) {
          const paper = examinedPaper({ arrivalId, content: 'same' });
          world.inbox.set(paperId(paper.arrival), paper);
        }
        const gate: Gate = async (step) => await scheduler.schedule(Promise.resolve(), step);
        await scheduler.waitFor(Promise.all(['a', 'b', 'c'].map((arrivalId) => deliver(world, gate, arrivalId))));
        const statuses = [...world.papers.values()].map(({ status }) => status);
        expect(statuses.filter((status) => status === 'accepted')).toHaveLength(1);
        expect(statuses.filter((status) => status === 'duplicate')).toHaveLength(2);
        expect(world.numbers.size).toBe(1);
      }),
      { numRuns: 60 },
    );
  });
});
