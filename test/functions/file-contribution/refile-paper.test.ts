import { describe, expect, it } from 'vitest';
import { fileContribution } from '../../../functions/file-contribution/file-contribution.ts';
import type { FilingDeps } from '../../../functions/file-contribution/filing.ts';
import { refilePaper } from '../../../functions/file-contribution/refile-paper.ts';
import { meetings } from '../../../shared/meetings/index.ts';
import { paperId } from '../../../shared/model/contribution.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { brokenLinks } from '../../../shared/register/audit.ts';
import { examinedPaper } from '../examined-paper.ts';
import { emptyWorld, filingIn, type Gate, type World } from './memory-world.ts';

const c21 = meetings.find(({ id }) => id === 'C21-VCC-1') as Meeting;
/** Item 7 leaves the agenda, and its document comes under item 9. */
const items = c21.agenda.items
  .filter(({ id }) => id !== 'C21-A2-07')
  .map((item) => (item.id === 'C21-A2-09' ? { ...item, documents: [...item.documents, 'C21/30'] } : item));
const later: Meeting = { ...c21, version: 2, agenda: { ...c21.agenda, items } };
const request = { refile: { meetingId: c21.id, arrivalId: 'a', n: 1 }, agendaVersion: 2, decidedAt: '2021-06-08T12:30:00.000Z' };
const open: Gate = async () => undefined;

class Crash extends Error {}

async function filed(variation: Parameters<typeof examinedPaper>[0] = { arrivalId: 'a' }): Promise<World> {
  const world = emptyWorld(c21);
  const paper = examinedPaper(variation);
  world.inbox.set(paperId(paper.arrival), paper);
  await fileContribution(filingIn(world, open), paper.arrival);
  return world;
}

/** As the queue does: a delivery that died is made again. */
async function refile(world: World, gate: Gate = open): Promise<string> {
  const deps = filingIn({ ...world, meeting: later }, gate);
  for (;;) {
    try {
      return await refilePaper(deps, request);
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
    }
  }
}

describe('placing a paper anew', () => {
  it('moves it, keeps its number, and says in its history which version of the agenda did that', async () => {
    const world = await filed();
    const before = world.papers.get('a.1');
    expect(before).toMatchObject({ symbol: 'C21/84', verdict: { filing: { items: ['C21-A2-07'] } } });
    expect(await refile(world)).toBe('refiled');
    const after = world.papers.get('a.1');
    expect(after).toMatchObject({ status: 'accepted', symbol: 'C21/84', verdict: { rulesVersion: 2 } });
    expect(after?.verdict.filing.items).not.toContain('C21-A2-07');
    const events = world.events.get('a.1') ?? [];
    expect(events.at(-1)).toMatchObject({ kind: 'refiled', at: request.decidedAt, details: { agenda: 2, from: 'C21-A2-07' } });
    expect(brokenLinks(events)).toEqual([]);
  });

  it('is done by who filed a paper while the agenda changed, which whoever changed it could not see', async () => {
    const world = emptyWorld(c21);
    const paper = examinedPaper({ arrivalId: 'a' });
    world.inbox.set(paperId(paper.arrival), paper);
    const deps: FilingDeps = {
      ...filingIn(world, open),
      // A warm function still has the version before.
      meeting: async (_id, atLeast = 0) => (atLeast > c21.version ? later : c21),
      versionInForce: async () => later.version,
    };
    await fileContribution(deps, paper.arrival);
    const filed = world.papers.get('a.1');
    expect(filed).toMatchObject({ status: 'accepted', symbol: 'C21/84', verdict: { rulesVersion: 2 } });
    expect(filed?.verdict.filing.items).not.toContain('C21-A2-07');
    await fileContribution(deps, paper.arrival);
    expect(world.papers.get('a.1')).toEqual(filed);
  });

  it('changes nothing the second time', async () => {
    const world = await filed();
    await refile(world);
    const before = structuredClone([...world.papers]);
    expect(await refile(world)).toBe('unchanged');
    expect([...world.papers]).toEqual(before);
  });

  it('leaves alone what was sent back and what was never entered', async () => {
    const returned = await filed({ arrivalId: 'a', title: null });
    expect(returned.papers.get('a.1')?.status).toBe('returned');
    expect(await refile(returned)).toBe('unchanged');
    expect(await refile(emptyWorld(c21))).toBe('unchanged');
  });

  it('ends the same after a crash at any one step', async () => {
    const whole = await filed();
    const steps: string[] = [];
    await refile(whole, async (step, phase) => void steps.push(`${step} ${phase}`));
    for (let crashAt = 0; crashAt < steps.length; crashAt += 1) {
      const world = await filed();
      let count = 0;
      await refile(world, async () => {
        count += 1;
        if (count === crashAt + 1) throw new Crash(steps[crashAt]);
      });
      expect(world.papers.get('a.1')).toEqual(whole.papers.get('a.1'));
      expect(world.pointers).toEqual(whole.pointers);
      expect(world.events.get('a.1')).toEqual(whole.events.get('a.1'));
    }
  });
});
