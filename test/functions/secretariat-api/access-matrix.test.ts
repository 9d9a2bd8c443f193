import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operations } from '../../../functions/secretariat-api/document.ts';
import { paperId } from '../../../shared/model/contribution.ts';
import { type Asker, askers, onMeetings, onPapers, type Subject, seenInLists, withoutMeeting } from './access-policy.ts';
import { anybody, apiUnderTest, france, kenya, operator, secretariat } from './api-under-test.ts';
import { deskOverATable } from './desk-over-a-table.ts';
import { bodies, pathValues, tagsSeen } from './examples.ts';
import { canary, papersOfKenya, standings } from './papers-of-a-meeting.ts';

const unknownPaper = '20210520T0900-9999.1';
const unknownMeeting = 'C99-VCC-9';
const idOf = (subject: Subject): string => {
  const found = papersOfKenya.find(({ standing }) => standing === subject);
  return found === undefined ? unknownPaper : paperId(found.record);
};
const subjects: readonly Subject[] = [...standings, 'unknown'];
const routes = new Map(operations.map(({ route }) => [route.operationId ?? '', route]));
const callers = { public: anybody, own: kenya, foreign: france, secretariat, operator } as const;
const signature = 'A'.repeat(342);

let api: Awaited<ReturnType<typeof apiUnderTest>>;
let close: () => Promise<void>;
let roleless: string;
let forged: string;
let cells = 0;

beforeAll(async () => {
  const world = await deskOverATable();
  close = world.close;
  api = await apiUnderTest(world.desk);
  roleless = await api.tokens.sign({ name: 'A. Nobody', 'cognito:groups': ['visitors'] });
  const [head, payload] = (await api.tokenOf(secretariat)).split('.');
  forged = `${head}.${payload}.${signature}`;
});

afterAll(async () => {
  process.stdout.write(`access matrix: ${cells} cells\n`);
  await close();
});

interface Wanted {
  readonly operation: string;
  readonly asker: Asker;
  readonly values?: Readonly<Record<string, string>>;
  readonly query?: string;
}

async function ask({ operation, asker, values = {}, query = '' }: Wanted): Promise<Response> {
  cells += 1;
  const route = routes.get(operation);
  if (route === undefined) throw new Error(`no operation ${operation}`);
  const good: Readonly<Record<string, string>> = { ...pathValues, ticketId: `KE-${'0'.repeat(32)}`, ...values };
  const path = route.path.replaceAll(/\{(\w+)\}/gu, (_whole, name: string) => encodeURIComponent(good[name] ?? ''));
  const withdrawal = { kind: 'withdraw', reason: 'at the request of its sender' };
  const onBehalf = { state: 'KE', receivedAt: '2021-05-20T10:00:00+02:00', reason: 'came on paper' };
  const body = { ...(bodies[operation]?.good as object), ...(operation === 'decide' ? withdrawal : {}) };
  const sent = operation === 'openTicket' && asker === 'secretariat' ? { ...body, onBehalf } : body;
  const token = asker === 'roleless' ? roleless : asker === 'forged' ? forged : null;
  return await api.ask(`${path}${query}`, {
    as: asker === 'roleless' || asker === 'forged' ? anybody : callers[asker],
    method: route.method.toUpperCase(),
    headers: {
      'if-match': operation === 'decide' ? '*' : (tagsSeen[operation] ?? '*'),
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(bodies[operation] === undefined ? {} : { body: sent }),
  });
}

/** Everything that a caller gets but the id of the request, as text. */
async function whole(response: Response): Promise<string> {
  const headers = [...response.headers].filter(([name]) => name !== 'x-request-id');
  return JSON.stringify([response.status, headers, await response.text()]);
}

const mayKnow = (asker: Asker, subject: Subject) => seenInLists(asker, standings).some((standing) => standing === subject);

describe('the policy', () => {
  it('speaks of every operation of the API', () => {
    expect(new Set([...Object.keys(onPapers), ...Object.keys(onMeetings)])).toEqual(new Set(routes.keys()));
  });
});

describe.each(Object.entries(onPapers))('%s, of a paper', (operation, policy) => {
  it.each(subjects.flatMap((subject) => askers.map((asker) => [subject, asker] as const)))(
    '%s, asked by %s',
    async (subject, asker) => {
      const response = await ask({ operation, asker, values: { paperId: idOf(subject) } });
      const text = await whole(response);
      expect(response.status, text).toBe(policy(subject)[asker]);
      if (!mayKnow(asker, subject)) expect(text).not.toContain(canary);
      if (response.status !== 404) return;
      // What may not be known is not told from what is not there: not by a byte of the answer.
      const nothing = await ask({ operation, asker, values: { paperId: unknownPaper } });
      expect(text).toBe(await whole(nothing));
    },
  );
});

describe.each(Object.entries(onMeetings))('%s, of a meeting or the service', (operation, answers) => {
  it.each(askers.map((asker) => [asker]))('asked by %s', async (asker) => {
    const response = await ask({ operation, asker });
    const text = await whole(response);
    expect(response.status, text).toBe(answers[asker]);
    if (asker !== 'own' && asker !== 'secretariat') expect(text).not.toContain(canary);
  });

  it('is not there where nobody knows the meeting, for whoever may ask', async () => {
    for (const asker of askers.filter((one) => answers[one] < 400 && !withoutMeeting.includes(operation))) {
      const response = await ask({ operation, asker, values: { meetingId: unknownMeeting } });
      expect(response.status, await response.clone().text()).toBe(404);
    }
  });
});

const questions = [
  '',
  '?limit=200',
  '?states=KE',
  '?statuses=pending,returned,held,withdrawn',
  '?items=C21-A2-07',
  '?groups=1%2B,1',
  '?cites=C21/35',
  '?cites=pp-resolution:77',
  `?text=${canary}`,
  '?published=false',
  '?asOf=2021-05-19T00:00:00Z',
  '?form=csv',
];

describe('lists', () => {
  it.each(askers.flatMap((asker) => questions.map((question) => [question, asker] as const)))(
    'papers%s, asked by %s, name no draft of others',
    async (query, asker) => {
      const response = await ask({ operation: 'listPapers', asker, query });
      const text = await response.text();
      const seen = seenInLists(asker, standings);
      for (const standing of standings) {
        if (!seen.includes(standing)) expect(text).not.toContain(idOf(standing));
      }
      // The plan repeats the question, to whoever asked it.
      if (seen.length < standings.length) expect(text.replaceAll(`text: ${canary}`, '')).not.toContain(canary);
    },
  );

  it.each(['own', 'secretariat', 'foreign', 'public'] as const)('show %s all that it may see', async (asker) => {
    const { lines } = (await (await ask({ operation: 'listPapers', asker, query: '?limit=200' })).json()) as {
      lines: { paperId: string }[];
    };
    expect(new Set(lines.map((line) => line.paperId))).toEqual(new Set(seenInLists(asker, standings).map(idOf)));
  });

  it('open their following parts for the same caller and question, and for nobody else', async () => {
    const first = (await (await ask({ operation: 'listPapers', asker: 'own', query: '?limit=2' })).json()) as { next: string };
    const following = `?limit=2&token=${encodeURIComponent(first.next)}`;
    expect((await ask({ operation: 'listPapers', asker: 'own', query: following })).status).toBe(200);
    for (const asker of ['foreign', 'public', 'secretariat'] as const)
      expect((await ask({ operation: 'listPapers', asker, query: following })).status).toBe(400);
    expect((await ask({ operation: 'listPapers', asker: 'own', query: `${following}&statuses=held` })).status).toBe(400);
    expect((await ask({ operation: 'listPapers', asker: 'own', query: `${following}A` })).status).toBe(400);
    expect((await ask({ operation: 'listPapers', asker: 'own', query: '?token=from-0' })).status).toBe(400);
  });
});

describe('afterwards', () => {
  it('no log holds a word of a paper, a token or an id, and what was wished without the right is noted', () => {
    const log = JSON.stringify(api.entries);
    expect(log).not.toContain(canary);
    expect(log).not.toContain(forged.slice(0, 40));
    for (const standing of standings) expect(log).not.toContain(idOf(standing));
    expect(api.entries).toHaveLength(cells);
    expect(api.refusals).toContainEqual(
      expect.objectContaining({ role: 'member', by: france.name, did: 'decide', paperId: idOf('held') }),
    );
  });
});
