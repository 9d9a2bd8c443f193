import { array, assert, constantFrom, dictionary, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criteriaOf, genevaInstant } from '../../../../functions/portal/secretariat/criteria-params.ts';
import { type ChangingPart, paperCriteriaSchema } from '../../../../shared/model/paper-query.ts';
import { paper } from '../../../shared/report/records.ts';
import { lineOf } from '../fake-desk.ts';
import { staffWorld } from './staff-world.ts';

/** Of a paper whose history was made before histories told all. */
const line = { ...lineOf(paper({ n: 1 })), asNow: ['title', 'findings'] as ChangingPart[] };
const home = '/en/secretariat/meetings/C21-VCC-1';

describe('an address as a question', () => {
  it.each<[string, object]>([
    ['', {}],
    ['text=&cites=&from=&published=', {}],
    ['status=accepted&status=held&group=1%2B', { statuses: ['accepted', 'held'], groups: ['1+'] }],
    ['state=ke+fr,+CN', { states: ['KE', 'FR', 'CN'] }],
    ['annex=2&published=no&text=schools', { annex: 2, published: false, text: 'schools' }],
    [
      'member=RCC&organisation=CEPT&cites=pp-resolution:77',
      { membersOf: ['RCC'], organisations: ['CEPT'], cites: 'pp-resolution:77' },
    ],
    ['from=2021-05-25&to=2021-05-25', { from: '2021-05-25T00:00:00+02:00', to: '2021-05-26T00:00:00+02:00' }],
    ['asOf=2021-02-01T12:30', { asOf: '2021-02-01T12:30:00+01:00' }],
    [
      'item=C21-A2-07&finding=late&language=zh&channel=mail',
      { items: ['C21-A2-07'], findings: ['late'], languages: ['zh'], channels: ['mail'] },
    ],
    ['unknown=1&after=token', {}],
  ])('%s', (question, criteria) => {
    expect(criteriaOf(new URLSearchParams(question))).toEqual({ criteria, malformed: [] });
  });

  it.each<[string, string]>([
    ['status=burnt', 'status'],
    ['state=KEN', 'state'],
    ['annex=two', 'annex'],
    ['from=yesterday', 'from'],
    ['from=2021-13-45', 'from'],
    ['published=maybe', 'published'],
    [`text=${'a'.repeat(201)}`, 'text'],
  ])('%s is told and left out', (question, name) => {
    expect(criteriaOf(new URLSearchParams(`${question}&member=RCC`))).toEqual({
      criteria: { membersOf: ['RCC'] },
      malformed: [name],
    });
  });

  it('is never anything but criteria, whatever it holds', () => {
    const names = constantFrom(
      'item',
      'group',
      'state',
      'annex',
      'from',
      'to',
      'asOf',
      'published',
      'cites',
      'text',
      'status',
      'member',
    );
    assert(
      property(dictionary(names, string()), array(string()), (fields, items) => {
        const question = new URLSearchParams(fields);
        for (const item of items) question.append('item', item);
        expect(paperCriteriaSchema.safeParse(criteriaOf(question).criteria).success).toBe(true);
      }),
    );
  });

  it('takes the last Sunday of March and of October by the clock of Geneva', () => {
    expect(genevaInstant('2021-03-27')).toBe('2021-03-27T00:00:00+01:00');
    expect(genevaInstant('2021-07-01T08:00:30')).toBe('2021-07-01T08:00:30+02:00');
    expect(genevaInstant('no day')).toBe('no day');
  });
});

describe('accepted papers of RCC members on items of group 1+ that cite Resolution 77', () => {
  it('are three presses from the board', async () => {
    const world = staffWorld();
    let address = home;
    for (const label of ['Accepted, group 1+', 'Members of RCC', 'Cites Resolution 77 (PP)']) {
      const markup = await (await world.get(address)).text();
      const link = [...markup.matchAll(/<a class="question" href="([^"]+)">([^<]+)<\/a>/gu)].find(
        ([, , words]) => words === label,
      );
      address = (link?.[1] ?? '').replaceAll('&amp;', '&');
      expect([label, address]).not.toEqual([label, '']);
    }
    const answer = await (await world.get(address)).text();
    const criteria = { statuses: ['accepted'], groups: ['1+'], membersOf: ['RCC'], cites: 'pp-resolution:77' };
    expect(world.asked.at(-1)?.what[0]).toEqual(criteria);
    expect(answer).toContain('<h2 id="results">Papers found: ');
    expect(answer).toContain('How it was read: papers by time; read units: 3; then filtered by status');
    expect(answer).toContain('aria-label="Remove: Cites: Resolution 77 (PP)"');
  });
});

describe('a list that is saved', () => {
  const question = '?status=accepted&member=RCC';

  it('is a table for spreadsheets', async () => {
    const answer = await staffWorld().get(`${home}/papers.csv${question}`);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="C21-VCC-1-papers.csv"/u);
    const lines = (await answer.text()).trim().split('\r\n');
    expect(lines[0]).toContain('Document,ID,Status,Title,Source');
    expect(lines.length).toBeGreaterThan(2);
  });

  it('is a workbook', async () => {
    const bytes = new Uint8Array(
      await (await staffWorld().get(`${home.replace('/en/', '/ar/')}/papers.xlsx${question}`)).arrayBuffer(),
    );
    expect([...bytes.slice(0, 2)]).toEqual([0x50, 0x4b]);
  });

  it('is the register’s own lines for programs', async () => {
    const world = staffWorld();
    const lines = (await (await world.get(`${home}/papers.json${question}`)).json()) as { status: string }[];
    expect(new Set(lines.map(({ status }) => status))).toEqual(new Set(['accepted']));
    expect(world.asked.at(-1)?.what).toEqual([
      { statuses: ['accepted'], membersOf: ['RCC'] },
      { limit: 200, token: null },
    ]);
  });
});

describe('a long list', () => {
  it('is read on where it ended, and saved whole', async () => {
    const tokens: (string | null)[] = [];
    const world = staffWorld({
      desk: {
        papers: async (_caller, _meeting, _criteria, { token }) => {
          tokens.push(token);
          return { lines: [], next: token === null ? 'there' : null, plan: { path: 'all', filters: [], readUnits: 1 } };
        },
      },
    });
    expect(await (await world.get(`${home}/papers?status=held`)).text()).toContain(
      'papers?status=held&amp;after=there">Next papers',
    );
    await world.get(`${home}/papers?status=held&after=there`);
    await world.get(`${home}/papers.json`);
    expect(tokens).toEqual([null, 'there', null, 'there']);
  });

  it('tells what it could not read', async () => {
    expect(await (await staffWorld().get(`${home}/papers?annex=two`)).text()).toContain(
      'This criterion could not be read and was left out: Annex',
    );
  });
});

describe('a list as of another time', () => {
  it('says of each line what is shown as it is now', async () => {
    const world = staffWorld({
      desk: {
        papers: async () => ({ lines: [line], next: null, plan: { path: 'all papers', filters: [], readUnits: 1 } }),
      },
    });
    const markup = await (await world.get(`${home.replace('/en/', '/fr/')}/papers?asOf=2021-05-01T12:00`)).text();
    expect(markup).toContain('État actuel\u00a0: Titre et Constatations');
    const english = await (await world.get(`${home}/papers?asOf=2021-05-01T12:00`)).text();
    expect(english).toContain('As it is now: Title and Findings');
  });
});
