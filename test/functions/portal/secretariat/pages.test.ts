import { describe, expect, it } from 'vitest';
import { secretariatWords } from '../../../../shared/languages/portal/secretariat/index.ts';
import { languages } from '../../../../shared/model/language.ts';
import { hostilePapers } from '../../../shared/report/hostile.ts';
import { conclusions2021 } from '../../../shared/report/proceedings-2021.ts';
import { kenya } from '../portal-world.ts';
import { idOf } from './staff-papers.ts';
import { operator, staffWorld } from './staff-world.ts';

const home = '/secretariat/meetings/C21-VCC-1';
const world = staffWorld();
const operators = staffWorld({ caller: operator });
const isOperating = (path: string) => path.endsWith('/health') || path.endsWith('/audit');
const held = idOf(world.papers.find(({ status }) => status === 'held'));
const accepted = idOf(world.papers[0]);
const disputed = conclusions2021.find(({ conflict }) => conflict !== null)?.conclusion.id ?? '';

const pages = [
  home,
  `${home}?group=1%2B&annex=2`,
  `${home}/held`,
  `${home}/held/${held}`,
  `${home}/items/C21-A2-07`,
  `${home}/papers`,
  `${home}/papers?status=accepted&member=RCC&group=1%2B`,
  `${home}/papers/${accepted}`,
  `${home}/conclusions`,
  `${home}/conclusions/${disputed}`,
  `${home}/agenda`,
  `${home}/agenda?item=C21-A2-07`,
  `${home}/agenda?decided=2&papers=3`,
  `${home}/letters`,
  `${home}/letters?of=C23-VCC-1`,
  `${home}/letters/C21-VCC-1/letter-1`,
  `${home}/letters/C23-VCC-1/letter-2`,
  `${home}/letters/C21-VCC-1/letter-3`,
  `${home}/letters/C21-VCC-1/letter-9`,
  `${home}/records`,
  `${home}/records?sent=record-1`,
  `${home}/records?sent=record-2`,
  `${home}/pictures`,
  `${home}/time-plan`,
  `${home}/correspondence`,
  `${home}/correspondence/letter?letter=DM-21%2F1013`,
  `${home}/correspondence/letter?letter=DM-21%2F1013&asOf=2022-01-01T00:00&done=noted&state=KE`,
  `${home}/correspondence/without-vote`,
  `${home}/correspondence/without-vote?day=1999-01-01`,
  `${home}/reports`,
  `${home}/reports?sent=edits-1`,
  `${home}/reports?sent=edits-2`,
  `${home}/reports?sent=edits-9`,
  `${home}/on-behalf`,
  `${home}/extensions`,
  `${home}/audit`,
  '/secretariat/health',
] as const;

describe.each([...languages])('the pages of the secretariat in %s', (language) => {
  it.each(pages)('%s is whole', async (path) => {
    const answer = await world.get(`/${language}${path}`);
    const markup = await answer.text();
    expect(answer.status).toBe(200);
    expect(world.faults).toEqual([]);
    expect(markup).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`);
    expect(markup).not.toMatch(/ style=|\bon\w+="|undefined|\[object|NaN|\{n\}|\{name\}/u);
    const { nav } = secretariatWords(language);
    expect(markup).toContain(`>${nav.board}</a>`);
  });
});

describe('ids on a page', () => {
  it.each(pages)('of %s stand once each, and every label names one that is there', async (path) => {
    const markup = await (await world.get(`/en${path}`)).text();
    const outer = markup.replaceAll(/srcdoc="[^"]*"/gu, '');
    const ids = [...outer.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const named = [...outer.matchAll(/ (?:for|aria-labelledby|aria-describedby)="([^"]+)"/gu)].flatMap(([, list = '']) =>
      list.split(' '),
    );
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe('links on a page', () => {
  it('lead to pages that are there', async () => {
    const markup = await (await world.get(`/en${home}`)).text();
    const links = [...markup.matchAll(/href="(\/en\/secretariat[^"#]*)"/gu)].map(([, href = '']) =>
      href.replaceAll('&amp;', '&'),
    );
    const distinct = [...new Set(links)];
    expect(distinct.length).toBeGreaterThan(70);
    for (const href of distinct) expect([href, (await world.get(href)).status]).toEqual([href, 200]);
  });
});

describe('whoever is not of the secretariat', () => {
  it.each([
    ['a delegation', kenya],
    ['anybody', { role: 'public' } as const],
    ['an operator', operator],
  ])('%s sees none of its pages', async (_name, caller) => {
    const other = staffWorld({ caller });
    for (const path of pages.filter((one) => !isOperating(one)))
      expect([path, (await other.get(`/en${path}`)).status]).toEqual([path, 403]);
    expect((await other.post(`/en${home}/papers/${held}`, { kind: 'accept', reason: 'because', version: '1' })).status).toBe(403);
    expect(other.asked).toEqual([]);
  });

  it('an operator sees health and audit, and a delegation does not', async () => {
    const delegation = staffWorld({ caller: kenya });
    for (const path of pages.filter(isOperating)) {
      expect((await operators.get(`/en${path}`)).status).toBe(200);
      expect((await delegation.get(`/en${path}`)).status).toBe(403);
    }
  });
});

describe('papers that try to be more than words', () => {
  it('run nothing on any page', async () => {
    const hostile = staffWorld({ papers: hostilePapers });
    const paths = [home, `${home}/papers`, `${home}/pictures`, ...hostilePapers.map((paper) => `${home}/papers/${idOf(paper)}`)];
    for (const path of paths) {
      const answer = await hostile.get(`/en${path}`);
      const markup = await answer.text();
      expect([path, answer.status]).toEqual([path, 200]);
      // Tags as a browser sees them: without what stands between quotes.
      const tags = [...markup.matchAll(/<[a-z][^>]*>/gu)].map(([tag]) => tag.replaceAll(/"[^"]*"/gu, '""'));
      expect(tags.filter((tag) => /^<(?:script(?! src="" defer>)|img|object|embed)|\son\w+=|\sstyle=/u.test(tag))).toEqual([]);
      // What the frame holds can turn nothing outside of it.
      const around = markup.replaceAll(/ srcdoc="[^"]*"/gu, '');
      expect(/.{30}\u202e.{30}/u.exec(around)?.[0] ?? null).toBeNull();
    }
    expect(hostile.faults).toEqual([]);
  });
});

describe('the text of a paper', () => {
  it('stands in a frame without rights and with a policy of its own', async () => {
    const markup = await (await world.get(`/en${home}/held/${held}`)).text();
    const frame = /<iframe class="reading" sandbox="" srcdoc="([^"]*)"/u.exec(markup)?.[1] ?? '';
    expect(frame).toContain('default-src &#39;none&#39;; style-src &#39;self&#39;');
    expect(frame).not.toContain('<');
  });
});
