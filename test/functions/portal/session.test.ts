import { describe, expect, it } from 'vitest';
import type { Identity } from '../../../functions/portal/identity.ts';
import { kenya, origin, portalWorld } from './portal-world.ts';
import { sampleRegister } from './sample-papers.ts';

const meeting = '/en/meetings/C21-VCC-1';

/** The `name=value` of each cookie that an answer sets. */
function cookiesOf(answer: Response): readonly string[] {
  return answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
}

async function begun(world: ReturnType<typeof portalWorld>, back = meeting) {
  return world.get(`/sign-in?back=${encodeURIComponent(back)}`);
}

describe('signing in', () => {
  it('goes to the service that knows people, and keeps what must come back out of reach of scripts', async () => {
    const answer = await begun(portalWorld());
    expect(answer.headers.get('location')).toBe('https://identity.example/authorize');
    const [cookie = ''] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-sign-in=/u);
    for (const part of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/', 'Max-Age=600']) expect(cookie).toContain(part);
    expect(cookie).not.toContain('Domain');
  });

  it('keeps the token in such a cookie and returns to the page that was asked for', async () => {
    const world = portalWorld({ caller: kenya });
    const [cookie = ''] = cookiesOf(await begun(world));
    const answer = await world.get('/sign-in/return?code=c&state=s', { cookie });
    expect(answer.headers.get('location')).toBe(meeting);
    expect(cookiesOf(answer)).toContain('__Host-session=good');
    expect(answer.headers.getSetCookie().join()).toMatch(/__Host-session=good; Path=\/; HttpOnly; Secure; SameSite=Lax/u);
  });

  it('uses what was kept once', async () => {
    const world = portalWorld({ caller: kenya });
    const [cookie = ''] = cookiesOf(await begun(world));
    const answer = await world.get('/sign-in/return?code=c&state=s', { cookie });
    expect(cookiesOf(answer)).toContain('__Host-sign-in=');
  });

  it.each([
    '',
    '__Host-sign-in=',
    '__Host-sign-in=rubbish',
    `__Host-sign-in=${Buffer.from('{"state":1}').toString('base64url')}`,
  ])('fails for a return that was not begun here: %s', async (cookie) => {
    const answer = await portalWorld().get('/sign-in/return?code=c&state=s', { cookie });
    expect(answer.headers.get('location')).toBe('/en/sign-in-failed');
    expect(cookiesOf(answer).join()).not.toContain('session=good');
  });

  it('fails where the service says no, and says so in the language of the page', async () => {
    const refused = Object.assign(new Error('access_denied'), { name: 'AuthorizationResponseError' });
    const identity = identityThat({ finish: async () => Promise.reject(refused) });
    const world = portalWorld({ deps: { identity } });
    const [cookie = ''] = cookiesOf(await begun(world, '/ar/meetings/C21-VCC-1'));
    const answer = await world.get('/sign-in/return?error=access_denied&state=s', { cookie });
    expect(answer.headers.get('location')).toBe('/ar/sign-in-failed');
    const page = await world.get('/ar/sign-in-failed');
    expect(page.status).toBe(400);
    expect(await page.text()).toContain('لم تسجلوا الدخول');
  });

  it('is a fault where the service cannot be reached', async () => {
    const identity = identityThat({ finish: async () => Promise.reject(new Error('no route')) });
    const world = portalWorld({ deps: { identity } });
    const [cookie = ''] = cookiesOf(await begun(world));
    expect((await world.get('/sign-in/return?code=c&state=s', { cookie })).status).toBe(500);
    expect(world.faults).toHaveLength(1);
  });

  it('gives no session to somebody without a role', async () => {
    const world = portalWorld({ deps: { callerOf: async () => null } });
    const [cookie = ''] = cookiesOf(await begun(world));
    const answer = await world.get('/sign-in/return?code=c&state=s', { cookie });
    expect(answer.headers.get('location')).toBe('/en/sign-in-failed');
    expect(cookiesOf(answer).join()).not.toContain('session=good');
  });

  it.each(['https://evil.example/', '//evil.example/', '/\\evil.example', 'javascript:alert(1)', '\thttps://evil.example'])(
    'returns to no other site: %s',
    async (back) => {
      const world = portalWorld({ caller: kenya });
      const [cookie = ''] = cookiesOf(await begun(world, back));
      const location = (await world.get('/sign-in/return?code=c&state=s', { cookie })).headers.get('location') ?? '';
      expect(new URL(location, origin).origin).toBe(origin);
      expect(location).toMatch(/^\/(?!\/)/u);
    },
  );
});

describe('a token', () => {
  it.each(['forged', 'good.', 'good ', 'eyJhbGciOiJub25lIn0.e30.'])('that proves nothing is nobody’s: %s', async (token) => {
    const world = portalWorld({ register: sampleRegister() });
    const answer = await world.get(`${meeting}/papers/20210520T0900-0002.1`, {
      cookie: `__Host-session=${encodeURIComponent(token)}`,
    });
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('Your sign-in has expired');
  });

  it('is not taken from a cookie that another host could have set', async () => {
    const world = portalWorld({ register: sampleRegister(), deps: { callerOf: async () => kenya } });
    const answer = await world.get(`${meeting}/send`, { cookie: 'session=good' });
    expect(answer.status).toBe(401);
  });

  it('is verified for every page', async () => {
    let asked = 0;
    const callerOf = async () => {
      asked += 1;
      return asked === 1 ? kenya : null;
    };
    const world = portalWorld({ caller: kenya, deps: { callerOf } });
    expect((await world.get(`${meeting}/send`)).status).toBe(200);
    expect((await world.get(`${meeting}/send`)).status).toBe(401);
  });

  it('too long for a cookie is a fault and no half token', async () => {
    const identity = identityThat({ finish: async () => 'x'.repeat(5_000) });
    const world = portalWorld({ deps: { identity, callerOf: async () => kenya } });
    const [cookie = ''] = cookiesOf(await begun(world));
    expect((await world.get('/sign-in/return?code=c&state=s', { cookie })).status).toBe(500);
  });
});

describe('signing out', () => {
  it('drops the token, and goes on to where the service ends its own session', async () => {
    const answer = await portalWorld({ caller: kenya }).post('/sign-out', { language: 'zh' });
    expect(answer.headers.getSetCookie().join()).toMatch(/__Host-session=; Max-Age=0; Path=\//u);
    expect(answer.headers.get('refresh')).toBe('1; url=https://identity.example/logout');
    expect(await answer.text()).toContain('您已退出登录');
  });

  it('is done by a button of ours alone', async () => {
    const world = portalWorld({ caller: kenya });
    expect((await world.get('/sign-out')).status).toBe(404);
    const forged = await world.post('/sign-out', { language: 'en' }, { origin: 'https://evil.example' });
    expect(forged.status).toBe(403);
    expect(forged.headers.getSetCookie()).toEqual([]);
  });
});

describe('a page for delegations', () => {
  it('asks who has not signed in to do so, and to come back', async () => {
    const answer = await portalWorld().get(`${meeting}/send`);
    expect(answer.status).toBe(401);
    expect(await answer.text()).toContain(`href="/sign-in?back=${encodeURIComponent(`${meeting}/send`)}"`);
  });
});

function identityThat(other: Partial<Identity>): Identity {
  return {
    begin: async (back) => ({ address: 'https://identity.example/', begun: { state: 's', nonce: 'n', verifier: 'v', back } }),
    finish: async () => 'good',
    farewell: async () => null,
    ...other,
  };
}
