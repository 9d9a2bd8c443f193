import { describe, expect, it } from 'vitest';
import { fileContribution } from '../../../functions/file-contribution/file-contribution.ts';
import { hearAnswer } from '../../../functions/file-contribution/hear-answer.ts';
import { confirmedArrival } from '../../../shared/mail/mail-arrival.ts';
import { meetings } from '../../../shared/meetings/index.ts';
import type { ArrivalRecord } from '../../../shared/model/arrival.ts';
import { paperId } from '../../../shared/model/contribution.ts';
import type { LinkAnswer } from '../../../shared/model/link-answer.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { brokenLinks } from '../../../shared/register/audit.ts';
import { arrivalOfMail } from '../../../shared/register/mail-keys.ts';
import { examinedPaper } from '../examined-paper.ts';
import { emptyWorld, filingIn, type Gate, type World } from './memory-world.ts';

const c21 = meetings.find(({ id }) => id === 'C21-VCC-1') as Meeting;
const open: Gate = async () => undefined;
const arrivalId = arrivalOfMail('m1');
const id = paperId({ arrivalId, n: 1 });

class Crash extends Error {}

const forged: ArrivalRecord = {
  channel: 'mail',
  sender: { state: 'KE', address: 'clerk@ke.example', authenticated: false, language: 'en' },
  files: 1,
  mail: { mailId: 'm1', from: 'clerk@ke.example', focalPoint: false, quarantine: ['dmarc-none'], copied: ['KE'] },
};

function worldOf(state = 'KE'): World {
  const world = emptyWorld(c21);
  const paper = examinedPaper({ arrivalId, state });
  world.inbox.set(id, paper);
  return world;
}

/** The deps where the arrival is as `record` says at the moment. */
function hearing(world: World, record: () => ArrivalRecord | null, gate: Gate = open) {
  const deps = filingIn(world, gate);
  return {
    ...deps,
    arrivalRecord: async () => record(),
    examinedPaper: async (...[reference, noted]: Parameters<typeof deps.examinedPaper>) => {
      const paper = await deps.examinedPaper(reference, noted);
      return {
        ...paper,
        arrival: { ...paper.arrival, channel: 'mail' as const, sender: noted?.sender ?? null, mail: noted?.mail ?? null },
      };
    },
  };
}

const answer = (state: string, given: LinkAnswer['answer'], at: string): LinkAnswer => ({
  kind: 'co-sponsor',
  meetingId: c21.id,
  subject: id,
  state,
  answer: given,
  at,
});

function expectWhole(world: World): void {
  const events = world.events.get(id) ?? [];
  expect(brokenLinks(events)).toEqual([]);
  expect(events.at(-1)).toEqual(world.papers.get(id)?.lastEvent);
}

describe('an answer about a mail', () => {
  const answered = { answered: { kind: 'confirmation' as const, meetingId: c21.id, subject: 'm1' } };

  it('that confirms it has its papers judged as if the proof had come with it', async () => {
    const world = worldOf();
    let record = forged;
    await fileContribution(
      hearing(world, () => record),
      { meetingId: c21.id, arrivalId, n: 1 },
    );
    expect(world.papers.get(id)).toMatchObject({ status: 'held', symbol: null });
    record = confirmedArrival(forged);
    await hearAnswer(
      hearing(world, () => record),
      answered,
    );
    await hearAnswer(
      hearing(world, () => record),
      answered,
    );
    expect(world.papers.get(id)).toMatchObject({ status: 'accepted', symbol: 'C21/84', sender: { authenticated: true } });
    expect(new Set(world.told)).toEqual(new Set(['m1']));
    expectWhole(world);
  });

  it('that disowns it leaves them with a person', async () => {
    const world = worldOf();
    const deps = hearing(world, () => forged);
    await fileContribution(deps, { meetingId: c21.id, arrivalId, n: 1 });
    await hearAnswer(deps, answered);
    expect(world.papers.get(id)?.status).toBe('held');
  });

  it('vouches for nothing but the domain', () => {
    const spam: ArrivalRecord = {
      ...forged,
      mail: forged.mail && { ...forged.mail, quarantine: ['dmarc-none', 'mail-not-clean'] },
    };
    expect(confirmedArrival(spam)).toMatchObject({ sender: { authenticated: false }, mail: { quarantine: ['mail-not-clean'] } });
  });

  it('ends the same after a crash at any one step', async () => {
    const prepared = async () => {
      const world = worldOf();
      await fileContribution(
        hearing(world, () => forged),
        { meetingId: c21.id, arrivalId, n: 1 },
      );
      return world;
    };
    const confirmed = () => confirmedArrival(forged);
    const steps: string[] = [];
    await hearAnswer(
      hearing(await prepared(), confirmed, async (step) => void steps.push(step)),
      answered,
    );
    for (let crashAt = 1; crashAt <= steps.length; crashAt += 1) {
      const world = await prepared();
      let count = 0;
      const gate: Gate = async (step) => {
        count += 1;
        if (count === crashAt) throw new Crash(step);
      };
      await expect(hearAnswer(hearing(world, confirmed, gate), answered)).rejects.toThrow(Crash);
      await hearAnswer(hearing(world, confirmed, gate), answered);
      expect(world.papers.get(id)).toMatchObject({ status: 'accepted', symbol: 'C21/84' });
      expectWhole(world);
    }
  });
});

describe('an answer about a joint paper', () => {
  const answered = { answered: { kind: 'co-sponsor' as const, meetingId: c21.id, subject: id } };

  function jointWorld(): World {
    const world = worldOf();
    const paper = world.inbox.get(id);
    const source = paper?.examination.template?.fields.source.value;
    if (source != null) Object.assign(source, { states: ['KE', 'UG', 'RW'] });
    return world;
  }

  it('stands on the paper, the last of each State, and changes no verdict', async () => {
    const world = jointWorld();
    const deps = hearing(world, () => null);
    await fileContribution(deps, { meetingId: c21.id, arrivalId, n: 1 });
    const before = world.papers.get(id);
    expect(before?.consents).toBeUndefined();
    world.answers.push(answer('UG', 'consented', '2021-05-21T08:00:00Z'), answer('RW', 'declined', '2021-05-21T09:00:00Z'));
    await hearAnswer(deps, answered);
    world.answers.push(answer('UG', 'withdrawn', '2021-05-22T08:00:00Z'), answer('FR', 'consented', '2021-05-22T09:00:00Z'));
    for (let i = 0; i < 2; i += 1) await hearAnswer(deps, answered);
    const after = world.papers.get(id);
    expect(after?.consents).toEqual([
      { state: 'UG', answer: 'withdrawn', at: '2021-05-22T08:00:00Z' },
      { state: 'RW', answer: 'declined', at: '2021-05-21T09:00:00Z' },
    ]);
    expect(after?.verdict).toEqual(before?.verdict);
    expect(world.events.get(id)?.filter(({ kind }) => kind === 'answered')).toHaveLength(2);
    expectWhole(world);
  });

  it('is found again when the register is rebuilt', async () => {
    const world = jointWorld();
    world.answers.push(answer('UG', 'consented', '2021-05-21T08:00:00Z'));
    await fileContribution(
      hearing(world, () => null),
      { meetingId: c21.id, arrivalId, n: 1 },
    );
    expect(world.papers.get(id)?.consents).toMatchObject([{ state: 'UG', answer: 'consented' }]);
  });
});
