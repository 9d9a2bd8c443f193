import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { exportSPKI, generateKeyPair, importJWK, SignJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { BadToken, tokenVerifier } from '../../../shared/access/verify-token.ts';
import { audience, issuer, tokensOfAnIssuer } from '../../functions/secretariat-api/tokens-of-an-issuer.ts';

const noon = new Date('2021-05-20T12:00:00Z');
const seconds = noon.getTime() / 1_000;
let tokens: Awaited<ReturnType<typeof tokensOfAnIssuer>>;
let verify: ReturnType<typeof tokenVerifier>;

beforeAll(async () => {
  tokens = await tokensOfAnIssuer(() => noon, 'RS256');
  verify = tokenVerifier({ issuer, audience, keys: tokens.keys, now: () => noon });
});

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const good = { iss: issuer, aud: audience, sub: 'somebody', token_use: 'id', iat: seconds, exp: seconds + 60 };

describe('tokenVerifier', () => {
  it('answers the claims of a token that is signed by the issuer, for us, and in force', async () => {
    expect(await verify(await tokens.sign({ name: 'A. Person' }))).toMatchObject({ name: 'A. Person', sub: 'somebody' });
  });

  it.each<[string, Record<string, unknown>]>([
    ['for another audience', { aud: 'another' }],
    ['for no audience', { aud: undefined }],
    ['of another issuer', { iss: 'https://elsewhere.example' }],
    ['expired', { iat: seconds - 3_600, exp: seconds - 60 }],
    ['not valid yet', { nbf: seconds + 600 }],
    ['of the future', { iat: seconds + 600 }],
    ['that never expires', { exp: undefined }],
    ['older than a day', { iat: seconds - 90_000, exp: seconds + 90_000 }],
    ['that is an access token', { token_use: 'access' }],
    ['that says not what it is', { token_use: undefined }],
    ['of nobody', { sub: undefined }],
  ])('refuses a token %s', async (_what, claims) => {
    await expect(verify(await tokens.sign(claims))).rejects.toBeInstanceOf(BadToken);
  });

  it('refuses a token without a signature', async () => {
    await expect(verify(`${part({ alg: 'none' })}.${part(good)}.`)).rejects.toBeInstanceOf(BadToken);
  });

  it('refuses a token signed with the public key as if it were a secret', async () => {
    const spki = await exportSPKI((await importJWK({ ...tokens.jwk, ext: true }, 'RS256', { extractable: true })) as never);
    const signed = `${part({ alg: 'HS256', kid: 'one' })}.${part(good)}`;
    const seal = createHmac('sha256', spki).update(signed).digest('base64url');
    await expect(verify(`${signed}.${seal}`)).rejects.toBeInstanceOf(BadToken);
  });

  it.each(['HS256', 'HS512'])('believes no shared secret (%s), even where one is among the keys', async (alg) => {
    const secret = Buffer.alloc(64, 7);
    const shared = tokenVerifier({ issuer, audience, keys: async () => secret, now: () => noon });
    const token = await new SignJWT(good).setProtectedHeader({ alg }).sign(secret);
    await expect(shared(token)).rejects.toBeInstanceOf(BadToken);
  });

  it('refuses a token signed with a key of somebody else, also where it carries that key', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    await expect(verify(await tokens.sign({}, {}, privateKey))).rejects.toBeInstanceOf(BadToken);
    await expect(verify(await tokens.sign({}, { kid: 'two' }, privateKey))).rejects.toBeInstanceOf(BadToken);
    const carried = { jwk: tokens.jwk, jku: 'https://elsewhere.example/keys' };
    await expect(verify(await tokens.sign({}, carried, privateKey))).rejects.toBeInstanceOf(BadToken);
  });

  it('refuses a token whose groups were edited', async () => {
    const [head = '', , seal = ''] = (await tokens.sign({ 'cognito:groups': ['member'] })).split('.');
    await expect(verify(`${head}.${part({ ...good, 'cognito:groups': ['secretariat'] })}.${seal}`)).rejects.toBeInstanceOf(
      BadToken,
    );
  });

  it('refuses whatever is no token', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `${part({ alg: 'RS256' })}.${text}.${text}`),
        ),
        async (text) => {
          await expect(verify(text)).rejects.toBeInstanceOf(BadToken);
        },
      ),
      { numRuns: 100 },
    );
    await expect(verify('a'.repeat(100_000))).rejects.toBeInstanceOf(BadToken);
  });

  it('does not blame the token where the keys cannot be had', async () => {
    const broken = tokenVerifier({ issuer, audience, keys: () => Promise.reject(new Error('no network')), now: () => noon });
    await expect(broken(await tokens.sign({}))).rejects.toThrow('no network');
  });
});
