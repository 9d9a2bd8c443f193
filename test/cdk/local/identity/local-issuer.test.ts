import { createHash } from 'node:crypto';
import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import { localClientId, localIssuer } from '../../../../cdk/local/identity/local-issuer.ts';

const origin = 'http://127.0.0.1:8080';
const issuer = `${origin}/local-identity`;
const redirectUri = `${origin}/sign-in/return`;
const verifier = 'v'.repeat(43);

type Fields = Readonly<Record<string, string>>;

const request = {
  response_type: 'code',
  client_id: localClientId,
  redirect_uri: redirectUri,
  scope: 'openid profile',
  state: 'the state',
  nonce: 'the nonce',
  code_challenge: createHash('sha256').update(verifier).digest('base64url'),
  code_challenge_method: 'S256',
};

async function issuerAt(clock: { now: number } = { now: Date.now() }) {
  const app = await localIssuer(origin, () => clock.now);
  const post = (path: string, fields: Fields) => app.request(path, { method: 'POST', body: new URLSearchParams(fields) });
  return {
    get: (path: string) => app.request(path),
    ask: (varied: Fields = {}) => app.request(`/authorize?${new URLSearchParams({ ...request, ...varied })}`),
    choose: (choice: Fields, varied: Fields = {}) => post('/authorize', { ...request, ...varied, ...choice }),
    async codeFor(choice: Fields): Promise<string> {
      const answer = await post('/authorize', { ...request, ...choice });
      return new URL(answer.headers.get('location') ?? '').searchParams.get('code') ?? '';
    },
    exchange: (code: string, varied: Fields = {}) =>
      post('/token', {
        grant_type: 'authorization_code',
        code,
        code_verifier: verifier,
        redirect_uri: redirectUri,
        client_id: localClientId,
        ...varied,
      }),
  };
}

async function claimsOf(choice: Fields) {
  const { codeFor, exchange, get } = await issuerAt();
  const { id_token: id } = (await (await exchange(await codeFor(choice))).json()) as { id_token: string };
  const keys = createLocalJWKSet((await (await get('/jwks.json')).json()) as JSONWebKeySet);
  return (await jwtVerify(id, keys, { issuer, audience: localClientId })).payload;
}

describe('the choice of a role on this computer', () => {
  it('is on a page that says where it is, loads nothing and runs nothing', async () => {
    const { ask } = await issuerAt();
    const page = await ask({ state: '"><script>' });
    const html = await page.text();
    expect(html).toContain('This computer only: choose a role');
    expect(html).not.toContain('<script>');
    expect(html.match(/<option /gu)).toHaveLength(193);
    expect(page.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self';/u,
    );
  });

  it.each([
    ['client', { client_id: 'another' }],
    ['address', { redirect_uri: 'http://127.0.0.1:8081/sign-in/return' }],
    ['address that only begins like ours', { redirect_uri: `${origin}.example/` }],
    ['flow', { response_type: 'token' }],
    ['proof', { code_challenge_method: 'plain' }],
    ['scope', { scope: 'profile' }],
  ])('is refused to another %s, and sends nobody anywhere', async (_what, varied) => {
    const { ask, choose } = await issuerAt();
    for (const answer of [await ask(varied), await choose({ role: 'secretariat' }, varied)]) {
      expect(answer.status).toBe(400);
      expect(answer.headers.get('location')).toBeNull();
    }
  });

  it.each([{ role: 'member', country: 'XX' }, { role: 'member' }, { role: 'public' }, {}])(
    'is one of those offered: not %j',
    async (choice) => {
      const { choose } = await issuerAt();
      expect((await choose(choice as Fields)).status).toBe(400);
    },
  );

  it('brings a code back to the application, with its state', async () => {
    const { choose } = await issuerAt();
    const answer = await choose({ role: 'secretariat' });
    const back = new URL(answer.headers.get('location') ?? '');
    expect([answer.status, `${back.origin}${back.pathname}`, back.searchParams.get('state')]).toEqual([
      303,
      redirectUri,
      'the state',
    ]);
  });
});

describe('the tokens', () => {
  it('of a member name its State, and hold against the published key', async () => {
    expect(await claimsOf({ role: 'member', country: 'KE' })).toMatchObject({
      sub: 'member-ke',
      'cognito:groups': ['member'],
      'custom:state': 'KE',
      name: 'Kenya (this computer)',
      nonce: 'the nonce',
      token_use: 'id',
    });
  });

  it.each(['secretariat', 'operator'])('of the %s name no State', async (role) => {
    const claims = await claimsOf({ role, country: 'KE' });
    expect(claims['cognito:groups']).toEqual([role]);
    expect(claims).not.toHaveProperty('custom:state');
  });

  it('are signed with another key in each run', async () => {
    const keys = await Promise.all([issuerAt(), issuerAt()].map(async (one) => (await (await one).get('/jwks.json')).text()));
    expect(keys[0]).not.toBe(keys[1]);
    expect(keys.join()).not.toMatch(/"[dpq]":/u);
  });

  it.each([
    ['a forged code', 'code'],
    ['another proof', 'code_verifier'],
    ['another address', 'redirect_uri'],
    ['another client', 'client_id'],
  ])('are not given for %s', async (_what, field) => {
    const { codeFor, exchange } = await issuerAt();
    const answer = await exchange(await codeFor({ role: 'secretariat' }), { [field]: 'another' });
    expect([answer.status, await answer.json()]).toEqual([400, { error: 'invalid_grant' }]);
  });

  it('are given for a code once, and within a minute', async () => {
    const clock = { now: Date.now() };
    const { codeFor, exchange } = await issuerAt(clock);
    const [first, second] = [await codeFor({ role: 'secretariat' }), await codeFor({ role: 'secretariat' })];
    expect((await exchange(first)).status).toBe(200);
    expect((await exchange(first)).status).toBe(400);
    clock.now += 61_000;
    expect((await exchange(second)).status).toBe(400);
    expect((await exchange(second, { grant_type: 'password' })).status).toBe(400);
  });
});

describe('signing out', () => {
  it.each([
    [`${origin}/en/`, `${origin}/en/`],
    ['https://elsewhere.example/', `${origin}/`],
    ['', `${origin}/`],
  ])('with %j leads to %s', async (wanted, to) => {
    const { get } = await issuerAt();
    const answer = await get(`/logout?${new URLSearchParams({ post_logout_redirect_uri: wanted })}`);
    expect(answer.headers.get('location')).toBe(to);
  });
});

describe('the metadata', () => {
  it('name the addresses of this issuer', async () => {
    const { get } = await issuerAt();
    expect(await (await get('/.well-known/openid-configuration')).json()).toMatchObject({
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks.json`,
      code_challenge_methods_supported: ['S256'],
    });
  });
});
