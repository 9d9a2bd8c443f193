import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileContribution } from '../../../functions/file-contribution/file-contribution.ts';
import { meetings } from '../../../shared/meetings/index.ts';
import { paperId } from '../../../shared/model/contribution.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { brokenLinks } from '../../../shared/register/audit.ts';
import type { ExaminedPaper } from '../../../shared/register/examined-paper.ts';
import type { PaperReference } from '../../../shared/register/ledger-keys.ts';
import { examinedPaper } from '../examined-paper.ts';
import { emptyWorld, filingIn, type Gate, type World } from './memory-world.ts';

const c21 = meetings.find(({ id }) => id === 'C21-VCC-1') as Meeting;
const open: Gate = async () => undefined;

function worldWith(...papers: ExaminedPaper[]): World {
  const world = emptyWorld(c21);
  for (const paper of papers) world.inbox.set(paperId(paper.arrival), paper);
  return world;
}

/** Files every paper of the world once, and whatever the filings wake, one after the other. */
async function fileAll(world: World, gate: Gate = open): Promise<void> {
  const due: PaperReference[] = [...world.inbox.values()].map(({ arrival }) => arrival);
  for (let next = due.shift(); next !== undefined; next = due.shift()) {
    await fileContribution(filingIn(world, gate), next);
    due.push(...world.woken.splice(0));
  }
}

const row = (world: World, id: string) => world.papers.get(id);
const symbols = (world: World) => [...world.papers.values()].flatMap(({ symbol }) => symbol ?? []).sort();

function expectWhole(world: World): void {
  for (const [id, paper] of world.papers) {
    const events = world.events.get(id) ?? [];
    expect(events.map(({ n }) => n)).toEqual(events.map((_, index) => index + 1));
    expect(events.at(-1)).toEqual(paper.lastEvent);
    expect(brokenLinks(events)).toEqual([]);
    expect(paper.status).not.toBe('pending');
  }
}

describe('filing a contribution', () => {
  it('gives an accepted paper the next number, points to it and asks for a report', async () => {
    const world = worldWith(examinedPaper({ arrivalId: 'a' }));
    await fileAll(world);
    expect(row(world, 'a.1')).toMatchObject({ status: 'accepted', symbol: 'C21/84' });
    expect(world.facts.get('C21#84')).toMatchObject({ series: 'C21', number: 84, paper: 'a.1' });
    expect(world.pointers).toContain('MEETING#C21-VCC-1#DRAFT#ITEM#C21-A2-07 2021-05-20T08:00:00.000Z#a.1');
    expect(world.reports).toEqual(['C21-VCC-1']);
    expectWhole(world);
  });

  it('gives no number to a paper returned or held, and lists both', async () => {
    const world = worldWith(
      examinedPaper({ arrivalId: 'returned', title: null }),
      examinedPaper({ arrivalId: 'late', receivedAt: '2021-05-26T08:00:00.000Z' }),
    );
    await fileAll(world);
    expect(row(world, 'returned.1')).toMatchObject({ status: 'returned', symbol: null });
    expect(row(world, 'late.1')).toMatchObject({ status: 'held', symbol: null });
    expect(world.numbers.size).toBe(0);
    for (const [status, paper] of [
      ['returned', 'returned.1'],
      ['held', 'late.1'],
    ])
      expect([...world.pointers].some((pointer) => pointer.includes(`#STATUS#${status} `) && pointer.endsWith(`#${paper}`))).toBe(
        true,
      );
    expectWhole(world);
  });

  it('changes nothing when an event comes again, at once or a month later', async () => {
    const world = worldWith(examinedPaper({ arrivalId: 'a' }), examinedPaper({ arrivalId: 'b' }));
    await fileAll(world);
    const before = structuredClone([...world.papers]);
    await fileAll(world);
    expect([...world.papers]).toEqual(before);
    expectWhole(world);
  });

  it('waits until all files of an arrival are examined, and then files all', async () => {
    const world = worldWith(examinedPaper({ arrivalId: 'a', n: 1 }));
    world.expected = 2;
    const first = await fileContribution(filingIn(world, open), { meetingId: c21.id, arrivalId: 'a', n: 1 });
    expect(first).toEqual({ outcome: 'waiting', examined: 1, expected: 2 });
    world.inbox.set('a.2', examinedPaper({ arrivalId: 'a', n: 2, content: 'another' }));
    await fileContribution(filingIn(world, open), { meetingId: c21.id, arrivalId: 'a', n: 2 });
    expect(symbols(world)).toEqual(['C21/84', 'C21/85']);
  });

  it('takes the same bytes for the same State once, and for another State again', async () => {
    const world = worldWith(
      examinedPaper({ arrivalId: 'a', content: 'same', senderState: 'KE' }),
      examinedPaper({ arrivalId: 'b', content: 'same', senderState: 'KE' }),
      examinedPaper({ arrivalId: 'c', content: 'same' }), // put straight into the bucket: the paper speaks for Kenya
      examinedPaper({ arrivalId: 'd', content: 'same', senderState: 'GH' }),
    );
    await fileAll(world);
    expect(row(world, 'b.1')).toMatchObject({ status: 'duplicate', duplicateOf: 'a.1', symbol: null });
    expect(row(world, 'c.1')).toMatchObject({ status: 'duplicate', duplicateOf: 'a.1' });
    expect(row(world, 'd.1')?.status).not.toBe('duplicate');
  });

  it('judges a returned paper afresh when it is sent again', async () => {
    const world = worldWith(
      examinedPaper({ arrivalId: 'a', content: 'same', title: null }),
      examinedPaper({ arrivalId: 'b', content: 'same', title: null }),
    );
    await fileAll(world);
    expect(row(world, 'b.1')).toMatchObject({ status: 'returned', duplicateOf: null });
  });
});

describe('a paper of disputed length', () => {
  const by = { engine: 'LibreOffice' as const, version: '7.4.7.2' };
  const twoPages = { ...by, pages: 2, trailingBlankPages: 0, lastPageLines: 40 };
  const reference = { meetingId: c21.id, arrivalId: 'a', n: 1 };
  const disputed = (n = 1) => examinedPaper({ arrivalId: 'a', n, disputed: true, content: `bytes ${n}` });

  it('goes to a person where there is no referee, who is not asked', async () => {
    const world = worldWith(disputed());
    await fileAll(world);
    expect(row(world, 'a.1')).toMatchObject({ status: 'held', verdict: { pages: { verdict: 'borderline-review' } } });
    expect(world.disputes).toEqual([]);
  });

  it('waits for the referee without a row, and asks about the version that was examined', async () => {
    const world = worldWith(disputed());
    world.renderings = new Map();
    const waiting = { outcome: 'waiting for the referee', papers: ['a.1'] };
    expect(await fileContribution(filingIn(world, open), reference)).toEqual(waiting);
    expect(await fileContribution(filingIn(world, open), reference)).toEqual(waiting);
    const dispute = { ...reference, key: 'inbox/C21-VCC-1/a/1/a-1.docx', versionId: 'v1' };
    expect(world.disputes).toEqual([dispute, dispute]);
    expect([world.papers.size, world.numbers.size, world.reports.length]).toEqual([0, 0, 0]);
  });

  it('is filed by the answer, which stands among its evidence', async () => {
    const world = worldWith(disputed());
    world.renderings = new Map([['a.1', twoPages]]);
    await fileAll(world);
    expect(row(world, 'a.1')).toMatchObject({ status: 'accepted', verdict: { pages: { verdict: 'within', grade: 'rendered' } } });
    expect(row(world, 'a.1')?.pages?.witnesses.at(-1)).toEqual({
      witness: 'referee',
      pages: 2,
      fraction: null,
      lastPageLines: 40,
      confidence: 1,
      detail: 'LibreOffice 7.4.7.2',
    });
    expect(world.disputes).toEqual([]);
    expectWhole(world);
  });

  it('goes to a person where the referee could not render it, and is not asked about again', async () => {
    const world = worldWith(disputed());
    world.renderings = new Map([['a.1', { ...by, failed: 'timed-out' }]]);
    await fileAll(world);
    expect(row(world, 'a.1')).toMatchObject({ status: 'held', verdict: { pages: { verdict: 'borderline-review' } } });
    expect(world.disputes).toEqual([]);
  });

  it('is heard out of the ledger when the register is rebuilt where no referee is', async () => {
    const world = worldWith(disputed());
    world.renderings = new Map([['a.1', twoPages]]);
    const without = { ...filingIn(world, open), refereesPages: false };
    await fileContribution(without, reference);
    expect(row(world, 'a.1')).toMatchObject({ status: 'accepted' });
  });

  it('holds back the other files of its arrival, and all are filed together', async () => {
    const world = worldWith(disputed(1), examinedPaper({ arrivalId: 'a', n: 2 }), disputed(3));
    world.expected = 3;
    const renderings = new Map([['a.1', twoPages]]);
    world.renderings = renderings;
    const outcome = await fileContribution(filingIn(world, open), reference);
    expect(outcome).toEqual({ outcome: 'waiting for the referee', papers: ['a.3'] });
    expect(world.papers.size).toBe(0);
    renderings.set('a.3', twoPages);
    expect(await fileContribution(filingIn(world, open), { ...reference, n: 3 })).toMatchObject({ outcome: 'filed' });
    expect(symbols(world)).toEqual(['C21/84', 'C21/85', 'C21/86']);
    expectWhole(world);
  });
});

describe('revisions', () => {
  const revisionOf = (base: string) => ({ base, kind: 'Rev' as const, index: 1 });

  it('keep the number of their base and take the next index', async () => {
    const world = worldWith(
      examinedPaper({ arrivalId: 'a', state: 'ET', revision: revisionOf('C21/76') }),
      examinedPaper({ arrivalId: 'b', state: 'ET', revision: revisionOf('C21/76') }),
      examinedPaper({ arrivalId: 'c', state: 'ET', revision: { base: 'C21/76', kind: 'Corr', index: null } }),
    );
    await fileAll(world);
    expect(symbols(world)).toEqual(['C21/76(Corr.1)', 'C21/76(Rev.1)', 'C21/76(Rev.2)']);
  });

  it('are held for an unknown base, and judged again when it is filed', async () => {
    const early = examinedPaper({ arrivalId: 'early', revision: revisionOf('C21/84') });
    const world = worldWith(early);
    await fileAll(world);
    expect(row(world, 'early.1')).toMatchObject({ status: 'held', awaits: 'C21/84' });
    world.inbox.set('base.1', examinedPaper({ arrivalId: 'base' }));
    await fileContribution(filingIn(world, open), { meetingId: c21.id, arrivalId: 'base', n: 1 });
    expect(world.woken).toHaveLength(1);
    await fileAll(world);
    expect(row(world, 'early.1')).toMatchObject({ status: 'accepted', symbol: 'C21/84(Rev.1)', awaits: null });
    expectWhole(world);
  });

  it('meet their base however the two filings interleave', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const world = worldWith(
          examinedPaper({ arrivalId: 'rev', revision: revisionOf('C21/84') }),
          examinedPaper({ arrivalId: 'base' }),
        );
        const gate: Gate = async (step) => await scheduler.schedule(Promise.resolve(), step);
        const both = ['rev', 'base'].map((arrivalId) =>
          fileContribution(filingIn(world, gate), { meetingId: c21.id, arrivalId, n: 1 }),
        );
        await scheduler.waitFor(Promise.all(both));
        for (const woken of world.woken.splice(0)) await fileContribution(filingIn(world, open), woken);
        expect(symbols(world)).toEqual(['C21/84', 'C21/84(Rev.1)']);
        expectWhole(world);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a rebuilt register', () => {
  it('gives every paper the number it had, in whatever order the papers are filed again', async () => {
    const papers = ['a', 'b', 'c', 'd'].map((arrivalId) => examinedPaper({ arrivalId }));
    const world = worldWith(...papers);
    await fileAll(world);
    const before = new Map([...world.papers].map(([id, { symbol }]) => [id, symbol]));
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(papers, { minLength: 4 }), fc.boolean(), async (order, restored) => {
        const rebuilt = worldWith(...order);
        for (const [key, fact] of world.facts) {
          rebuilt.facts.set(key, fact);
          if (restored) rebuilt.numbers.set(key, fact.paper);
        }
        await fileAll(rebuilt);
        expect(new Map([...rebuilt.papers].map(([id, { symbol }]) => [id, symbol]))).toEqual(
          new Map(order.map(({ arrival }) => [paperId(arrival), before.get(paperId(arrival))])),
        );
      }),
    );
  });
});
