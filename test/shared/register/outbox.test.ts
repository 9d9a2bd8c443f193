import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OutboxRow } from '../../../shared/model/letter.ts';
import {
  answerLetter,
  bounceLetter,
  claimLetter,
  lettersInAnHour,
  lettersOf,
  mailAnswered,
  readLetter,
  takeTurn,
} from '../../../shared/register/outbox.ts';
import { openTable } from '../../register-table.ts';

let opened: Awaited<ReturnType<typeof openTable>>;

beforeAll(async () => {
  opened = await openTable();
});
afterAll(() => opened.close());

const at = '2021-05-20T08:00:00.000Z';
const claim = (letterId: string): OutboxRow => ({
  letterId,
  kind: 'verdict',
  meetingId: 'C21-VCC-1',
  to: 'focal@ke.example',
  state: 'claimed',
  claimedAt: at,
  serviceId: null,
  answeredAt: null,
  detail: null,
});

describe('the outbox over a real table', () => {
  it('gives a letter to one of many who claim it at once', async () => {
    const { table } = opened;
    const answers = await Promise.all(Array.from({ length: 20 }, () => claimLetter(table, claim('raced'))));
    expect(answers.filter((standing) => standing === null)).toHaveLength(1);
    expect(answers.filter((standing) => standing?.state === 'claimed')).toHaveLength(19);
  });

  it('keeps the first answer to a claim, and notes a bounce by the id of the service', async () => {
    const { table } = opened;
    await claimLetter(table, claim('sent'));
    expect(await bounceLetter(table, 'ses-1', { at, detail: 'Permanent' })).toBe(false);
    await answerLetter(table, claim('sent'), { state: 'sent', serviceId: 'ses-1', answeredAt: at, detail: null });
    await answerLetter(table, claim('sent'), { state: 'refused', serviceId: null, answeredAt: at, detail: 'late' });
    expect(await readLetter(table, 'C21-VCC-1', 'sent')).toMatchObject({ state: 'sent', serviceId: 'ses-1' });
    expect(await bounceLetter(table, 'ses-1', { at, detail: 'Permanent, General' })).toBe(true);
    expect(await bounceLetter(table, 'ses-1', { at, detail: 'again' })).toBe(true);
    expect(await readLetter(table, 'C21-VCC-1', 'sent')).toMatchObject({ state: 'bounced', detail: 'Permanent, General' });
  });

  it('lists the letters of a meeting, and has no row of a stranger', async () => {
    const { table } = opened;
    await claimLetter(table, { ...claim('elsewhere'), meetingId: 'C20-VCC-1' });
    const ids = (await Array.fromAsync(lettersOf(table, 'C21-VCC-1'))).map(({ letterId }) => letterId);
    expect(ids).toEqual(['raced', 'sent']);
    expect(await readLetter(table, 'C21-VCC-1', 'elsewhere')).toBeNull();
  });

  it('gives an address so many turns in an hour, whatever the case and however many ask at once', async () => {
    const { table } = opened;
    const ask = (letterId: string, when = at, address = 'Focal@KE.example') => takeTurn(table, address, when, letterId);
    const taken = await Promise.all(Array.from({ length: 40 }, (_, i) => ask(`t${i}`)));
    expect(taken.filter((one) => one)).toHaveLength(lettersInAnHour);
    const first = `t${taken.indexOf(true)}`;
    expect(await ask(first, at, 'focal@ke.example')).toBe(true);
    expect(await ask('more')).toBe(false);
    expect(await ask('more', '2021-05-20T08:59:59.999Z')).toBe(false);
    expect(await ask('more', '2021-05-20T09:00:00.000Z')).toBe(true);
    expect(await ask('more', at, 'other@ke.example')).toBe(true);
  });

  it('gives no more turns in any hour, wherever it begins, and all of them', async () => {
    const { table } = opened;
    const minutes = fc.array(fc.integer({ min: 0, max: 25 }), { minLength: 5, maxLength: 20 });
    let address = 0;
    await fc.assert(
      fc.asyncProperty(minutes, async (pauses) => {
        address += 1;
        let now = Date.parse(at);
        const given: number[] = [];
        for (const [i, pause] of pauses.entries()) {
          now += pause * 60_000;
          const inThisHour = given.filter((time) => time > now - 3_600_000).length;
          const got = await takeTurn(table, `a${address}@ke.example`, new Date(now).toISOString(), `l${i}`);
          expect(got).toBe(inThisHour < lettersInAnHour);
          if (got) given.push(now);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('answers a Message-ID for the first mail that bears it, of any length', async () => {
    const { table } = opened;
    const long = `${'x'.repeat(900)}@ke.example`;
    expect(await mailAnswered(table, long, 'm1')).toBe('m1');
    expect(await mailAnswered(table, long, 'm2')).toBe('m1');
    expect(await mailAnswered(table, long, 'm1')).toBe('m1');
  });
});
