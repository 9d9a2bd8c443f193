import { describe, expect, it } from 'vitest';
import { BadToken } from '../../../shared/access/verify-token.ts';
import { Conflict } from '../../../shared/desk/desk.ts';
import { paperId } from '../../../shared/model/contribution.ts';
import { languages } from '../../../shared/model/language.ts';
import { anybody, apiUnderTest, france, kenya, secretariat } from './api-under-test.ts';
import { deskInMemory } from './desk-in-memory.ts';
import { canary, papersOfKenya, type Standing } from './papers-of-a-meeting.ts';

const papers = '/v1/meetings/C21-VCC-1/papers';
const pathOf = (standing: Standing) => {
  const found = papersOfKenya.find((one) => one.standing === standing);
  return `${papers}/${found === undefined ? '' : paperId(found.record)}`;
};
const publish = { kind: 'publish', reason: 'agreed by its sender' };

describe('a paper', () => {
  it('has a tag of its version and of what is told of it, and is not sent again to who knows it', async () => {
    const { ask } = await apiUnderTest();
    const first = await ask(pathOf('held'), { as: kenya });
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"3-[\w-]{16}"$/u);
    for (const known of [etag, `W/${etag}`, `"1-x", ${etag}`, '*']) {
      const again = await ask(pathOf('held'), { as: kenya, headers: { 'if-none-match': known } });
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    }
    expect((await ask(pathOf('held'), { as: kenya, headers: { 'if-none-match': '"2-old"' } })).status).toBe(200);
    // The same paper in the eyes of another is another answer.
    expect((await ask(pathOf('published'), { as: france })).headers.get('etag')).not.toBe(
      (await ask(pathOf('published'), { as: secretariat })).headers.get('etag'),
    );
  });

  it('is decided about as it was seen: the version must be named, fit, and still stand', async () => {
    const { ask } = await apiUnderTest();
    const decide = async (headers: Readonly<Record<string, string>>) =>
      (await ask(`${pathOf('accepted')}/decisions`, { as: secretariat, method: 'POST', body: publish, headers })).status;
    const etag = (await ask(pathOf('accepted'), { as: secretariat })).headers.get('etag') ?? '';
    expect(await decide({})).toBe(428);
    expect(await decide({ 'if-match': '3' })).toBe(400);
    expect(await decide({ 'if-match': 'W/"3"' })).toBe(400);
    expect(await decide({ 'if-match': '"2"' })).toBe(412);
    expect(await decide({ 'if-match': '"3"' })).toBe(201);
    expect(await decide({ 'if-match': etag })).toBe(201);
    expect(await decide({ 'if-match': '*' })).toBe(201);
  });

  it('that cannot be decided about so is refused with what to do instead', async () => {
    const { ask } = await apiUnderTest();
    const wanted = { as: secretariat, method: 'POST', body: publish, headers: { 'if-match': '*' } };
    const response = await ask(`${pathOf('held')}/decisions`, wanted);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      code: 'publish-accepted-only',
      detail: 'Only what is accepted is published: accept the contribution first.',
    });
  });

  it('is refused in the language of the caller, and by the same code', async () => {
    const { ask } = await apiUnderTest();
    const headers = { 'if-match': '*', 'accept-language': 'fr' };
    const response = await ask(`${pathOf('held')}/decisions`, { as: secretariat, method: 'POST', body: publish, headers });
    expect(await response.json()).toMatchObject({
      code: 'publish-accepted-only',
      detail: 'Seule une contribution acceptée peut être publiée\u00a0: acceptez-la d’abord.',
    });
  });

  it('may have been decided about by somebody faster', async () => {
    const { ask } = await apiUnderTest(deskInMemory({ extend: async () => Promise.reject(new Conflict('faster')) }));
    const body = { state: 'KE', until: '2021-05-27T12:00:00+02:00', reason: 'agreed' };
    expect((await ask('/v1/meetings/C21-VCC-1/extensions', { as: secretariat, method: 'POST', body })).status).toBe(409);
  });

  it('is read as text that can do nothing, and fetched from where its address leads', async () => {
    const { ask } = await apiUnderTest();
    const copy = await ask(`${pathOf('published')}/reading-copy`);
    expect(await copy.text()).toContain('the published contribution');
    expect(copy.headers.get('content-security-policy')).toMatch(/^default-src 'none';.*sandbox$/u);
    const file = await ask(`${pathOf('published')}/original?form=file`);
    expect([file.status, file.headers.get('location')]).toEqual([302, 'https://ledger.example/original?signature=s']);
    expect(file.headers.get('cache-control')).toBe('no-store');
    expect((await ask(`${pathOf('published')}/original`)).headers.get('cache-control')).toBe('no-store');
  });
});

describe('lists', () => {
  it('come in parts, each naming the next', async () => {
    const { ask } = await apiUnderTest();
    const seen: string[] = [];
    for (let path: string | undefined = `${papers}?limit=2&statuses=accepted,held&statuses=pending`; path !== undefined; ) {
      const response: Response = await ask(path, { as: kenya });
      const page = (await response.json()) as { lines: { status: string }[]; next: string | null };
      seen.push(...page.lines.map(({ status }) => status));
      path = /^<(.+)>; rel="next"$/u.exec(response.headers.get('link') ?? '')?.[1];
      expect(path === undefined).toBe(page.next === null);
    }
    expect(seen).toEqual(['pending', 'accepted', 'accepted', 'held']);
  });

  it('refuse a token that is not theirs', async () => {
    const { ask } = await apiUnderTest();
    const response = await ask(`${papers}?token=made-up`, { as: kenya });
    expect([response.status, await response.json()]).toMatchObject([
      400,
      { type: '/v1/problems#malformed', detail: expect.any(String) },
    ]);
  });

  it.each([...languages])('are tables under headings in %s', async (language) => {
    const { ask } = await apiUnderTest();
    for (const list of ['papers', 'items', 'conclusions', 'follow-ups', 'citing/C21%2F35']) {
      const response = await ask(`/v1/meetings/C21-VCC-1/${list}?form=csv`, {
        as: kenya,
        headers: { 'accept-language': language },
      });
      const bytes = new Uint8Array(await response.arrayBuffer());
      expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const headings = new TextDecoder().decode(bytes).split('\r\n')[0]?.split(',') ?? [];
      expect(headings.length).toBeGreaterThan(4);
      expect(headings).not.toContain('');
      expect(new Set(headings).size).toBe(headings.length);
      expect(response.headers.get('content-language')).toBe(language);
      expect(response.headers.get('content-disposition')).toMatch(
        /^attachment; filename="[\w.-]+\.csv"; filename\*=UTF-8''[\w.-]+\.csv$/u,
      );
    }
  });

  it('are workbooks too', async () => {
    const { ask } = await apiUnderTest();
    const response = await ask(`${papers}?form=xlsx`, { as: kenya });
    expect(response.headers.get('content-type')).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    expect(
      Buffer.from(await response.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  it('find what cites an id, whether its slash came as it is or encoded', async () => {
    const { ask } = await apiUnderTest();
    for (const id of ['citing/C21%2F35', 'citing/C21/35', 'citing/pp-resolution:77', 'instruments/pp-resolution%3A77']) {
      const { lines } = (await (await ask(`/v1/meetings/C21-VCC-1/${id}`, { as: kenya })).json()) as { lines: unknown[] };
      expect(lines).toHaveLength(6);
    }
    expect((await ask('/v1/meetings/C21-VCC-1/tallies/DM-21/1025', { as: secretariat })).status).toBe(200);
  });
});

describe('every answer', () => {
  it('may be kept by anybody only where anybody may have it', async () => {
    const { ask } = await apiUnderTest();
    expect((await ask(papers)).headers.get('cache-control')).toBe('public, max-age=60');
    for (const [path, as] of [
      [papers, kenya],
      [papers, secretariat],
      [pathOf('held'), anybody],
      ['/v1/health', anybody],
    ] as const)
      expect((await ask(path, { as })).headers.get('cache-control')).toBe('no-store');
    expect((await ask(papers)).headers.get('vary')).toBe('Authorization, Accept-Language');
  });

  it('has an id, and headers that keep browsers from guessing, framing and running', async () => {
    const { ask } = await apiUnderTest();
    for (const path of [papers, '/v1/nothing', '/']) {
      const { headers } = await ask(path);
      expect(headers.get('x-request-id')).toMatch(/^request-\d+$/u);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('strict-transport-security')).toContain('max-age=');
    }
  });

  it('is the same for HEAD, without the body', async () => {
    const { ask } = await apiUnderTest();
    const response = await ask(papers, { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect((await ask('/v1/health', { method: 'HEAD' })).status).toBe(401);
  });
});

describe('a refusal', () => {
  it('is told in the language of the caller', async () => {
    const { ask } = await apiUnderTest();
    const told = async (header: string) => {
      const response = await ask(pathOf('held'), { headers: { 'accept-language': header } });
      return [response.headers.get('content-language'), ((await response.json()) as { title: string }).title];
    };
    expect(await told('fr-CH, en;q=0.5')).toEqual(['fr', 'Cet élément n’existe pas ici.']);
    expect(await told('de, zh;q=0.3, ru;q=0.9')).toEqual(['ru', 'Такого объекта здесь нет.']);
    expect(await told('en;q=0, xx')).toEqual(['en', 'There is no such thing here.']);
  });

  it.each([
    ['Basic', 'Basic c29tZWJvZHk6c2VjcmV0'],
    ['nothing', 'Bearer'],
    ['two tokens', 'Bearer a.b.c, Bearer d.e.f'],
    ['no token', 'Bearer not-a-token'],
    ['a token of nobody', `Bearer ${Buffer.from('{"alg":"none"}').toString('base64url')}.e30.`],
  ])('awaits whoever proves themselves by %s', async (_what, authorization) => {
    const { ask } = await apiUnderTest();
    const response = await ask(papers, { headers: { authorization } });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
  });

  it('says of a fault only that there was one, and the log not what it quoted', async () => {
    const failing = deskInMemory({
      papers: () => Promise.reject(new Error(`row with ${canary}`, { cause: new TypeError(canary) })),
    });
    const { ask, entries } = await apiUnderTest(failing);
    const response = await ask(papers, { as: secretariat });
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(JSON.parse(text)).toEqual({
      type: '/v1/problems#fault',
      title: 'Something failed here. Try again later.',
      status: 500,
    });
    expect(JSON.stringify(entries)).not.toContain(canary);
    expect(entries[0]?.fault?.names).toEqual(['Error', 'TypeError']);
    expect(entries[0]?.fault?.frames[0]).toMatch(/^at /u);
  });

  it('is a fault of ours, and not of the token, where the keys of the issuer cannot be had', async () => {
    const { ask } = await apiUnderTest(deskInMemory(), { verifyToken: () => Promise.reject(new Error('no network')) });
    expect((await ask(papers, { as: kenya })).status).toBe(500);
  });

  it('keeps back what the contract does not name, whatever a desk answers', async () => {
    const desk = deskInMemory();
    const chatty = deskInMemory({
      health: async () => ({ queues: [{ queue: 'q', waiting: 0, inFlight: 0, dead: 0, secret: canary }], secret: canary }),
      meetings: async (caller) => (await desk.meetings(caller)).map((meeting) => ({ ...meeting, secret: canary })),
    });
    const { ask } = await apiUnderTest(chatty);
    expect(await (await ask('/v1/meetings')).text()).not.toContain(canary);
  });
});

describe('callers', () => {
  it('that call too often are told how long to wait, and cost others nothing', async () => {
    const { ask, wait } = await apiUnderTest();
    const loud = [];
    for (let i = 0; i < 200; i += 1) {
      wait(-100);
      loud.push(await ask('/v1/problems', { as: kenya }));
    }
    const refused = loud.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(100);
    expect(refused.every(({ headers }) => Number(headers.get('retry-after')) >= 1)).toBe(true);
    expect((await ask('/v1/problems', { as: france })).status).toBe(200);
    expect((await ask('/v1/problems')).status).toBe(200);
    wait(1_000);
    expect((await ask('/v1/problems', { as: kenya })).status).toBe(200);
  });

  it('that show one token again and again are refused before it is looked at', async () => {
    let looked = 0;
    const { ask, wait } = await apiUnderTest(deskInMemory(), {
      verifyToken: async () => {
        looked += 1;
        throw new BadToken('forged');
      },
    });
    for (let i = 0; i < 200; i += 1) {
      wait(-100);
      await ask('/v1/problems', { headers: { authorization: 'Bearer always-the-same' } });
    }
    expect(looked).toBe(30);
  });

  it('that prove nothing are counted by their address', async () => {
    const { ask, wait } = await apiUnderTest();
    const statuses = [];
    for (let i = 0; i < 100; i += 1) {
      wait(-100);
      statuses.push((await ask('/v1/problems', { headers: { authorization: `Bearer guess-${i}` } })).status);
    }
    expect(statuses.filter((status) => status === 401)).toHaveLength(30);
    expect(statuses.filter((status) => status === 429)).toHaveLength(70);
  });

  it('are in the log by role and route; by name only where they did something or were denied', async () => {
    const { ask, entries } = await apiUnderTest();
    await ask(`${papers}?text=${canary}`, { as: kenya });
    await ask('/v1/health', { as: kenya });
    await ask(`${pathOf('accepted')}/decisions`, {
      as: secretariat,
      method: 'POST',
      body: { ...publish, reason: canary },
      headers: { 'if-match': '*' },
    });
    await ask('/v1/nothing/at/all');
    expect(entries.map(({ route, status, role, state, name, denied }) => [route, status, role, state, name, denied])).toEqual([
      ['/v1/meetings/{meetingId}/papers', 200, 'member', 'KE', null, false],
      ['/v1/health', 403, 'member', 'KE', 'A Delegate', true],
      ['/v1/meetings/{meetingId}/papers/{paperId}/decisions', 201, 'secretariat', null, 'A. Editor', false],
      ['none', 404, 'public', null, null, false],
    ]);
    expect(JSON.stringify(entries)).not.toContain(canary);
  });
});
