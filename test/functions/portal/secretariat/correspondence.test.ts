import { describe, expect, it } from 'vitest';
import { correspondenceWords } from '../../../../shared/languages/correspondence/index.ts';
import { secretariatWords } from '../../../../shared/languages/portal/secretariat/index.ts';
import { languages } from '../../../../shared/model/language.ts';
import { kenya } from '../portal-world.ts';
import { asked } from './staff-consultation.ts';
import { operator, staffWorld } from './staff-world.ts';

const home = '/en/secretariat/meetings/C21-VCC-1/correspondence';
const letter = 'DM-21/1013';
const one = `${home}/letter?letter=${encodeURIComponent(letter)}`;
const withoutVote = `${home}/without-vote?day=2021-06-20`;
const plainText = (markup: string) => markup.replaceAll(/<[^>]+>/gu, ' ').replaceAll(/\s+/gu, ' ');
const onPage = async (answer: Response) => plainText(await answer.text());

describe('a consultation', () => {
  it('is opened by a form, in the times of Geneva, and shown at once', async () => {
    const world = staffWorld();
    const form = { letter: 'DM-21/1030', opens: '2021-06-20T00:00', closes: '2021-08-15T23:59:59' };
    const answer = await world.post(home, form);
    expect(answer.status).toBe(303);
    const there = answer.headers.get('location') ?? '';
    expect(there).toBe(`${home}/letter?letter=DM-21%2F1030&done=opened`);
    const text = await onPage(await world.get(there));
    expect(text).toContain('The conclusions have been put.');
    expect(text).toMatch(/Opens 20 June 2021 at 00:00 Replies by 15 August 2021 at 23:59/u);
    expect(await onPage(await world.get(home))).toMatch(/DM-21\/1013 .* DM-21\/1030/u);
  });

  it('that cannot be opened says why in the language of the page, and keeps what was written', async () => {
    const world = staffWorld();
    const form = { letter, opens: '2021-06-20T00:00', closes: '2021-08-15T23:59:59' };
    const answer = await world.post(home.replace('/en/', '/fr/'), form);
    const markup = await answer.text();
    expect(answer.status).toBe(422);
    expect(markup).toContain('La consultation DM-21/1013 va du 15 juin 2021');
    expect(markup).toMatch(/name="opens"[^>]*value="2021-06-20T00:00"/u);
    const empty = await world.post(home, { letter: ' ', opens: '', closes: 'never' });
    expect([empty.status, await onPage(empty)]).toEqual([422, expect.stringContaining('symbol of the letter as it is printed')]);
  });

  it('shows the words that were put, and which are held back', async () => {
    const markup = await (await staffWorld().get(one)).text();
    for (const { text } of asked.questions) expect(markup).toContain(text.split('\n')[0]);
    for (const id of asked.heldBack) expect(markup).toContain(`/conclusions/${id}">`);
  });

  it('that nobody opened is not there', async () => {
    for (const symbol of ['DM-21/9999', '', '%ED%A0%80'])
      expect((await staffWorld().get(`${home}/letter?letter=${symbol}`)).status).toBe(404);
  });
});

describe('the sheet', () => {
  it.each(languages)('is downloaded in %s, in both forms', async (language) => {
    const world = staffWorld();
    const markup = await (await world.get(one)).text();
    const links = [...markup.matchAll(/href="([^"]*\/sheet\?[^"]*)" hreflang="(\w\w)"/gu)].filter(([, , of]) => of === language);
    const found = await Promise.all(links.map(([, href = '']) => world.get(href.replaceAll('&amp;', '&'))));
    const [docx, html] = found;
    expect(docx?.headers.get('content-type')).toContain('wordprocessingml');
    expect(docx?.headers.get('content-disposition')).toContain(`attachment; filename="sheet-DM-21-1013.${language}.docx"`);
    expect(html?.headers.get('content-disposition')).toContain(`sheet-DM-21-1013.${language}.html`);
    expect(await html?.text()).toContain(correspondenceWords(language).howToReply);
  });
});

describe('a reply', () => {
  it('is noted with one answer to all, and others to single questions', async () => {
    const world = staffWorld();
    const form = { state: 'CH', received: '2021-06-18T09:30', all: 'yes', 'question-1': 'abstain' };
    const answer = await world.post(one, form);
    const there = answer.headers.get('location') ?? '';
    expect([answer.status, there]).toEqual([303, `${one}&done=noted&state=CH`]);
    const markup = await (await world.get(there)).text();
    expect(plainText(markup)).toContain('The reply of Switzerland is noted.');
    expect(plainText(markup)).toContain('Replies kept 5');
    const columns = markup
      .split('data-label=')
      .filter((cell) => cell.startsWith(`"${correspondenceWords('en').answers.abstain}"`));
    expect(columns[0]).toContain('Switzerland');
    expect((await world.post(one, form)).headers.get('location')).toBe(`${one}&done=notedBefore&state=CH`);
    expect(await onPage(await world.get(`${one}&done=notedBefore&state=CH`))).toContain('Replies kept 5');
  });

  it('that leaves every question open, or has not come yet, is not noted, and nothing written is lost', async () => {
    const world = staffWorld();
    const open = { state: 'CH', received: '2021-06-18T09:30', all: 'yes', ...everyQuestion('open') };
    const answer = await world.post(one, open);
    const markup = await answer.text();
    expect([answer.status, markup]).toEqual([422, expect.stringContaining('to one question at least')]);
    expect(markup).toMatch(/<option value="CH" selected>/u);
    expect(markup).toMatch(/<details class="fold" open>/u);
    const early = await world.post(one, { state: 'CH', received: '2021-06-21T09:30', all: 'yes' });
    expect(await onPage(early)).toContain('21 June 2021 at 09:30 (Geneva time) has not come yet');
    expect(await onPage(await world.get(one))).toContain('Replies kept 4');
  });

  it('of a State on the page is in no other words than those of the language', async () => {
    const markup = await (await staffWorld().get(`${one}&done=noted&state=<b>`)).text();
    expect(markup).not.toContain('<b>');
  });
});

function everyQuestion(value: string): Record<string, string> {
  return Object.fromEntries(asked.questions.map(({ number }) => [`question-${number}`, value]));
}

describe('the count', () => {
  it('is of now, or as of a moment that the person names', async () => {
    const world = staffWorld();
    expect(await onPage(await world.get(one))).toContain('Replies received by 20 June 2021 at 11:00');
    const before = await onPage(await world.get(`${one}&asOf=2021-06-16T12:00`));
    expect(before).toContain('Replies received by 16 June 2021 at 12:00');
    const ahead = await world.get(`${one}&asOf=2022-01-01T00:00`);
    expect([ahead.status, await onPage(ahead)]).toEqual([200, expect.stringContaining('has not come yet')]);
  });

  it('is downloaded as of that moment', async () => {
    const world = staffWorld();
    const markup = await (await world.get(`${one}&asOf=2021-06-16T12:00`)).text();
    const links = [...markup.matchAll(/href="([^"]*\/count\?[^"]*)"/gu)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
    expect(links).toHaveLength(4);
    const names = await Promise.all(links.map(async (link) => (await world.get(link)).headers.get('content-disposition')));
    expect(names.join()).toMatch(/tally-DM-21-1013\.en\.docx.*\.en\.html.*-states\.en\.csv.*-replies\.en\.csv/u);
    const replies = await (await world.get(links[3] ?? '')).text();
    // Of the sixteenth at noon: Kenya and Japan, and not those of the day after.
    expect(replies.trim().split('\r\n')).toHaveLength(3);
  });
});

describe('the Member States without a vote', () => {
  it('come on the list and off it, and the count follows', async () => {
    const world = staffWorld();
    const line = { state: 'KE', from: '2021-01-01', to: '', source: 'letter of <12 January>' };
    const added = await world.post(withoutVote, { version: '0', ...line });
    expect([added.status, added.headers.get('location')]).toEqual([303, `${withoutVote}&done=1`]);
    const markup = await (await world.get(withoutVote)).text();
    expect(markup).toContain('letter of &lt;12 January&gt;');
    expect(plainText(markup)).toContain('until further notice');
    expect(await onPage(await world.get(one))).toContain('24 of 47');
    const remove = /name="remove" value="([^"]+)"/u.exec(markup)?.[1] ?? '';
    expect((await world.post(withoutVote, { version: '1', remove })).status).toBe(303);
    expect(await onPage(await world.get(withoutVote))).toContain('No Member State is without a vote.');
  });

  it('are not changed on a list that has changed, nor with what cannot be, and nothing written is lost', async () => {
    const world = staffWorld();
    const line = { state: 'KE', from: '2021-01-01', to: '', source: 'letter' };
    const old = await world.post(withoutVote, { version: '7', ...line });
    expect([old.status, await onPage(old)]).toEqual([422, expect.stringContaining('has changed this list since you opened it')]);
    for (const [wrong, why] of [
      [{ to: '2020-01-01' }, 'ends before it begins'],
      [{ from: '' }, 'first day'],
      [{ state: 'NZ' }, 'New Zealand is not a Member State of this Council'],
      [{ version: 'x' }, 'has changed this list'],
    ] as const) {
      const answer = await world.post(withoutVote, { version: '0', ...line, ...wrong });
      const markup = await answer.text();
      expect([answer.status, plainText(markup)]).toEqual([422, expect.stringContaining(why)]);
      expect(markup).toMatch(/name="source"[^>]*value="letter"/u);
    }
  });

  it('of a day whose Council is not known are not made up', async () => {
    const answer = await staffWorld().get(`${home}/without-vote?day=1999-01-01`);
    expect(await onPage(answer)).toContain('The Member States of the Council in office on 1 January 1999 are not known here.');
  });
});

describe('whoever is not of the secretariat', () => {
  it.each([
    ['a delegation', kenya],
    ['anybody', { role: 'public' } as const],
    ['an operator', operator],
  ])('%s sees and does nothing of this', async (_name, caller) => {
    const world = staffWorld({ caller });
    for (const path of [one, `${home}/sheet?letter=x`, `${home}/count?letter=x`, withoutVote])
      expect([path, (await world.get(path)).status]).toEqual([path, 403]);
    for (const path of [home, one, withoutVote]) expect((await world.post(path, { state: 'KE', all: 'yes' })).status).toBe(403);
  });
});

describe('the words', () => {
  it('of the buttons are not those of another language', () => {
    for (const key of ['open', 'note', 'count', 'add', 'remove'] as const)
      expect(new Set(languages.map((language) => secretariatWords(language).correspondence[key])).size).toBe(languages.length);
  });
});
