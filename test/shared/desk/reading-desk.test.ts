import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NoSuchThing, NotAllowed, type ReadingDesk, Refused } from '../../../shared/desk/desk.ts';
import { readingDesk } from '../../../shared/desk/reading-desk.ts';
import type { Caller } from '../../../shared/model/caller.ts';
import type { RegisteredConclusion } from '../../../shared/model/conclusion.ts';
import { type PaperStatus, paperId } from '../../../shared/model/contribution.ts';
import type { PaperCriteria } from '../../../shared/model/paper-query.ts';
import { nextEvent } from '../../../shared/register/audit.ts';
import { pointToPaper } from '../../../shared/register/pointers.ts';
import type { PaperRow } from '../../../shared/register/rows.ts';
import { openTable } from '../../register-table.ts';
import { c21, citation, paperRow, usual } from '../register/paper-rows.ts';
import { depsOver } from './memory-deps.ts';

const meetingId = 'C21-VCC-7';
const secretariat: Caller = { role: 'secretariat', name: 'A secretary' };
const operator: Caller = { role: 'operator', name: 'An operator' };
const anybody: Caller = { role: 'public' };
const member = (state: string): Caller => ({ role: 'member', state, name: 'A delegate' });
const sentBy = (state: string) => ({ state, address: `contact@${state}.example`, authenticated: true, language: null });
const first = { limit: 50, token: null };

const paper = (arrivalId: string, more: Parameters<typeof paperRow>[0] = {}): PaperRow =>
  paperRow({ meetingId, arrivalId, symbol: null, ...more });

/** One published, one draft of KE, one held of FR with KE named, one returned of FR, one that repeats another, one joined as another version. */
const rows: readonly PaperRow[] = [
  paper('open', {
    published: true,
    symbol: 'C21/84',
    sender: sentBy('FR'),
    states: ['FR'],
    findings: ['late'],
    cites: ['C21/35', 'C21/30'],
  }),
  paper('draft', {
    symbol: 'C21/85',
    sender: sentBy('KE'),
    states: ['KE'],
    cites: ['C21/35', 'pp-resolution:77@Rev.PP-14'],
    receivedAt: '2021-05-21T08:00:00.000Z',
  }),
  paper('shared', {
    status: 'held',
    sender: sentBy('FR'),
    states: ['FR', 'KE'],
    items: ['C21-A2-09'],
    findings: ['late'],
    receivedAt: '2021-05-22T08:00:00.000Z',
  }),
  paper('back', {
    status: 'returned',
    sender: sentBy('FR'),
    states: ['FR'],
    cites: ['C21/35'],
    receivedAt: '2021-05-23T08:00:00.000Z',
  }),
  {
    ...paper('other', {
      status: 'duplicate',
      sender: sentBy('KE'),
      states: ['KE'],
      language: 'fr',
      receivedAt: '2021-05-24T08:00:00.000Z',
    }),
    decided: { n: 1, status: null, items: null, versionOf: 'draft.1', corrected: [] },
    duplicateOf: 'draft.1',
  },
];
const statuses: Readonly<Record<string, PaperStatus>> = Object.fromEntries(rows.map((row) => [paperId(row), row.status]));

let opened: Awaited<ReturnType<typeof openTable>>;
let desk: ReadingDesk;

beforeAll(async () => {
  opened = await openTable();
  for (const row of rows) await pointToPaper(opened.table, row, async () => 'Some words of the paper.');
  desk = readingDesk(depsOver(opened.table, rows));
});
afterAll(() => opened.close());

const inGroup =
  (priority: '1' | '2') =>
  <T extends object>(item: T) => ({ ...item, priority });
const allInGroup1 = { ...c21.agenda, items: c21.agenda.items.map(inGroup('1')) };

const deskWith = (more: Parameters<typeof depsOver>[2]) => readingDesk(depsOver(opened.table, rows, more));

describe('reading', () => {
  it('tells a foreign draft from nothing by nothing', async () => {
    const asked = [
      (who: Caller, id: string) => desk.paper(who, meetingId, id),
      (who: Caller, id: string) => desk.readingCopy(who, meetingId, id),
      (who: Caller, id: string) => desk.original(who, meetingId, id),
    ];
    for (const ask of asked) {
      const refusals = await Promise.allSettled([
        ask(member('JP'), 'draft.1'),
        ask(member('JP'), 'nobody.1'),
        ask(anybody, 'draft.1'),
        ask(anybody, 'back.1'),
      ]);
      const reasons = refusals.map((one) => (one.status === 'rejected' ? one.reason : null));
      expect(reasons.every((reason) => reason instanceof NoSuchThing)).toBe(true);
      expect(new Set(reasons.map(String)).size).toBe(1);
    }
    expect(await desk.readingCopy(member('KE'), meetingId, 'draft.1')).toBe('<p>words</p>');
    expect(await desk.original(anybody, meetingId, 'open.1')).toMatchObject({ fileName: 'open.pdf' });
  });

  it('shows an operator no paper, and lets it count', async () => {
    await expect(desk.papers(operator, meetingId, {}, first)).rejects.toBeInstanceOf(NotAllowed);
    await expect(desk.paper(operator, meetingId, 'open.1')).rejects.toBeInstanceOf(NotAllowed);
    await expect(desk.citing(operator, meetingId, 'C21/35', first)).rejects.toBeInstanceOf(NotAllowed);
    expect((await desk.items(operator, meetingId)).every(({ counts }) => Object.keys(counts).length === 0)).toBe(true);
    expect((await desk.reconciliation(operator, meetingId)).received).toBe(5);
    await expect(desk.reconciliation(member('KE'), meetingId)).rejects.toBeInstanceOf(NotAllowed);
    await expect(desk.reconciliation(anybody, meetingId)).rejects.toBeInstanceOf(NotAllowed);
  });

  it('knows no meeting that is not there', async () => {
    await expect(desk.papers(secretariat, 'C99-VCC-1', {}, first)).rejects.toBeInstanceOf(NoSuchThing);
    await expect(desk.items(anybody, 'C99-VCC-1')).rejects.toBeInstanceOf(NoSuchThing);
    await expect(desk.followUps(anybody, 'C99-VCC-1')).rejects.toBeInstanceOf(NoSuchThing);
    expect((await desk.meetings(anybody)).map(({ id }) => id)).toEqual([meetingId]);
  });

  it('refuses malformed questions, parts of no size, and anything that is no token, and never dies of any', async () => {
    for (const limit of [0, 201, 1.5, Number.NaN])
      await expect(desk.papers(anybody, meetingId, {}, { limit, token: null })).rejects.toMatchObject({ code: 'page-length' });
    await expect(desk.papers(anybody, meetingId, { states: ['France'] }, first)).rejects.toMatchObject({
      code: 'does-not-fit',
      values: { field: 'states' },
      misfits: [{ path: 'states.0' }],
    });
    await expect(desk.citing(anybody, meetingId, '', first)).rejects.toMatchObject({ code: 'cited-id-length' });
    await expect(desk.papers(anybody, meetingId, {}, { limit: 1, token: 'AAAA' })).rejects.toMatchObject({ code: 'page-token' });
    await fc.assert(
      fc.asyncProperty(fc.object({ maxDepth: 2 }), fc.option(fc.string()), async (criteria, token) => {
        const known = Object.fromEntries(
          ['items', 'from', 'asOf', 'cites', 'text', 'annex', 'statuses'].map((key, index) => [
            key,
            Object.values(criteria)[index],
          ]),
        );
        const answer = await desk
          .papers(secretariat, meetingId, known as PaperCriteria, { limit: 5, token })
          .catch((error: unknown) => error);
        expect(answer instanceof Refused || (typeof answer === 'object' && answer !== null && 'lines' in answer)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('lists', () => {
  it('go on only for the same caller and question, and cost a stranger the same whatever is hidden', async () => {
    const page = await desk.papers(secretariat, meetingId, {}, { limit: 2, token: null });
    expect(page.lines.map((line) => line.paperId)).toEqual(['open.1', 'draft.1']);
    expect(page.plan).toMatchObject({ path: 'all papers, by time of receipt', filters: [] });
    expect(page.plan.readUnits).toBeGreaterThan(0);
    const rest = await desk.papers(secretariat, meetingId, {}, { limit: 50, token: page.next });
    expect(rest.lines.map((line) => line.paperId)).toEqual(['shared.1', 'back.1', 'other.1']);
    expect(rest.next).toBeNull();
    for (const [who, asked] of [
      [member('KE'), {}],
      [secretariat, { states: ['KE'] }],
    ] satisfies [Caller, PaperCriteria][])
      await expect(desk.papers(who, meetingId, asked, { limit: 2, token: page.next })).rejects.toBeInstanceOf(Refused);
    const stranger = await desk.papers(member('JP'), meetingId, { states: ['FR', 'KE'] }, first);
    const nobody = await desk.papers(member('BR'), meetingId, { states: ['FR', 'KE'] }, first);
    expect(stranger).toEqual(nobody);
    expect(stranger).toMatchObject({ lines: [{ paperId: 'open.1', findings: [] }], next: null });
  });

  it('find no published paper by what was found about it, but for who may know', async () => {
    const ids = async (who: Caller) =>
      (await desk.papers(who, meetingId, { findings: ['late'] }, first)).lines.map((line) => line.paperId);
    expect(await ids(secretariat)).toEqual(['open.1', 'shared.1']);
    expect(await ids(member('FR'))).toEqual(['open.1', 'shared.1']);
    expect(await ids(member('KE'))).toEqual(['shared.1']);
    expect(await ids(anybody)).toEqual([]);
  });

  it('say which papers hold some words, best first, and name their path', async () => {
    const found = deskWith({ search: async () => ['other.1', 'gone.1', 'open.1', 'draft.1'] });
    const page = await found.papers(secretariat, meetingId, { text: 'words' }, { limit: 2, token: null });
    expect(page.lines.map((line) => line.paperId)).toEqual(['other.1', 'open.1']);
    const rest = await found.papers(secretariat, meetingId, { text: 'words' }, { limit: 2, token: page.next });
    expect(rest).toMatchObject({ lines: [{ paperId: 'draft.1' }], next: null });
    expect((await found.papers(anybody, meetingId, { text: 'words' }, first)).lines.map((line) => line.paperId)).toEqual([
      'open.1',
    ]);
  });

  it('read as of a moment from the histories of what was changed since', async () => {
    const draft = { kind: 'judged' as const, by: 'rapporteur' };
    const entered = nextEvent(
      null,
      { ...draft, details: { status: 'pending', items: 'C21-A2-01', symbol: null, published: null } },
      usual.receivedAt,
    );
    const filed = nextEvent(
      entered,
      { ...draft, kind: 'numbered', details: { status: 'accepted', symbol: 'C21/84', published: '2021-06-01T00:00:00.000Z' } },
      '2021-06-01T00:00:00.000Z',
    );
    const changed = { ...(rows[0] as PaperRow), meetingId: 'C21-VCC-6', changedAt: filed.at };
    await pointToPaper(opened.table, changed, async () => null);
    const then = readingDesk(depsOver(opened.table, [changed], { history: async () => [entered, filed] }));
    const at = async (who: Caller, asOf: string, more: PaperCriteria = {}) =>
      (await then.papers(who, 'C21-VCC-6', { asOf, ...more }, first)).lines;
    expect(await at(secretariat, usual.receivedAt)).toMatchObject([
      { status: 'pending', symbol: null, items: ['C21-A2-01'], published: false },
    ]);
    expect(await at(secretariat, usual.receivedAt, { statuses: ['pending'], items: ['C21-A2-01'] })).toHaveLength(1);
    expect(await at(secretariat, usual.receivedAt, { statuses: ['accepted'] })).toEqual([]);
    expect(await at(secretariat, '2021-05-20T07:59:59.999Z')).toEqual([]);
    expect(await at(anybody, usual.receivedAt)).toEqual([]);
    expect(await at(anybody, filed.at)).toMatchObject([{ status: 'accepted', symbol: 'C21/84', published: true }]);
    const [untold] = await at(secretariat, usual.receivedAt);
    expect(untold?.asNow).toEqual(['title', 'states', 'organisations', 'findings', 'pages']);
  });

  it('as of a moment mean the agenda of that moment by its groups and annexes', async () => {
    const [row] = rows as [PaperRow];
    const inGroup2 = { ...c21, id: meetingId, agenda: { ...c21.agenda, items: c21.agenda.items.map(inGroup('2')) } };
    const then = deskWith({ meeting: async () => inGroup2, meetingAsOf: async () => ({ ...inGroup2, agenda: allInGroup1 }) });
    const asOf = '2030-01-01T00:00:00Z';
    const of = async (criteria: PaperCriteria) =>
      (await then.papers(secretariat, meetingId, criteria, first)).lines.some((line) => line.paperId === paperId(row));
    expect([await of({ groups: ['2'] }), await of({ groups: ['1'] })]).toEqual([true, false]);
    expect([await of({ groups: ['2'], asOf }), await of({ groups: ['1'], asOf })]).toEqual([false, true]);
  });
});

describe('one paper', () => {
  it('is told whole to the secretariat, with what changes it, its other versions, its letters and history', async () => {
    const letter = {
      letterId: 'verdict.m.1',
      kind: 'verdict' as const,
      meetingId,
      to: 'contact@ke.example',
      state: 'sent' as const,
      claimedAt: usual.receivedAt,
      serviceId: null,
      answeredAt: null,
      detail: null,
    };
    const told = deskWith({
      changesOf: async (_meeting, symbol) => (symbol === 'C21/85' ? ['shared.1'] : []),
      letters: async () => [letter],
      history: async () => [(rows[1] as PaperRow).lastEvent],
      papersNumbered: async () => [],
    });
    const story = await told.paper(secretariat, meetingId, 'draft.1');
    expect(story).toMatchObject({
      view: 'whole',
      version: 1,
      revisions: { of: null, by: [{ paperId: 'shared.1' }] },
      versions: [{ paperId: 'other.1' }],
      letters: [{ kind: 'verdict', to: 'contact@ke.example', at: usual.receivedAt, outcome: 'sent' }],
      history: [{ kind: 'judged' }],
    });
    expect(story.paper).not.toHaveProperty('lastEvent');
    expect((await told.paper(secretariat, meetingId, 'other.1')).versions.map((line) => line.paperId)).toEqual(['draft.1']);
    const own = await told.paper(member('KE'), meetingId, 'draft.1');
    expect(own).toMatchObject({ view: 'own', versions: [{ paperId: 'other.1' }], revisions: { by: [{ paperId: 'shared.1' }] } });
  });

  it('names the paper that it changes only to who may see that one', async () => {
    const revised = {
      ...(rows[0] as PaperRow),
      verdict: { ...(rows[0] as PaperRow).verdict, revision: { base: 'C21/85', kind: 'Rev' as const } },
    };
    const told = deskWith({
      paper: async () => revised,
      holderOf: async (_meeting, { number }) => (number === 85 ? 'draft.1' : null),
    });
    expect((await told.paper(secretariat, meetingId, 'open.1')).revisions.of?.paperId).toBe('draft.1');
    expect((await told.paper(anybody, meetingId, 'open.1')).revisions.of).toBeNull();
  });

  it('is shown as published to all others', async () => {
    const story = await desk.paper(anybody, meetingId, 'open.1');
    expect(story).toMatchObject({
      view: 'published',
      line: { findings: [] },
      notes: [],
      letters: [],
      decisions: [],
      history: [],
    });
    expect(JSON.stringify(story)).not.toMatch(/@|inbox\//u);
  });

  it('has notes on what it cites, for the secretariat', async () => {
    const cites = { ...(rows[1] as PaperRow), citations: [citation('C21/85'), citation('C21/99')] };
    const told = deskWith({ paper: async () => cites, papersNumbered: async () => [{ symbol: 'C21/85', status: 'accepted' }] });
    expect((await told.paper(secretariat, meetingId, 'draft.1')).notes).toEqual([
      { id: 'C21/85', note: 'self', by: null },
      { id: 'C21/99', note: 'future', by: 'C21/85' },
    ]);
    expect((await told.paper(member('KE'), meetingId, 'draft.1')).notes).toEqual([]);
  });
});

describe('where something is cited', () => {
  it('is said of papers that stand, with the sentence, to who may see them', async () => {
    const of = async (who: Caller, id: string) =>
      (await desk.citing(who, meetingId, id, first)).lines.map(({ line, sentence }) => [line.paperId, sentence]);
    const sentence = 'Some words of the paper.';
    expect(await of(secretariat, 'C21/35')).toEqual([
      ['open.1', sentence],
      ['draft.1', sentence],
    ]);
    expect(await of(anybody, 'C21/35')).toEqual([['open.1', sentence]]);
    expect(await of(member('KE'), 'pp-resolution:77')).toEqual([['draft.1', sentence]]);
    expect(await of(member('JP'), 'pp-resolution:77')).toEqual([]);
  });

  it('comes in parts of any size, each mention once', async () => {
    const id = 'C21-VCC-5';
    const many = Array.from({ length: 7 }, (_, index) => ({
      ...paperRow({ meetingId: id, arrivalId: `m${index}` }),
      citations: Array.from({ length: 1 + (index % 4) }, (_unused, n) => ({
        ...citation('C21/35'),
        place: { ...citation('C21/35').place, quote: `${index}.${n}` },
      })),
    }));
    for (const row of many) await pointToPaper(opened.table, row, async () => null);
    const listing = readingDesk(depsOver(opened.table, many));
    const expected = many.flatMap(({ citations }) => citations.map(({ place }) => place.quote));
    for (let limit = 1; limit <= expected.length + 1; limit += 1) {
      const mentions: string[] = [];
      for (let token: string | null = null; ; ) {
        const page = await listing.citing(secretariat, id, 'C21/35', { limit, token });
        expect(page.lines.length).toBeLessThanOrEqual(limit);
        mentions.push(...page.lines.map(({ citation: { place } }) => place.quote));
        if (page.next === null) break;
        token = page.next;
      }
      expect(mentions).toEqual(expected);
    }
  });
});

describe('counts', () => {
  it('of an item are of what the caller may see', async () => {
    const of = async (who: Caller, id: string) => (await desk.items(who, meetingId)).find(({ item }) => item.id === id);
    expect(await of(secretariat, 'C21-A2-07')).toMatchObject({
      counts: { accepted: 2, returned: 1, duplicate: 1 },
      published: 1,
      flags: ['late'],
    });
    expect(await of(anybody, 'C21-A2-07')).toMatchObject({ counts: { accepted: 1 }, published: 1, flags: [] });
    expect(await of(secretariat, 'C21-A2-09')).toMatchObject({ counts: { held: 1 }, flags: ['held', 'late'] });
    expect(await of(member('JP'), 'C21-A2-09')).toMatchObject({ counts: {}, published: 0, flags: ['no-paper'] });
  });

  it('agree with what is stored, and name what is not read', async () => {
    const whole = await desk.reconciliation(secretariat, meetingId);
    expect(whole).toMatchObject({
      received: 5,
      unread: [],
      late: 2,
      agrees: true,
      counts: { accepted: 2, held: 1, returned: 1, duplicate: 1, pending: 0, withdrawn: 0, ignored: 0 },
    });
    expect(whole.itemsWithoutPaper).not.toContain('C21-A2-07');
    expect(whole.itemsWithoutPaper).toContain('C21-A2-09');
    expect(Object.keys(statuses)).toHaveLength(whole.received);
    const unlisted = paper('unlisted', { status: 'returned' });
    const more = deskWith({
      async *inbox() {
        for (const { file } of [...rows, unlisted]) yield file.key;
        yield `inbox/${meetingId}/new/1/a.pdf`;
        yield `inbox/${meetingId}/stray`;
      },
      paper: async (_meeting, id) => (id === 'unlisted.1' ? unlisted : null),
    });
    expect(await more.reconciliation(secretariat, meetingId)).toMatchObject({
      received: 6,
      unread: [`inbox/${meetingId}/stray`, 'new.1'],
      counts: { returned: 2 },
      agrees: true,
    });
    const lost = deskWith({
      async *inbox() {
        for (const { file } of rows.slice(1)) yield file.key;
      },
    });
    expect(await lost.reconciliation(secretariat, meetingId)).toMatchObject({ received: 4, agrees: false });
  });
});

describe('conclusions', () => {
  const conclusion = (id: string, froms: readonly (string | null)[], supersededBy: string | null = null): RegisteredConclusion =>
    ({
      meetingId,
      section: { number: '5', title: 'A section' },
      items: ['C21-A2-07'],
      supersededBy,
      conclusion: {
        id,
        documents: ['C21/84'],
        relatedDocuments: [],
        followUps: froms.map((from) => ({
          who: 'the secretariat',
          what: 'to write',
          deadline: from === null ? null : { text: from, from, to: from, time: null },
        })),
      },
    }) as unknown as RegisteredConclusion;

  it('are for Member States and the secretariat; follow-ups come by date, undated ones last, none of what was amended', async () => {
    const conclusions = [
      conclusion('r.1.1', [null, '2021-10-01']),
      conclusion('r.2.1', ['2021-06-11']),
      conclusion('r.3.1', ['2021-01-01'], 'r.4.1'),
    ];
    const read = deskWith({ conclusions: async () => conclusions });
    const dates = (await read.followUps(member('KE'), meetingId)).map(({ followUp, conclusionId }) => [
      followUp.deadline?.from ?? null,
      conclusionId,
    ]);
    expect(dates).toEqual([
      ['2021-06-11', 'r.2.1'],
      ['2021-10-01', 'r.1.1'],
      [null, 'r.1.1'],
    ]);
    expect(await read.conclusions(secretariat, meetingId)).toHaveLength(3);
    for (const who of [anybody, operator]) expect(await read.conclusions(who, meetingId)).toEqual([]);
    expect((await read.items(member('KE'), meetingId)).find(({ item }) => item.id === 'C21-A2-07')?.conclusions).toBe(2);
    expect((await read.paper(secretariat, meetingId, 'open.1')).conclusions).toHaveLength(3);
    expect(c21.agenda.items.some(({ id }) => id === 'C21-A2-07')).toBe(true);
  });
});
