import { describe, expect, it } from 'vitest';
import { fileContribution } from '../../../functions/file-contribution/file-contribution.ts';
import { hearExtension } from '../../../functions/file-contribution/hear-extension.ts';
import { brokenLinks } from '../../../shared/register/audit.ts';
import { examinedPaper } from '../examined-paper.ts';
import { Crash, c21, decide, filed, hear, late, open, untilWhole } from './decided-world.ts';
import { filingIn, type Gate, momentIn, type World } from './memory-world.ts';

const until = '2021-05-28T23:59:59+02:00';

function extend(world: World, state = 'KE', ends = until): void {
  const n = world.extensions.filter((one) => one.state === state).length + 1;
  const at = momentIn(world);
  world.extensions.push({ meetingId: c21.id, state, n, until: ends, reason: 'A public holiday.', by: 'A. Clerk', at });
}

async function hearOf(world: World, state = 'KE', gate: Gate = open): Promise<void> {
  await untilWhole(() => hearExtension(filingIn(world, gate), { extended: { meetingId: c21.id, state } }));
}

const codes = (world: World, id: string) => world.papers.get(id)?.verdict.findings.map(({ code }) => code);

describe('a closing time put off for one State', () => {
  it('has its late papers judged again, and those of no other State', async () => {
    const world = await filed(
      { arrivalId: 'a', receivedAt: late },
      { arrivalId: 'returned', receivedAt: late, title: null },
      { arrivalId: 'too-late', receivedAt: '2021-05-30T08:00:00.000Z' },
      { arrivalId: 'other', receivedAt: late, state: 'UG' },
    );
    extend(world);
    for (let i = 0; i < 2; i += 1) await hearOf(world);
    expect(world.papers.get('a.1')).toMatchObject({ status: 'accepted', symbol: 'C21/84' });
    expect(codes(world, 'a.1')).not.toContain('late');
    expect(world.events.get('a.1')?.filter(({ kind }) => kind === 'judged-again')).toMatchObject([
      { at: world.extensions[0]?.at, details: { verdict: 'accepted', extendedTo: until, extendedBy: 'A. Clerk' } },
    ]);
    expect(world.papers.get('returned.1')?.status).toBe('returned');
    expect(codes(world, 'returned.1')).toEqual(['missing-title']);
    expect(world.papers.get('too-late.1')).toMatchObject({ status: 'held' });
    expect(world.papers.get('other.1')).toMatchObject({ status: 'held' });
    expect(world.extensionsTaken.get('KE')).toBe(1);
  });

  it('holds for what comes after it, by its last wording', async () => {
    const world = await filed();
    extend(world);
    extend(world, 'KE', '2021-05-27T12:00:00+02:00');
    for (const [arrivalId, receivedAt, state] of [
      ['in-time', late, 'KE'],
      ['after', '2021-05-28T08:00:00.000Z', 'KE'],
      ['other', late, 'UG'],
    ] as const) {
      const paper = examinedPaper({ arrivalId, receivedAt, state });
      world.inbox.set(`${arrivalId}.1`, paper);
      await fileContribution(filingIn(world, open), paper.arrival);
    }
    expect(world.papers.get('in-time.1')?.status).toBe('accepted');
    expect(world.papers.get('other.1')?.status).toBe('held');
    const told = world.papers.get('after.1')?.verdict.findings.find(({ code }) => code === 'late');
    expect(told?.values.closes).toBe('2021-05-27T12:00:00+02:00');
  });

  it('is for the State of the sender, where that is known, and not for a State that a paper only names', async () => {
    const world = await filed({ arrivalId: 'a', receivedAt: late, state: 'KE', senderState: 'UG' });
    extend(world);
    await hearOf(world);
    expect(codes(world, 'a.1')).toContain('late');
    extend(world, 'UG');
    await hearOf(world, 'UG');
    expect(codes(world, 'a.1')).not.toContain('late');
  });

  it('undoes nothing that a person has decided', async () => {
    const world = await filed({ arrivalId: 'a', receivedAt: late });
    decide(world, 'a.1', { kind: 'return', reason: 'Withdrawn by word of mouth.' });
    await hear(world, 'a.1');
    extend(world);
    await hearOf(world);
    expect(world.papers.get('a.1')).toMatchObject({ status: 'returned', verdict: { status: 'held' } });
  });

  it('is seen by a paper that is entered while it is given', async () => {
    const world = await filed();
    const paper = examinedPaper({ arrivalId: 'a', receivedAt: late });
    world.inbox.set('a.1', paper);
    const gate: Gate = async (step, phase) => {
      if (step !== 'enterPaper' || phase !== 'before') return;
      extend(world);
      await hearOf(world);
    };
    await fileContribution(filingIn(world, gate), paper.arrival);
    expect(world.papers.get('a.1')).toMatchObject({ status: 'accepted', symbol: 'C21/84' });
  });

  it('ends the same after a crash at any one step', async () => {
    const prepared = async () => {
      const world = await filed({ arrivalId: 'a', receivedAt: late }, { arrivalId: 'b', receivedAt: late });
      extend(world);
      return world;
    };
    const steps: string[] = [];
    await hearOf(await prepared(), 'KE', async (step, phase) => void steps.push(`${step} ${phase}`));
    for (let crashAt = 0; crashAt < steps.length; crashAt += 1) {
      const world = await prepared();
      let count = 0;
      await hearOf(world, 'KE', async () => {
        count += 1;
        if (count === crashAt + 1) throw new Crash(steps[crashAt]);
      });
      expect([...world.papers.values()].map(({ symbol }) => symbol)).toEqual(['C21/84', 'C21/85']);
      for (const [id, { lastEvent }] of world.papers) {
        expect(brokenLinks(world.events.get(id) ?? [])).toEqual([]);
        expect(world.events.get(id)?.at(-1)).toEqual(lastEvent);
      }
    }
  });
});

describe('a paper that the secretariat files on behalf of a State', () => {
  it('came when the secretariat states, and its history says by whose word', async () => {
    const world = await filed();
    const paper = examinedPaper({ arrivalId: 'a', receivedAt: '2021-05-24T08:00:00.000Z' });
    const stated = { receivedAt: '2021-05-24T08:00:00.000Z', by: 'A. Clerk', reason: 'It came by fax.' };
    world.inbox.set('a.1', { ...paper, examinedAt: late, stated });
    await fileContribution(filingIn(world, open), paper.arrival);
    expect(world.papers.get('a.1')).toMatchObject({ status: 'accepted', receivedAt: stated.receivedAt });
    expect(world.events.get('a.1')?.[0]).toMatchObject({
      kind: 'judged',
      details: { receivedAt: stated.receivedAt, statedBy: 'A. Clerk', reason: 'It came by fax.' },
    });
  });
});
