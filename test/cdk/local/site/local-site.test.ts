import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PortTaken } from '../../../../cdk/local/servers/listening.ts';
import { type HttpHandler, localSite } from '../../../../cdk/local/site/local-site.ts';
import { type SiteServer, startSiteServer } from '../../../../cdk/local/site/site-server.ts';

let server: SiteServer;
let faults: unknown[];

/** Answers with its own name and what it was sent. */
const named =
  (name: string): (() => Promise<HttpHandler>) =>
  async () =>
  async ({ rawPath, rawQueryString, cookies, body, isBase64Encoded, requestContext, headers }) => ({
    statusCode: 200,
    headers: { 'content-type': 'application/json' },
    cookies: ['a=1; HttpOnly', 'b=2'],
    body: JSON.stringify({
      name,
      rawPath,
      rawQueryString,
      cookies,
      body,
      isBase64Encoded,
      method: requestContext.http.method,
      origin: headers.origin,
    }),
  });

beforeEach(async () => {
  faults = [];
  server = await startSiteServer(0, (fault) => faults.push(fault));
  const handlers = {
    links: named('links'),
    api: named('api'),
    portal:
      async (): Promise<HttpHandler> =>
      async ({ rawPath }) => {
        if (rawPath === '/broken') throw new Error('a broken page');
        if (rawPath === '/nothing') return { statusCode: 304, headers: { etag: '"1"' } };
        if (rawPath === '/picture')
          return { statusCode: 200, body: Buffer.from([0, 255]).toString('base64'), isBase64Encoded: true };
        return { body: 'the portal' };
      },
  };
  server.open(await localSite(server.endpoint, handlers, (fault) => faults.push(fault)));
});
afterEach(() => server.close());

/** `fetch` allows no Host of one's own. */
const asHost = (host: string, path: string): Promise<{ status: number | undefined; location: string | undefined }> =>
  new Promise((resolve, reject) => {
    const sent = request(`${server.endpoint}${path}`, { headers: { host } }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve({ status: answer.statusCode, location: answer.headers.location }));
    });
    sent.on('error', reject).end();
  });

describe('the site of this computer', () => {
  it.each([
    ['/links/a.b', 'links'],
    ['/v1', 'api'],
    ['/v1/meetings?limit=1', 'api'],
  ])('gives %s to the function that answers it', async (path, name) => {
    const answer = await fetch(`${server.endpoint}${path}`, {
      method: 'POST',
      headers: { cookie: 'one=1; two=2', origin: server.endpoint },
      body: 'a body',
    });
    const [rawPath, rawQueryString = ''] = path.split('?');
    expect(await answer.json()).toEqual({
      name,
      rawPath,
      rawQueryString,
      cookies: ['one=1', 'two=2'],
      body: Buffer.from('a body').toString('base64'),
      isBase64Encoded: true,
      method: 'POST',
      origin: server.endpoint,
    });
    expect(answer.headers.getSetCookie()).toEqual(['a=1; HttpOnly', 'b=2']);
  });

  it('gives everything else to the portal, answers of every kind', async () => {
    expect(await (await fetch(`${server.endpoint}/en/`)).text()).toBe('the portal');
    expect([...new Uint8Array(await (await fetch(`${server.endpoint}/picture`)).arrayBuffer())]).toEqual([0, 255]);
    const unchanged = await fetch(`${server.endpoint}/nothing`);
    expect([unchanged.status, unchanged.headers.get('etag')]).toEqual([304, '"1"']);
  });

  it('has the choice of a role in it', async () => {
    const answer = await fetch(`${server.endpoint}/local-identity/.well-known/openid-configuration`);
    expect(await answer.json()).toMatchObject({ issuer: `${server.endpoint}/local-identity` });
  });

  it('answers to one name: another is sent there or refused, so that no page elsewhere can speak for the person at it', async () => {
    const { host, port } = new URL(server.endpoint);
    expect(await asHost(host, '/')).toMatchObject({ status: 200 });
    expect(await asHost(`localhost:${port}`, '/en/?a=1')).toEqual({ status: 307, location: `${server.endpoint}/en/?a=1` });
    expect(await asHost('elsewhere.example', '/')).toMatchObject({ status: 421 });
    expect(await asHost('elsewhere.example', '/local-identity/jwks.json')).toMatchObject({ status: 421 });
  });

  it('says that a request failed, tells the terminal why, and goes on', async () => {
    expect((await fetch(`${server.endpoint}/broken`)).status).toBe(500);
    expect(faults).toEqual([new Error('a broken page')]);
    expect((await fetch(`${server.endpoint}/`)).status).toBe(200);
  });
});

describe('the server of the site', () => {
  it('takes the port it is given or none', async () => {
    await expect(startSiteServer(Number(new URL(server.endpoint).port), () => {})).rejects.toBeInstanceOf(PortTaken);
  });

  it('takes the next free port where it may choose', async () => {
    const [one, two] = [await startSiteServer(null, () => {}), await startSiteServer(null, () => {})];
    expect(one.endpoint).not.toBe(two.endpoint);
    await one.close();
    await two.close();
  });

  it('keeps what is asked before it is open until it can answer', async () => {
    const early = await startSiteServer(0, () => {});
    const asked = fetch(early.endpoint);
    early.open(await localSite(early.endpoint, { links: named('l'), api: named('a'), portal: named('portal') }, () => {}));
    expect(await (await asked).json()).toMatchObject({ name: 'portal' });
    await early.close();
  });
});
