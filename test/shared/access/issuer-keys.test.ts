import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { issuerKeys } from '../../../shared/access/issuer-keys.ts';
import { BadToken, tokenVerifier } from '../../../shared/access/verify-token.ts';
import { audience, tokensOfAnIssuer } from '../../functions/secretariat-api/tokens-of-an-issuer.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** An issuer on this computer, whose address is known before its keys are. */
async function started(answer: (path: string, origin: string) => unknown): Promise<string> {
  const server = createServer((request, response) => {
    const body = answer(request.url ?? '', `http://${request.headers.host}`);
    response.writeHead(body === null ? 503 : 200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  closing.push(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('issuerKeys', () => {
  it('finds the keys where the issuer says they are, and asks once', async () => {
    const tokens = await tokensOfAnIssuer();
    const asked: string[] = [];
    const issuer = await started((path, origin) => {
      asked.push(path);
      return path === '/keys' ? { keys: [tokens.jwk] } : { issuer: origin, jwks_uri: `${origin}/keys` };
    });
    const verify = tokenVerifier({ issuer, audience, keys: issuerKeys(issuer), now: () => new Date() });
    for (const name of ['A', 'B']) expect(await verify(await tokens.sign({ iss: issuer, name }))).toMatchObject({ name });
    expect(asked).toEqual(['/.well-known/openid-configuration', '/keys']);
  });

  it('is a fault where the issuer does not answer, and not the fault of the token; it is asked again', async () => {
    const tokens = await tokensOfAnIssuer();
    let answers: (path: string, origin: string) => unknown = () => null;
    const issuer = await started((path, origin) => answers(path, origin));
    const verify = tokenVerifier({ issuer, audience, keys: issuerKeys(issuer), now: () => new Date() });
    const token = await tokens.sign({ iss: issuer });
    const failure = await verify(token).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Error);
    expect(failure).not.toBeInstanceOf(BadToken);
    answers = (path, origin) => (path === '/keys' ? { keys: [tokens.jwk] } : { issuer: origin, jwks_uri: `${origin}/keys` });
    expect(await verify(token)).toMatchObject({ sub: 'somebody' });
  });
});
