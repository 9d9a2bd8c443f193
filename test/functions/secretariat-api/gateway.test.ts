import { handle, type LambdaEvent } from 'hono/aws-lambda';
import { describe, expect, it } from 'vitest';
import { apiUnderTest, kenya } from './api-under-test.ts';

interface Sent {
  readonly path: string;
  readonly query?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly from?: string;
}

/** A request as API Gateway hands it on (HTTP API, payload format 2.0), with slashes in a path as they are. */
function eventOf({ path, query = '', method = 'GET', headers = {}, body, from = '192.0.2.7' }: Sent): LambdaEvent {
  const http = { method, path, protocol: 'HTTP/1.1', sourceIp: from, userAgent: 'test' };
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: query,
    headers: { host: 'api.example', ...headers },
    requestContext: {
      accountId: '000000000000',
      authentication: null,
      authorizer: {},
      apiId: 'api',
      domainName: 'api.example',
      domainPrefix: 'api',
      http,
      requestId: 'one',
      routeKey: '$default',
      stage: '$default',
      time: '',
      timeEpoch: 0,
    },
    isBase64Encoded: body !== undefined,
    body: body === undefined ? null : Buffer.from(body).toString('base64'),
  };
}

async function apiBehindGateway() {
  const api = await apiUnderTest();
  const handler = handle(api.app);
  return { ...api, send: (sent: Sent) => handler(eventOf(sent)) };
}

describe('behind API Gateway', () => {
  it('answers JSON as text and workbooks as base64', async () => {
    const { send, tokenOf } = await apiBehindGateway();
    const headers = { authorization: `Bearer ${await tokenOf(kenya)}` };
    const json = await send({ path: '/v1/meetings/C21-VCC-1/citing/C21/35', query: 'limit=2', headers });
    expect(json).toMatchObject({ statusCode: 200, isBase64Encoded: false });
    expect(JSON.parse(json.body).lines).toHaveLength(2);
    const file = await send({ path: '/v1/meetings/C21-VCC-1/papers', query: 'form=xlsx', headers });
    expect(file).toMatchObject({ statusCode: 200, isBase64Encoded: true });
    expect(Buffer.from(file.body, 'base64').subarray(0, 2).toString()).toBe('PK');
    const problem = await send({ path: '/v1/nothing' });
    expect(problem).toMatchObject({
      statusCode: 404,
      isBase64Encoded: false,
      headers: { 'content-type': 'application/problem+json' },
    });
  });

  it('takes bodies, and refuses large ones whatever their header says', async () => {
    const { send, tokenOf } = await apiBehindGateway();
    const headers = {
      authorization: `Bearer ${await tokenOf(kenya)}`,
      'content-type': 'application/json',
      'content-length': '2',
    };
    const path = '/v1/meetings/C21-VCC-1/tickets';
    const body = JSON.stringify({ fileName: 'a.pdf', size: 1, contentType: 'application/pdf' });
    expect(await send({ path, method: 'POST', headers, body })).toMatchObject({ statusCode: 201 });
    expect(await send({ path, method: 'POST', headers, body: body.padEnd(70_000) })).toMatchObject({ statusCode: 413 });
  });

  it('counts strangers by the address that the gateway saw', async () => {
    const { send } = await apiBehindGateway();
    const statuses = [];
    for (let i = 0; i < 80; i += 1) {
      const headers = { 'x-forwarded-for': `203.0.113.${i}` };
      statuses.push((await send({ path: '/v1/problems', headers, from: '192.0.2.9' })).statusCode);
    }
    expect(statuses.filter((status) => status === 429)).toHaveLength(50);
    expect(await send({ path: '/v1/problems', from: '192.0.2.10' })).toMatchObject({ statusCode: 200 });
  });
});
