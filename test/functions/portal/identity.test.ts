import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issuerPath, localClientId, localIssuer } from '../../../cdk/local/identity/local-issuer.ts';
import { type Identity, openIdentity, returnPath } from '../../../functions/portal/identity.ts';

let origin: string;
let identity: Identity;
let close: () => void;

beforeAll(async () => {
  const app = new Hono();
  const server = serve({ fetch: (request) => app.fetch(request), hostname: '127.0.0.1', port: 0 });
  await new Promise((resolve) => server.once('listening', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  app.route(issuerPath, await localIssuer(origin));
  identity = openIdentity({ issuer: `${origin}${issuerPath}`, clientId: localClientId, origin });
  close = () => server.close();
});
afterAll(() => close());

/** Chooses a role on the issuer's page and comes back with its answer. */
async function chosen(address: string): Promise<URL> {
  const asked = Object.fromEntries(new URL(address).searchParams);
  const body = new URLSearchParams({ ...asked, role: 'member', country: 'KE' });
  const answer = await fetch(`${origin}${issuerPath}/authorize`, { method: 'POST', body, redirect: 'manual' });
  return new URL(answer.headers.get('location') ?? '');
}

function claimsIn(token: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf-8')) as Record<string, unknown>;
}

describe('signing in by OpenID Connect', () => {
  it('asks with a challenge, a state and a nonce that nobody can guess, each time others', async () => {
    const [one, other] = await Promise.all([identity.begin('/en/'), identity.begin('/en/')]);
    const { searchParams } = new URL(one.address);
    expect(searchParams.get('code_challenge_method')).toBe('S256');
    expect(searchParams.get('redirect_uri')).toBe(`${origin}${returnPath}`);
    expect(searchParams.get('code_challenge')).not.toBe(one.begun.verifier);
    for (const key of ['state', 'nonce', 'verifier'] as const) {
      expect(one.begun[key]).toHaveLength(43);
      expect(one.begun[key]).not.toBe(other.begun[key]);
    }
  });

  it('brings back the token of the person', async () => {
    const { address, begun } = await identity.begin('/en/');
    const token = await identity.finish(await chosen(address), begun);
    expect(claimsIn(token)).toMatchObject({ aud: localClientId, nonce: begun.nonce, 'custom:state': 'KE' });
  });

  it.each(['state', 'nonce', 'verifier'] as const)('refuses a return with another %s', async (key) => {
    const { address, begun } = await identity.begin('/en/');
    const other = await identity.begin('/en/');
    const returned = await chosen(address);
    await expect(identity.finish(returned, { ...begun, [key]: other.begun[key] })).rejects.toThrow();
  });

  it('refuses a code that was used before', async () => {
    const { address, begun } = await identity.begin('/en/');
    const returned = await chosen(address);
    await identity.finish(returned, begun);
    await expect(identity.finish(returned, begun)).rejects.toThrow();
  });

  it('says where the service ends its own session', async () => {
    const address = new URL((await identity.farewell()) ?? '');
    expect(address.searchParams.get('logout_uri')).toBe(`${origin}/`);
    expect(address.searchParams.get('client_id')).toBe(localClientId);
  });

  it('believes nobody without a certificate but this computer', async () => {
    const far = openIdentity({ issuer: 'http://identity.example', clientId: 'c', origin });
    await expect(far.begin('/en/')).rejects.toThrow('cannot be reached');
  });
});
