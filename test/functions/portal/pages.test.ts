import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../../shared/model/language.ts';
import { fakeDesk } from './fake-desk.ts';
import { memberPaths } from './member-paths.ts';
import { kenya, portalWorld } from './portal-world.ts';
import { sampleRegister } from './sample-papers.ts';

const meeting = '/meetings/C21-VCC-1';

function member() {
  return portalWorld({ caller: kenya, register: sampleRegister() });
}

async function text(language: Language, path: string): Promise<string> {
  const answer = await member().get(`/${language}${path}`);
  expect(answer.status).toBe(200);
  return answer.text();
}

describe.each([...languages])('in %s', (language) => {
  it.each(memberPaths)('%s says its language and direction, has one heading and no empty words', async (path) => {
    const html = await text(language, path);
    expect(html).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`);
    expect(html.match(/<h1/gu)?.length).toBeGreaterThanOrEqual(1);
    expect(html).not.toMatch(/undefined|\[object|NaN|\{\w+\}/u);
    expect(html.match(/<main /gu)).toHaveLength(1);
  });

  it('leads to the same page in each other language', async () => {
    const html = await text(language, `${meeting}/papers?q=plan`);
    for (const one of languages) expect(html).toContain(`href="/${one}${meeting}/papers?q=plan" lang="${one}"`);
    expect(html.match(/aria-current="true"/gu)).toHaveLength(1);
  });
});

describe('the start page', () => {
  it('goes to the language that the browser asks for, and to the newest meeting', async () => {
    const asked = await portalWorld().get('/', { 'accept-language': 'de;q=0.9, ar;q=0.8, en;q=0.3' });
    expect(asked.headers.get('location')).toBe('/ar/');
    const start = await portalWorld().get('/ar');
    expect(start.headers.get('location')).toBe('/ar/meetings/C21-VCC-1');
  });

  it('takes English where nothing is asked for', async () => {
    expect((await portalWorld().get('/')).headers.get('location')).toBe('/en/');
  });

  it.each([
    ['secretariat', '/en/secretariat'],
    ['operator', '/en/secretariat/health'],
  ] as const)('goes to the pages of the %s', async (role, place) => {
    const world = portalWorld({ caller: { role, name: 'A. Person' } });
    expect((await world.get('/en')).headers.get('location')).toBe(place);
  });
});

describe("a delegation's first page", () => {
  it('lists its own papers, those named in it too, and nobody else’s', async () => {
    const html = await text('en', meeting);
    expect(html).toContain('Connecting schools in rural areas');
    expect(html).toContain('Joint proposal on the strategic plan');
    expect(html).not.toContain('Préparation de la Conférence');
    expect(html).toContain('<span class="chip returned">returned</span>');
  });

  it('tells how long it is until the deadline, by both clocks', async () => {
    const html = await text('en', meeting);
    expect(html).toContain('25 May 2021 at 23:59:59 Geneva time (21:59:59 UTC)');
    expect(html).toContain('Time left: 5 days and 12 hours');
  });

  it('says after the deadline that a late paper is held and not refused', async () => {
    const late = await portalWorld({ caller: kenya, now: '2021-05-26T00:00:00Z' }).get(`/en${meeting}`);
    expect(await late.text()).toContain('A late contribution is not refused');
  });

  it('says before the opening from when papers are taken', async () => {
    const early = await portalWorld({ caller: kenya, now: '2020-01-01T00:00:00Z' }).get(`/en${meeting}`);
    expect(await early.text()).toContain('Contributions are accepted from');
  });
});

describe('a returned paper', () => {
  it('says what became of it, what to mend by which rule and where, and how it was measured', async () => {
    const html = await text('en', `${meeting}/papers/20210520T0900-0002.1`);
    expect(html).toContain('Contribution returned for correction');
    expect(html).toMatch(/3 pages; contributions may have at most 2 pages/u);
    expect(html).toContain('DM-21/1008, Annex 1');
    expect(html).toContain('Page 3 begins with');
    expect(html).toContain('2.31');
    expect(html).toContain('C21/30 has been revised: C21/30(Rev.1) stands now.');
    expect(html).toContain(`href="/en${meeting}/citing?id=C21%2F30"`);
    expect(html).toContain('2 more mentions');
  });

  it('puts the gravest remark first', async () => {
    const html = await text('en', `${meeting}/papers/20210520T0900-0002.1`);
    const marks = [...html.matchAll(/<li class="(return|warning|info)">/gu)].map(([, severity]) => severity);
    expect(marks).toEqual(['return', 'warning', 'info']);
  });

  it('tells the sentence of a finding in the language of the page, whatever that of the verdict', async () => {
    expect(await text('fr', `${meeting}/papers/20210520T0900-0002.1`)).toContain('La page 3 commence par');
  });
});

describe('what is published', () => {
  it('shows anybody the paper without its verdict, history and sender', async () => {
    const answer = await portalWorld({ register: sampleRegister() }).get(`/en${meeting}/papers/20210520T0900-0005.1`);
    const html = await answer.text();
    expect(html).toContain('Les conseillers sont invités');
    expect(html).not.toContain('id="findings"');
    expect(html).not.toContain('id="history"');
    expect(html).not.toContain('mission@example.org');
  });

  it('is found by words and by item', async () => {
    const html = await text('en', `${meeting}/papers?q=plan&item=C21-A2-10`);
    expect(html).toContain('Joint proposal on the strategic plan');
    expect(html).not.toContain('Préparation');
    expect(html).toContain('value="plan"');
  });

  it('leads to its file, which downloads', async () => {
    const answer = await member().get(`/en${meeting}/papers/20210520T0900-0005.1/file`);
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toMatch(/^https:\/\/uploads\.example\//u);
  });

  it('pages on with the same question', async () => {
    const list = await portalWorld({ register: sampleRegister(), desk: { papers: nextPage } }).get(`/en${meeting}/papers?q=plan`);
    expect(await list.text()).toContain(`/en${meeting}/papers?q=plan&amp;page=a%2Bb`);
  });
});

const nextPage = async () => {
  const found = await fakeDesk(sampleRegister()).papers(
    { role: 'public' },
    'C21-VCC-1',
    { published: true },
    { limit: 1, token: null },
  );
  return { ...found, next: 'a+b' };
};
