import { describe, expect, it } from 'vitest';
import type { AgendaDesk } from '../../../../shared/desk/agenda-desk.ts';
import { meeting } from './staff-papers.ts';
import { agendaOfStaff } from './staff-proceedings.ts';
import { staffWorld } from './staff-world.ts';

const path = '/en/secretariat/meetings/C21-VCC-1/agenda';
const inForce = String(meeting.version);
const raising = { version: inForce, kind: 'priority', item: 'C21-A3-10', group: '1', reason: 'opening of C21/VCC-1' };

describe('the agenda of a meeting', () => {
  it('is shown with how it came to be, the newest change first, in words', async () => {
    const markup = await (await staffWorld().get(path)).text();
    expect(markup.match(/id="history"[\s\S]*/u)?.[0]).toMatch(
      /Version 2<[\s\S]*Priority: 2 → 1[\s\S]*C21-A3-99[\s\S]*Item removed[\s\S]*Moved to group 2[\s\S]*Version 1<[\s\S]*The letter as a whole/u,
    );
    expect(markup).toContain('A &lt;i&gt;title');
    expect(markup).not.toMatch(/<i>title|Editor <b>/u);
  });

  it('says so where nobody has decided on it', async () => {
    const agenda = { ...agendaOfStaff(() => undefined).agenda, history: async () => [] };
    const markup = await (await staffWorld({ secretariat: { agenda } }).get(path)).text();
    expect(markup).toContain('Nobody has decided on this agenda here');
  });

  it('is changed on the version that the person saw, and the page says how many papers are placed anew', async () => {
    const world = staffWorld();
    const answer = await world.post(path, raising);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `${path}?decided=2&papers=1`]);
    const change = { kind: 'priority', itemId: 'C21-A3-10', to: '1' };
    expect(world.asked).toContainEqual({
      act: 'change',
      what: [{ change, reason: 'opening of C21/VCC-1', evenSo: false }, meeting.version],
    });
    const waiting = await world.get(`${path}?decided=2&papers=1`);
    expect(waiting.headers.get('refresh')).toBe('2');
    expect(await waiting.text()).toContain(
      'Version 2 of the agenda is decided and comes into force within moments. This page shows when it is. Papers that are placed anew: 1.',
    );
    const done = await world.get(`${path}?decided=1&papers=1`);
    expect(done.headers.get('refresh')).toBeNull();
    expect(await done.text()).toContain('Version 1 of the agenda is in force. Papers that are placed anew: 1.');
  });

  it('does not wait for a version that nobody decided on', async () => {
    const answer = await staffWorld().get(`${path}?decided=99&papers=1`);
    expect([answer.headers.get('refresh'), (await answer.text()).includes('Version 99')]).toEqual([null, false]);
  });

  it('loses no item with contributions before a person says even so', async () => {
    const world = staffWorld();
    const removing = { version: inForce, kind: 'remove', item: 'C21-A2-07', reason: 'as asked <b>' };
    const warned = await world.post(path, removing);
    const markup = await warned.text();
    expect([warned.status, world.asked.filter(({ act }) => act === 'change')]).toEqual([422, []]);
    expect(markup).toMatch(/These contributions would stand under no item:[\s\S]*C21\/84[\s\S]*Annex 2, item 7/u);
    expect(markup).toMatch(/value="remove">[\s\S]*as asked &lt;b&gt;<\/textarea>[\s\S]*name="evenSo" value="yes">Do it even so/u);
    await world.post(path, { ...removing, evenSo: 'yes' });
    expect(world.asked.at(-1)).toMatchObject({ act: 'change', what: [{ change: { kind: 'remove' }, evenSo: true }, 1] });
  });

  it('is not changed by whoever saw another version, and keeps what they wrote', async () => {
    const answer = await staffWorld().post(path, { ...raising, version: '99' });
    const markup = await answer.text();
    expect(answer.status).toBe(422);
    expect(markup).toContain('Somebody else has decided on the agenda since you opened this page.');
    expect(markup).toContain('>opening of C21/VCC-1</textarea>');
    expect(markup).toContain('<option value="C21-A3-10" selected>');
  });

  it('takes a new item as a person describes it', async () => {
    const added: unknown[] = [];
    const change: AgendaDesk['change'] = async (_caller, _meetingId, wish) => {
      added.push(wish.change);
      return { outcome: 'unchanged', meeting };
    };
    const world = staffWorld({ secretariat: { agenda: { ...agendaOfStaff(() => undefined).agenda, change } } });
    await world.post(path, {
      version: inForce,
      kind: 'add',
      annex: '3',
      number: '42',
      title: '  Follow-up to  Resolution 77 (Rev. Dubai, 2018) ',
      documents: 'C21/90, C21/91',
      group: '2',
      link: '',
      after: 'C21-A3-10',
      reason: 'asked for at the opening',
    });
    expect(added).toEqual([
      {
        kind: 'add',
        after: 'C21-A3-10',
        item: {
          id: 'C21-A3-42',
          annex: 3,
          itemNo: '42',
          title: 'Follow-up to Resolution 77 (Rev. Dubai, 2018)',
          documents: ['C21/90', 'C21/91'],
          priority: '2',
          instruments: expect.any(Array),
          url: null,
          notes: [],
        },
      },
    ]);
  });

  it.each([
    ['without a reason', { ...raising, reason: ' a ' }],
    ['without an item', { ...raising, item: '' }],
    ['to no group', { ...raising, group: '3' }],
    ['of no kind', { ...raising, kind: 'rename' }],
    ['on no version', { ...raising, version: 'x' }],
    ['by an item without a title', { ...raising, kind: 'add', number: '9', title: ' ' }],
    ['by an item with a number that is none', { ...raising, kind: 'add', number: '-9', title: 'New' }],
  ])('is not changed %s', async (_what, form) => {
    const world = staffWorld();
    const answer = await world.post(path, form);
    expect([answer.status, world.asked]).toEqual([422, []]);
    expect(await answer.text()).toContain('Please give a reason of 3 to 1,000 characters');
  });

  it('says what the desk refuses, in the language of the page, and that nothing was changed', async () => {
    const refused = await staffWorld().post(path.replace('/en/', '/fr/'), {
      ...raising,
      kind: 'add',
      number: '9',
      title: 'Nouveau',
    });
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringMatching(/role="alert">[^<]*C21-09/u)]);
    const again = await staffWorld().post(path, { version: inForce, kind: 'spill-over', reason: 'the last sitting is over' });
    expect(again.headers.get('location')).toBe(`${path}?unchanged=yes`);
    expect(await (await staffWorld().get(`${path}?unchanged=yes`)).text()).toContain('This was in force already.');
  });
});
