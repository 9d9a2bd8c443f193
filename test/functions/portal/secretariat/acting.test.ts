import { describe, expect, it } from 'vitest';
import { Conflict, Refused } from '../../../../shared/desk/desk.ts';
import { wordingHash } from '../../../../shared/proceedings/wording-tag.ts';
import { conclusions2021 } from '../../../shared/report/proceedings-2021.ts';
import { operator, staffWorld } from './staff-world.ts';

const home = '/en/secretariat/meetings/C21-VCC-1';

describe('a paper filed on behalf of a State', () => {
  const form = (
    fields: Readonly<Record<string, string>>,
    file: File | null = new File(['bytes'], 'paper.docx', { type: 'application/pdf' }),
  ) => {
    const data = new FormData();
    for (const [name, value] of Object.entries({ state: 'KE', received: '2021-05-25T20:15', reason: 'came by fax', ...fields }))
      data.set(name, value);
    if (file !== null) data.set('file', file);
    return data;
  };

  it('is stored by a ticket with the time at which it came', async () => {
    const world = staffWorld();
    const answer = await world.post(`${home}/on-behalf`, form({}));
    const onBehalf = { state: 'KE', receivedAt: '2021-05-25T20:15:00+02:00', reason: 'came by fax' };
    expect(world.asked).toEqual([
      { act: 'ticket', what: [{ fileName: 'paper.docx', size: 5, contentType: 'application/pdf', onBehalf }] },
    ]);
    expect(world.put.map(({ bytes }) => new TextDecoder().decode(bytes))).toEqual(['bytes']);
    expect(answer.headers.get('location')).toBe(`${home}/on-behalf?stored=20210601T0900-0001`);
    expect(await (await world.get(`${home}/on-behalf?stored=20210601T0900-0001`)).text()).toContain(
      `${home}/papers/20210601T0900-0001.1`,
    );
  });

  it.each<[string, FormData]>([
    ['no file', form({}, null)],
    ['no State', form({ state: '' })],
    ['no time', form({ received: 'soon' })],
    ['no reason', form({ reason: ' ' })],
  ])('is not taken with %s', async (_name, data) => {
    const world = staffWorld();
    const answer = await world.post(`${home}/on-behalf`, data);
    expect([answer.status, world.asked, world.put]).toEqual([422, [], []]);
    expect(await answer.text()).toContain('Please choose a file, a Member State');
  });

  it('keeps what was written where the desk refuses it', async () => {
    const world = staffWorld({
      desk: {
        ticket: async () => {
          throw new Refused('on-behalf-time');
        },
      },
    });
    const markup = await (await world.post(`${home}/on-behalf`, form({}))).text();
    expect(markup).toContain('a time that has passed');
    expect(markup).toContain('<option value="KE" selected>');
    expect(world.put).toEqual([]);
  });

  it('is told when it is too large', async () => {
    const answer = await staffWorld().post(`${home}/on-behalf`, form({}, new File([new Uint8Array(5 * 1024 * 1024)], 'big.pdf')));
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('The file is larger than 4 MB.')]);
  });
});

describe('the closing time put off', () => {
  it('for one State, by the clock of Geneva', async () => {
    const world = staffWorld();
    const answer = await world.post(`${home}/extensions`, { state: 'KE', until: '2021-05-27T18:00', reason: 'an outage' });
    expect(world.asked).toEqual([
      { act: 'extend', what: [{ state: 'KE', until: '2021-05-27T18:00:00+02:00', reason: 'an outage' }] },
    ]);
    const place = answer.headers.get('location') ?? '';
    expect(await (await world.get(place)).text()).toContain(
      'The closing time for Kenya is now 27 May 2021 at 18:00 (Geneva time).',
    );
  });

  it('is told why it is not', async () => {
    const world = staffWorld({
      desk: {
        extend: async () => {
          throw new Refused('extension-too-early', { closes: '2021-05-25T21:59:59Z' });
        },
      },
    });
    const answer = await world.post(`${home.replace('/en/', '/fr/')}/extensions`, {
      state: 'KE',
      until: 'never',
      reason: 'an outage',
    });
    const sentence = 'La date limite pour tous est fixée au 25 mai 2021 à 23:59 (heure de Genève)';
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining(sentence)]);
  });
});

describe('the words of a conclusion', () => {
  const plain = conclusions2021.find(({ conflict }) => conflict === null);
  const disputed = conclusions2021.find(({ conflict }) => conflict !== null);
  const placeOf = (id = '') => `${home}/conclusions/${id}`;
  const form = { choice: 'written', text: ' Other\r\nwords ', reason: 'as agreed', wording: wordingHash(plain?.text ?? '') };

  it('are changed with a reason, on the wording that the person saw', async () => {
    const world = staffWorld();
    const id = plain?.conclusion.id;
    expect(await (await world.get(placeOf(id))).text()).toContain(`name="wording" value="${form.wording}"`);
    expect((await world.post(placeOf(id), form)).headers.get('location')).toBe(`${placeOf(id)}?done=1`);
    expect(world.asked).toEqual([
      { act: 'reword', what: [id, { text: 'Other\nwords', reason: 'as agreed', wording: form.wording }] },
    ]);
  });

  it.each<[string, () => string | undefined]>([
    ['standing', () => disputed?.text],
    ['theirs', () => disputed?.conflict?.theirs.text],
    ['written', () => 'Other\nwords'],
  ])('in two versions are settled by a press: %s', async (choice, text) => {
    const world = staffWorld();
    const id = disputed?.conclusion.id;
    await world.post(placeOf(id), { ...form, choice });
    expect(world.asked).toEqual([{ act: 'settle', what: [id, { text: text(), reason: 'as agreed', wording: form.wording }] }]);
  });

  it('are not lost where somebody was faster', async () => {
    const reword = async () => {
      throw new Conflict('other words stand');
    };
    const world = staffWorld({ secretariat: { conclusions: { reword, settle: reword } } });
    const answer = await world.post(placeOf(plain?.conclusion.id), { ...form, text: 'My words' });
    const markup = await answer.text();
    expect([
      answer.status,
      markup.includes('My words</textarea>'),
      markup.includes('Somebody else has changed these words'),
    ]).toEqual([422, true, true]);
  });

  it.each([{ text: ' ' }, { reason: 'ab' }])('need words and a reason: %o', async (lacking) => {
    const world = staffWorld();
    expect((await world.post(placeOf(plain?.conclusion.id), { ...form, ...lacking })).status).toBe(422);
    expect(world.asked).toEqual([]);
  });

  it('of no conclusion are nowhere', async () => {
    expect((await staffWorld().get(placeOf('abc.1.1'))).status).toBe(404);
  });
});

describe('dead letters', () => {
  it('are tried again by an operator, whom the page tells how many', async () => {
    const world = staffWorld({ caller: operator });
    expect(await (await world.get('/en/secretariat/health')).text()).toContain(
      '<input type="hidden" name="queue" value="examining">',
    );
    const answer = await world.post('/en/secretariat/health', { queue: 'examining' });
    expect(world.asked).toEqual([{ act: 'redrive', what: ['examining'] }]);
    expect(await (await world.get(answer.headers.get('location') ?? '')).text()).toContain('Messages moved back: 4');
  });

  it('of a queue that there is not are nowhere', async () => {
    expect((await staffWorld({ caller: operator }).post('/en/secretariat/health', { queue: 'other' })).status).toBe(404);
  });
});

describe('the audit', () => {
  it('tells what does not fit', async () => {
    expect(await (await staffWorld({ caller: operator }).get(`${home}/audit`)).text()).toContain(
      'PAPER#x.1: event 2 does not follow event 1',
    );
  });
});

describe('the first page', () => {
  it('is the newest meeting for the secretariat, and health for an operator', async () => {
    expect((await staffWorld().get('/en/secretariat')).headers.get('location')).toBe(home);
    expect((await staffWorld({ caller: operator }).get('/en/secretariat')).headers.get('location')).toBe(
      '/en/secretariat/health',
    );
  });

  it('shows the items of a group, and how many of them have a contribution', async () => {
    const markup = await (await staffWorld().get(`${home}?group=2`)).text();
    expect(markup).toMatch(/Items with a contribution: \d+ of 14/u);
  });
});
