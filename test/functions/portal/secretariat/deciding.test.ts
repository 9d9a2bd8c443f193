import { describe, expect, it } from 'vitest';
import { Refused } from '../../../../shared/desk/desk.ts';
import type { PaperRecord } from '../../../../shared/model/contribution.ts';
import { paperStatuses } from '../../../../shared/model/contribution.ts';
import { finding, paper } from '../../../shared/report/records.ts';
import { idOf } from './staff-papers.ts';
import { staffWorld } from './staff-world.ts';

const home = '/en/secretariat/meetings/C21-VCC-1';
const closes = { closes: '2021-05-25T23:59:59+02:00', received: '2021-05-26T06:30:00Z' };
const late = paper({
  n: 1,
  status: 'held',
  states: ['KE'],
  title: 'Late',
  items: ['C21-A2-07'],
  language: 'fr',
  findings: [finding('revision', 'info', { base: 'C21/1', kind: 'Rev' }, 'fr'), finding('late', 'hold', closes, 'fr')],
});

function worldOf(...papers: readonly PaperRecord[]) {
  const world = staffWorld({ papers });
  const [first] = papers;
  const place = `${home}/papers/${idOf(first)}`;
  return { ...world, place, decide: (form: Readonly<Record<string, string>>) => world.post(place, { version: '1', ...form }) };
}

describe('a held paper', () => {
  it('is accepted by one press: item and reason are chosen already', async () => {
    const { get, decide, asked, place } = worldOf(late);
    const markup = await (await get(`${home}/held/${idOf(late)}`)).text();
    expect(markup).toContain('name="item" value="C21-A2-07" checked');
    expect(markup).toMatch(/name="finding" value="1" checked/u);
    const answer = await decide({ kind: 'accept', item: 'C21-A2-07', finding: '1', reason: '' });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe(`${place}?done=1`);
    expect(asked.filter(({ act }) => act === 'decide')).toEqual([
      { act: 'decide', what: [idOf(late), expect.objectContaining({ kind: 'accept', items: ['C21-A2-07'] }), 1] },
    ]);
  });

  it('is told the reason in the language of its verdict', async () => {
    const { decide, asked } = worldOf(late);
    await decide({ kind: 'accept', finding: '1', reason: ' ' });
    await decide({ kind: 'return', finding: '1', reason: '' });
    const reasons = asked.filter(({ act }) => act === 'decide').map(({ what }) => (what[1] as { reason: string }).reason);
    expect(reasons[0]).toMatch(/^Le secrétariat a examiné l’observation suivante et accepte la contribution\u00a0: /u);
    expect(reasons[1]).toBe(late.verdict.findings[1]?.message);
  });

  it('is told a person’s own words where they wrote some', async () => {
    const { decide, asked } = worldOf(late);
    await decide({ kind: 'return', finding: '1', reason: 'Sent twice.' });
    expect(asked.at(-1)?.what[1]).toEqual({ kind: 'return', reason: 'Sent twice.' });
  });

  it('stays as it is where somebody was faster, and no word is lost', async () => {
    const { decide, asked } = worldOf(late);
    const answer = await decide({ kind: 'return', reason: 'My very own words.', version: '99' });
    const markup = await answer.text();
    expect(answer.status).toBe(422);
    expect(markup).toContain('Somebody else has changed this paper since you opened it.');
    expect(markup).toContain('My very own words.</textarea>');
    expect(asked.filter(({ act }) => act === 'decide')).toEqual([]);
  });

  it('tells why a decision was refused', async () => {
    const world = staffWorld({
      papers: [late],
      desk: {
        decide: async () => {
          throw new Refused('withdrawn-accept-first');
        },
      },
    });
    const answer = await world.post(`${home}/papers/${idOf(late)}`, { kind: 'return', reason: 'because', version: '1' });
    expect([answer.status, await answer.text()]).toEqual([
      422,
      expect.stringContaining('The contribution is withdrawn: accept it first'),
    ]);
  });

  it('leads to the next one that waits, and to its page when it is decided', async () => {
    const other = paper({ n: 2, status: 'held', title: 'Other' });
    const { get } = worldOf(late, other);
    expect(await (await get(`${home}/held/${idOf(late)}`)).text()).toContain(`${home}/held/${idOf(other)}">Next held paper`);
    const { get: look } = worldOf(paper({ n: 1, title: 'Done' }));
    expect((await look(`${home}/held/${idOf(late)}`)).headers.get('location')).toBe(`${home}/papers/${idOf(late)}`);
  });
});

describe('a form that lacks something', () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    ['no reason', { kind: 'withdraw', reason: '' }],
    ['a reason too short', { kind: 'withdraw', reason: 'ab' }],
    ['no decision', { reason: 'because' }],
    ['a decision that there is none of', { kind: 'burn', reason: 'because' }],
    ['no item to move to', { kind: 'move', reason: 'because' }],
    ['no value', { kind: 'correct', field: 'title', value: ' ', reason: 'because' }],
    ['a field that nobody corrects', { kind: 'correct', field: 'sha256', value: 'x', reason: 'because' }],
    ['no version', { kind: 'withdraw', reason: 'because', version: '' }],
  ])('%s is not taken', async (_name, form) => {
    const { decide, asked } = worldOf(late);
    const answer = await decide(form);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Please give a reason of 3 to 1,000 characters');
    expect(asked.filter(({ act }) => act === 'decide')).toEqual([]);
  });
});

describe('every decision', () => {
  const accepted = paper({ n: 1, symbol: 'C21/84', title: 'Filed', items: ['C21-A2-07'] });

  it.each<[string, Readonly<Record<string, string>>, object]>([
    ['move', { item: 'C21-A3-01' }, { items: ['C21-A3-01'] }],
    ['withdraw', {}, {}],
    ['publish', {}, {}],
    ['correct', { field: 'title', value: 'Better' }, { field: 'title', value: 'Better' }],
    ['join', { to: 'C21/85' }, { to: 'C21/85' }],
    ['judge-again', {}, {}],
    ['return', {}, {}],
  ])('%s is offered and taken', async (kind, form, given) => {
    const { get, place, decide, asked } = worldOf(accepted);
    expect(await (await get(place)).text()).toContain(`name="kind" value="${kind}"`);
    expect((await decide({ kind, reason: 'because it is so', ...form })).status).toBe(303);
    expect(asked.at(-1)).toEqual({ act: 'decide', what: [idOf(accepted), { kind, reason: 'because it is so', ...given }, 1] });
  });

  it.each(paperStatuses)('that a paper of status %s allows stands on its page once', async (status) => {
    const { get, place } = worldOf(paper({ n: 1, status, title: 'One' }));
    const kinds = [...(await (await get(place)).text()).matchAll(/name="kind" value="([a-z-]+)"/gu)].map(([, kind]) => kind);
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(kinds.length === 0).toBe(status === 'withdrawn' || status === 'pending');
  });
});
