import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileContribution } from '../../../functions/file-contribution/file-contribution.ts';
import { hearDecision } from '../../../functions/file-contribution/hear-decision.ts';
import { refilePaper } from '../../../functions/file-contribution/refile-paper.ts';
import type { DecisionDraft } from '../../../shared/model/decision.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { brokenLinks } from '../../../shared/register/audit.ts';
import { examinedPaper } from '../examined-paper.ts';
import { Crash, c21, decide, filed, hear, late, open, rebuilt, saying } from './decided-world.ts';
import { filingIn, type Gate, type World } from './memory-world.ts';

const reason = 'As agreed with the delegation.';
const held = { arrivalId: 'a', receivedAt: late };
const accepted = { arrivalId: 'a' };
const returned = { arrivalId: 'a', title: null };

async function decided(paper: Parameters<typeof examinedPaper>[0], ...drafts: DecisionDraft[]): Promise<World> {
  const world = await filed(paper);
  for (const draft of drafts) {
    decide(world, 'a.1', draft);
    await hear(world, 'a.1');
  }
  return world;
}

const rowIn = (world: World) => world.papers.get('a.1');
const kindsIn = (world: World) => world.events.get('a.1')?.map(({ kind }) => kind);
const itemsPointing = (world: World) =>
  ['C21-A2-07', 'C21-A2-09'].filter((id) => [...world.pointers].some((pointer) => pointer.includes(`#ITEM#${id}`)));

function expectWhole(world: World): void {
  const events = world.events.get('a.1') ?? [];
  expect(brokenLinks(events)).toEqual([]);
  expect(events.at(-1)).toEqual(rowIn(world)?.lastEvent);
}

describe('a decision about a paper', () => {
  it.each([
    ['held', held],
    ['returned', returned],
  ])('accepts one that was %s: it is given the next number, and what the machine found stays beside it', async (_, paper) => {
    const before = rowIn(await filed(paper));
    const world = await decided(paper, { kind: 'accept', reason });
    expect(rowIn(world)).toMatchObject({ status: 'accepted', symbol: 'C21/84', verdict: before?.verdict });
    expect(rowIn(world)?.decided).toMatchObject({ n: 1, status: 'accepted', outcome: { n: 1, kind: 'accept', reason } });
    const told = world.events.get('a.1')?.find(({ kind }) => kind === 'decided');
    expect(told).toMatchObject({ by: 'A. Clerk', at: world.decisions[0]?.at, details: { decision: 'accept', reason } });
    expect(kindsIn(world)?.slice(-2)).toEqual(['decided', 'numbered']);
    expectWhole(world);
  });

  it('accepts it under the items that the person names', async () => {
    const world = await decided(held, { kind: 'accept', items: ['C21-A2-09'], reason });
    expect(rowIn(world)).toMatchObject({ status: 'accepted', verdict: { filing: { items: ['C21-A2-09'], how: 'decided' } } });
    expect(itemsPointing(world)).toEqual(['C21-A2-09']);
  });

  it('returns one that was held', async () => {
    const world = await decided(held, { kind: 'return', reason });
    expect(rowIn(world)).toMatchObject({ status: 'returned', symbol: null, verdict: { status: 'held' } });
    expect(world.numbers.size).toBe(0);
  });

  it('withdraws one, which keeps its number, and gives the number to no other', async () => {
    const world = await decided(accepted, { kind: 'withdraw', reason });
    expect(rowIn(world)).toMatchObject({ status: 'withdrawn', symbol: 'C21/84', decided: { status: 'withdrawn' } });
    const next = examinedPaper({ arrivalId: 'b', content: 'a' });
    world.inbox.set('b.1', next);
    await fileContribution(filingIn(world, open), next.arrival);
    expect(world.papers.get('b.1')).toMatchObject({ status: 'accepted', symbol: 'C21/85' });
    const again = await rebuilt(world);
    expect([...again.papers.values()].map(saying)).toEqual([...world.papers.values()].map(saying));
  });

  it('moves one to other items, and its pointers with it', async () => {
    const world = await decided(accepted, { kind: 'move', items: ['C21-A2-09'], reason });
    expect(rowIn(world)).toMatchObject({ status: 'accepted', symbol: 'C21/84', decided: { items: ['C21-A2-09'] } });
    expect(itemsPointing(world)).toEqual(['C21-A2-09']);
  });

  it('publishes what is accepted, and nothing else', async () => {
    const world = await decided(accepted, { kind: 'publish', reason });
    expect(rowIn(world)?.published).toEqual({ at: world.decisions[0]?.at, by: 'A. Clerk' });
    expect(rowIn(await decided(held, { kind: 'publish', reason }))?.published).toBeUndefined();
  });

  it('corrects a field, and keeps what the machine read beside it', async () => {
    const read = rowIn(await filed(accepted))?.template?.fields.title;
    const world = await decided(accepted, { kind: 'correct', field: 'title', value: 'The true title', reason });
    expect(rowIn(world)?.template?.fields.title).toEqual({ ...read, value: 'The true title' });
    expect(rowIn(world)?.decided?.corrected).toEqual(['title']);
    expect(rowIn(world)?.lastEvent.details).toMatchObject({ field: 'title', from: 'A title', to: 'The true title' });
  });

  it('corrects the source, and the paper speaks for the States that it names now', async () => {
    const world = await decided(accepted, { kind: 'correct', field: 'source', value: 'Uganda and Rwanda', reason });
    expect(rowIn(world)?.verdict.states).toEqual(['UG', 'RW']);
    decide(world, 'a.1', { kind: 'judge-again', reason });
    await hear(world, 'a.1');
    expect(rowIn(world)?.verdict.states).toEqual(['UG', 'RW']);
  });

  it('tells the title of a file that no machine could read', async () => {
    const world = await filed(accepted);
    const unread = examinedPaper({ arrivalId: 'b' });
    const examination = { ...unread.examination, kind: 'doc' as const, read: false, template: null, pages: null };
    world.inbox.set('b.1', { ...unread, examination });
    await fileContribution(filingIn(world, open), unread.arrival);
    for (const [field, value] of [
      ['title', 'Typed by a person'],
      ['source', 'Kenya'],
    ] as const)
      decide(world, 'b.1', { kind: 'correct', field, value, reason });
    decide(world, 'b.1', { kind: 'accept', items: ['C21-A2-07'], reason });
    await hear(world, 'b.1');
    expect(world.papers.get('b.1')).toMatchObject({
      status: 'accepted',
      symbol: 'C21/85',
      verdict: { states: ['KE'] },
      template: { fields: { title: { value: 'Typed by a person', raw: null } } },
    });
  });

  it('joins a language version with its contribution', async () => {
    const world = await filed({ arrivalId: 'main' }, accepted);
    decide(world, 'a.1', { kind: 'join', to: 'main.1', reason });
    await hear(world, 'a.1');
    expect(rowIn(world)).toMatchObject({ status: 'duplicate', duplicateOf: 'main.1', decided: { versionOf: 'main.1' } });
    expect([...world.pointers].filter((pointer) => pointer.includes('VERSION-OF#main.1')).length).toBeGreaterThan(0);
    decide(world, 'a.1', { kind: 'accept', reason });
    await hear(world, 'a.1');
    expect(rowIn(world)).toMatchObject({ status: 'accepted', symbol: 'C21/85', duplicateOf: null, decided: { versionOf: null } });
  });

  it('has a paper judged by the rules as they are now, and leaves it its number', async () => {
    const world = await decided(accepted, { kind: 'accept', reason }, { kind: 'move', items: ['C21-A2-09'], reason });
    const stricter: Meeting = { ...c21, version: 2, pageLimit: { ...c21.pageLimit, pages: 1 } };
    decide(world, 'a.1', { kind: 'judge-again', reason });
    await hear({ ...world, meeting: stricter }, 'a.1');
    expect(rowIn(world)).toMatchObject({
      status: 'returned',
      symbol: 'C21/84',
      verdict: { status: 'returned', rulesVersion: 2, filing: { items: ['C21-A2-09'], how: 'decided' } },
      decided: { status: null, items: ['C21-A2-09'] },
    });
    decide(world, 'a.1', { kind: 'accept', reason });
    await hear(world, 'a.1');
    expect(rowIn(world)).toMatchObject({ status: 'accepted', symbol: 'C21/84' });
    expect(world.numbers.size).toBe(1);
  });

  it('is taken up once, however often it is told, and one that is not entered yet waits', async () => {
    const world = await decided(held, { kind: 'accept', reason });
    const before = structuredClone([...world.papers]);
    await hear(world, 'a.1');
    await fileContribution(filingIn(world, open), { meetingId: c21.id, arrivalId: 'a', n: 1 });
    await hear(world, 'nobody.1');
    expect([...world.papers]).toEqual(before);
  });

  it('lets the sender of a mail be told, and nobody else', async () => {
    const world = await decided(held, { kind: 'accept', reason });
    expect(world.told).toEqual([]);
    const mailed = await filed(held);
    mailed.papers.set('a.1', { ...mailed.papers.get('a.1'), channel: 'mail' } as never);
    decide(mailed, 'a.1', { kind: 'return', reason });
    const mail = { mailId: 'm1', from: 'focal@ke.example', focalPoint: true, quarantine: [], copied: [] };
    const deps = filingIn(mailed, open);
    const hearing = { ...deps, arrivalRecord: async () => ({ channel: 'mail' as const, sender: null, files: 1, mail }) };
    await hearDecision(hearing, { decided: { meetingId: c21.id, paperId: 'a.1' } });
    expect(mailed.told).toEqual(['m1']);
  });
});

const stories: [string, Parameters<typeof examinedPaper>[0], DecisionDraft[]][] = [
  ['accept', held, [{ kind: 'accept', reason }]],
  ['accept under other items', returned, [{ kind: 'accept', items: ['C21-A2-09'], reason }]],
  ['return', held, [{ kind: 'return', reason }]],
  ['withdraw', accepted, [{ kind: 'withdraw', reason }]],
  ['move', accepted, [{ kind: 'move', items: ['C21-A2-09'], reason }]],
  ['publish', accepted, [{ kind: 'publish', reason }]],
  ['correct', accepted, [{ kind: 'correct', field: 'source', value: 'Uganda', reason }]],
  ['join', held, [{ kind: 'join', to: 'main.1', reason }]],
  ['judge again', held, [{ kind: 'judge-again', reason }]],
  [
    'several',
    held,
    [
      { kind: 'move', items: ['C21-A2-09'], reason },
      { kind: 'accept', reason },
      { kind: 'publish', reason },
      { kind: 'withdraw', reason },
    ],
  ],
];

describe.each(stories)('the decision to %s', (_, paper, drafts) => {
  async function told(gate: Gate = open): Promise<World> {
    const world = await filed(paper);
    for (const draft of drafts) decide(world, 'a.1', draft);
    await hear(world, 'a.1', gate);
    return world;
  }

  it('ends the same after a crash at any one step, before its effect or after', async () => {
    const steps: string[] = [];
    const whole = await told(async (step, phase) => void steps.push(`${step} ${phase}`));
    for (let crashAt = 0; crashAt < steps.length; crashAt += 1) {
      let count = 0;
      const world = await told(async () => {
        count += 1;
        if (count === crashAt + 1) throw new Crash(steps[crashAt]);
      });
      expect(saying(rowIn(world))).toEqual(saying(rowIn(whole)));
      expect(kindsIn(world)).toEqual(kindsIn(whole));
      expect(world.pointers).toEqual(whole.pointers);
      expectWhole(world);
    }
  });

  it('ends the same where it is told twice at once, with the paper filed again and crashes among them', async () => {
    const whole = await told();
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.infiniteStream(fc.integer({ min: 0, max: 99 })), async (scheduler, luck) => {
        const world = await filed(paper);
        for (const draft of drafts) decide(world, 'a.1', draft);
        let crashes = 0;
        const gate: Gate = async (step) => {
          await scheduler.schedule(Promise.resolve(), step);
          if (crashes < 3 && Number(luck.next().value) < 4) {
            crashes += 1;
            throw new Crash(step);
          }
        };
        const refiled = async () => {
          for (;;) {
            try {
              return await fileContribution(filingIn(world, gate), { meetingId: c21.id, arrivalId: 'a', n: 1 });
            } catch (error) {
              if (!(error instanceof Crash)) throw error;
            }
          }
        };
        await scheduler.waitFor(Promise.all([hear(world, 'a.1', gate), hear(world, 'a.1', gate), refiled()]));
        expect(saying(rowIn(world))).toEqual(saying(rowIn(whole)));
        expect(kindsIn(world)).toEqual(kindsIn(whole));
        expectWhole(world);
      }),
      { numRuns: 8 },
    );
  });

  it('is found again when the register is rebuilt, with the same row', async () => {
    const world = await told();
    const again = await rebuilt(world);
    expect(saying(rowIn(again))).toEqual(saying(rowIn(world)));
    expect(kindsIn(again)).toEqual(kindsIn(world));
    expect(again.pointers).toEqual(world.pointers);
    expect(again.numbers).toEqual(world.numbers);
  });
});

describe('a change of the agenda', () => {
  const items = c21.agenda.items.filter(({ id }) => id !== 'C21-A2-07');
  const later: Meeting = { ...c21, version: 2, agenda: { ...c21.agenda, items } };
  const request = {
    refile: { meetingId: c21.id, arrivalId: 'a', n: 1 },
    agendaVersion: 2,
    decidedAt: '2021-06-20T12:30:00.000Z',
  };
  const refile = (world: World) => refilePaper(filingIn({ ...world, meeting: later }, open), request);

  it('leaves a paper where a person has placed it', async () => {
    for (const paper of [accepted, held]) {
      const world = await decided(paper, { kind: 'move', items: ['C21-A2-09'], reason });
      await refile(world);
      expect(rowIn(world)).toMatchObject({ verdict: { rulesVersion: 2, filing: { items: ['C21-A2-09'], how: 'decided' } } });
    }
  });

  it('undoes nothing that a person has decided of its end', async () => {
    for (const draft of [
      { kind: 'accept', reason },
      { kind: 'return', reason },
      { kind: 'withdraw', reason },
    ] as const) {
      const world = await decided(held, draft);
      const status = rowIn(world)?.status;
      await refile(world);
      expect(rowIn(world)?.status).toBe(status);
    }
  });

  it('that finds an accepted paper before it has its number lets it have that', async () => {
    const world = await filed(held);
    decide(world, 'a.1', { kind: 'accept', reason });
    const deps = filingIn(world, async (step, phase) => {
      if (step === 'claimContent' && phase === 'before') throw new Crash(step);
    });
    await expect(hearDecision(deps, { decided: { meetingId: c21.id, paperId: 'a.1' } })).rejects.toThrow(Crash);
    expect(rowIn(world)?.status).toBe('pending');
    await refile(world);
    expect(rowIn(world)).toMatchObject({ status: 'accepted', symbol: 'C21/84' });
  });
});
