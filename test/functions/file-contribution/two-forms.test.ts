import { describe, expect, it } from 'vitest';
import { fileContribution } from '../../../functions/file-contribution/file-contribution.ts';
import { meetings } from '../../../shared/meetings/index.ts';
import { paperId } from '../../../shared/model/contribution.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { ExaminedPaper } from '../../../shared/register/examined-paper.ts';
import { examinedPaper } from '../examined-paper.ts';
import { emptyWorld, filingIn, type Gate, type World } from './memory-world.ts';

const c21 = meetings.find(({ id }) => id === 'C21-VCC-1') as Meeting;
const open: Gate = async () => undefined;

class Crash extends Error {}

function form(n: number, fileName: string, text: string): ExaminedPaper {
  const paper = examinedPaper({ arrivalId: 'a', n, content: fileName, disputed: fileName.endsWith('.docx') });
  const { examination } = paper;
  const pages = {
    witnesses: [{ witness: 'tree' as const, pages: 2, fraction: null, confidence: 1, detail: null }],
    trailingBlankPages: 0,
    lastPageLines: 20,
    pageStarts: [],
  };
  return { ...paper, arrival: { ...paper.arrival, fileName }, examination: { ...examination, pages, text } };
}

function worldWith(...papers: ExaminedPaper[]): World {
  const world = emptyWorld(c21);
  for (const paper of papers) world.inbox.set(paperId(paper.arrival), paper);
  world.expected = papers.length;
  return world;
}

async function deliver(world: World, gate: Gate = open): Promise<void> {
  await fileContribution(filingIn(world, gate), { meetingId: c21.id, arrivalId: 'a', n: 1 });
}

const text = 'The Administration proposes one table of dates for the consultation.';

describe('a Word document and a PDF in one arrival', () => {
  it('are one contribution where the text is one, the Word document its master, whichever comes first', async () => {
    const world = worldWith(form(1, 'kenya.pdf', text), form(2, 'kenya.docx', text));
    await deliver(world);
    expect(world.papers.get('a.2')).toMatchObject({ status: 'accepted', symbol: 'C21/84', duplicateOf: null });
    expect(world.papers.get('a.1')).toMatchObject({ status: 'duplicate', duplicateOf: 'a.2', symbol: null });
    expect(world.numbers.size).toBe(1);
  });

  it('share the fate of the master: a copy is not returned for itself', async () => {
    const copy = form(2, 'kenya.pdf', text);
    const long = copy.examination.pages?.witnesses.map((witness) => ({ ...witness, pages: 5 })) ?? [];
    const pages = copy.examination.pages === null ? null : { ...copy.examination.pages, witnesses: long };
    const world = worldWith(form(1, 'kenya.docx', text), { ...copy, examination: { ...copy.examination, pages } });
    await deliver(world);
    expect(world.papers.get('a.1')?.status).toBe('accepted');
    expect(world.papers.get('a.2')).toMatchObject({ status: 'duplicate', duplicateOf: 'a.1' });
  });

  it('are both held where the text is not one', async () => {
    const world = worldWith(form(1, 'kenya.docx', text), form(2, 'kenya.pdf', text.replace('one table', 'no tables')));
    await deliver(world);
    for (const id of ['a.1', 'a.2']) {
      const paper = world.papers.get(id);
      expect(paper).toMatchObject({ status: 'held', symbol: null });
      expect(paper?.verdict.findings.map(({ code }) => code)).toContain('attachments-differ');
    }
  });

  it('end the same after a crash at any one step', async () => {
    const fresh = () => worldWith(form(1, 'kenya.docx', text), form(2, 'kenya.pdf', text));
    const steps: string[] = [];
    await deliver(fresh(), async (step) => void steps.push(step));
    for (let crashAt = 1; crashAt <= steps.length; crashAt += 1) {
      const world = fresh();
      let count = 0;
      const gate: Gate = async (step) => {
        count += 1;
        if (count === crashAt) throw new Crash(step);
      };
      await expect(deliver(world, gate)).rejects.toThrow(Crash);
      await deliver(world, gate);
      expect([...world.papers.values()].map(({ status }) => status)).toEqual(['accepted', 'duplicate']);
      expect(world.numbers.size).toBe(1);
    }
  });
});

describe('the same bytes from one State', () => {
  const sent = (
    arrivalId: string,
    sender: Partial<NonNullable<ExaminedPaper['arrival']['sender']>>,
    channel: 'ticket' | 'mail',
  ) => {
    const paper = examinedPaper({ arrivalId, content: 'same', senderState: 'KE' });
    return {
      ...paper,
      arrival: {
        ...paper.arrival,
        channel,
        sender: { state: 'KE', address: null, authenticated: true, language: null, ...sender },
      },
    };
  };
  const fileBoth = async (...papers: ExaminedPaper[]) => {
    const world = worldWith(...papers);
    world.expected = null;
    for (const { arrival } of papers) await fileContribution(filingIn(world, open), arrival);
    return [...world.papers.values()].map(({ status }) => status);
  };

  it('by upload and by mail are one contribution with two arrivals', async () => {
    expect(await fileBoth(sent('a', {}, 'ticket'), sent('b', {}, 'mail'))).toEqual(['accepted', 'duplicate']);
  });

  it('in a mail that speaks for nobody do not count', async () => {
    expect(await fileBoth(sent('a', { authenticated: false }, 'mail'), sent('b', {}, 'ticket'))).toEqual([
      'accepted',
      'accepted',
    ]);
  });
});
