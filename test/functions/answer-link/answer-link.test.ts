import { describe, expect, it } from 'vitest';
import { type AnsweringDeps, answerLink } from '../../../functions/answer-link/answer-link.ts';
import { languages } from '../../../shared/model/language.ts';
import type { Link } from '../../../shared/model/link.ts';
import { type AnswerGiven, answerId, type LinkAnswer } from '../../../shared/model/link-answer.ts';

const coSponsor: Link = {
  kind: 'co-sponsor',
  meetingId: 'C21-VCC-1',
  subject: 'mail-a.1',
  state: 'KZ',
  language: 'ru',
  expires: 9,
};
const confirmation: Link = { ...coSponsor, kind: 'confirmation', subject: 'm1', language: 'en' };

function world(link: Link | 'expired' | null) {
  const facts = new Map<string, LinkAnswer>();
  const announced: AnswerGiven[] = [];
  const deps: AnsweringDeps = {
    now: () => '2021-05-20T08:00:00.000Z',
    readLink: (token) => (token === 'token' ? link : null),
    answerGiven: async (_meeting, id) => facts.get(id) ?? null,
    recordAnswer: async (answer) => {
      const id = answerId(answer);
      if (facts.has(id)) return false;
      facts.set(id, answer);
      return true;
    },
    announceAnswer: async (answer) => void announced.push(answer),
    nameOf: async () => '<img src=x onerror=alert(1)> C21/84',
  };
  const get = (token = 'token') => answerLink(deps, { method: 'GET', token, answer: '' });
  const post = (answer: string) => answerLink(deps, { method: 'POST', token: 'token', answer });
  return { facts, announced, deps, get, post };
}

const buttons = (html: string) => [...html.matchAll(/value="(\w+)"/gu)].map(([, value]) => value);

describe('the page of a link', () => {
  it('asks in the language of the contact, and does nothing when it is looked at', async () => {
    const { get, facts, announced } = world(coSponsor);
    for (let i = 0; i < 3; i += 1) {
      const page = await get();
      expect(page.status).toBe(200);
      expect(page.body).toContain('lang="ru"');
      expect(page.body).toContain('Казахстан');
      expect(buttons(page.body)).toEqual(['consented', 'declined']);
    }
    expect([facts.size, announced.length]).toEqual([0, 0]);
  });

  it.each(['HEAD', 'OPTIONS', 'PUT'])('does nothing by %s', async (method) => {
    const { deps, facts } = world(coSponsor);
    await answerLink(deps, { method, token: 'token', answer: 'consented' });
    expect(facts.size).toBe(0);
  });

  it('has no script, nothing from elsewhere, and tells nobody where it was', async () => {
    const { headers, body } = await world(coSponsor).get();
    expect(body).not.toMatch(/<script|<img|<link|https?:/iu);
    expect(body).toContain('&lt;img');
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/u);
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['cache-control']).toBe('no-store');
  });

  it('reads from the right in Arabic', async () => {
    expect((await world({ ...coSponsor, language: 'ar' }).get()).body).toContain('dir="rtl"');
  });

  it.each(languages)('leaves no name open in %s', async (language) => {
    for (const link of [coSponsor, confirmation]) expect((await world({ ...link, language }).get()).body).not.toMatch(/\{\w+\}/u);
  });
});

describe('the button of a link', () => {
  it('answers once: the fact stands before anyone is told, and the link is used', async () => {
    const { post, get, facts, announced } = world(confirmation);
    expect((await post('confirmed')).status).toBe(200);
    expect([...facts.values()]).toMatchObject([{ answer: 'confirmed', subject: 'm1', state: 'KZ' }]);
    expect(announced).toEqual([{ answered: { kind: 'confirmation', meetingId: 'C21-VCC-1', subject: 'm1' } }]);
    expect((await get()).status).toBe(410);
    expect((await post('disowned')).status).toBe(410);
    expect(facts.size).toBe(1);
  });

  it('lets a consent be withdrawn, once, and nothing else be changed', async () => {
    const { post, get, facts } = world(coSponsor);
    expect((await post('withdrawn')).status).toBe(410);
    expect((await post('consented')).status).toBe(200);
    expect(buttons((await get()).body)).toEqual(['withdrawn']);
    expect((await post('declined')).status).toBe(410);
    expect((await post('withdrawn')).status).toBe(200);
    expect((await get()).status).toBe(410);
    expect([...facts.values()].map(({ answer }) => answer)).toEqual(['consented', 'withdrawn']);
  });

  it('tells again what stands when a crash has cut off the telling', async () => {
    const { deps, post, facts, announced } = world(confirmation);
    const dying = { ...deps, announceAnswer: async () => Promise.reject(new Error('cut off')) };
    await expect(answerLink(dying, { method: 'POST', token: 'token', answer: 'confirmed' })).rejects.toThrow('cut off');
    expect(facts.size).toBe(1);
    await post('confirmed');
    expect(announced).toHaveLength(1);
    expect(facts.size).toBe(1);
  });

  it.each([
    ['is not ours', null, 404],
    ['has expired', 'expired' as const, 410],
  ])('does nothing where the link %s, and the page says no more', async (_why, link, status) => {
    const { get, post, facts } = world(link);
    const [looked, pressed] = [await get(), await post('consented')];
    expect([looked.status, pressed.status]).toEqual([status, status]);
    expect(looked.body).toBe((await world(null).get()).body);
    expect(facts.size).toBe(0);
  });

  it('does nothing for an answer that is not offered', async () => {
    const { post, facts } = world(confirmation);
    for (const answer of ['', 'consented', '__proto__']) expect((await post(answer)).status).toBe(410);
    expect(facts.size).toBe(0);
  });
});
