import { randomUUID } from 'node:crypto';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

/** Asked for a body, the server would read to the end of what is not there, which costs as much as all else here. */
const hasNoBody: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/** A request as an HTTP API hands it to a function (Amazon API Gateway Developer Guide, payload format version 2.0). */
export async function eventOf(request: Request): Promise<APIGatewayProxyEventV2> {
  const { pathname, search, host } = new URL(request.url);
  const { cookie, ...headers } = Object.fromEntries(request.headers);
  const body = hasNoBody.has(request.method) ? Buffer.alloc(0) : Buffer.from(await request.arrayBuffer());
  const now = new Date();
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: pathname,
    rawQueryString: search.slice(1),
    headers: { ...headers, host },
    ...(cookie === undefined ? {} : { cookies: cookie.split('; ') }),
    ...(body.length === 0 ? {} : { body: body.toString('base64') }),
    isBase64Encoded: body.length > 0,
    requestContext: {
      accountId: '000000000000',
      apiId: 'this-computer',
      domainName: host,
      domainPrefix: 'this-computer',
      http: {
        method: request.method,
        path: pathname,
        protocol: 'HTTP/1.1',
        sourceIp: '127.0.0.1',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: '$default',
      stage: '$default',
      time: now.toISOString(),
      timeEpoch: now.getTime(),
    },
  };
}

/** What a function answered, as a browser gets it. */
export function responseOf({
  statusCode = 200,
  headers = {},
  cookies = [],
  body = '',
  isBase64Encoded = false,
}: APIGatewayProxyStructuredResultV2): Response {
  const told = new Headers(Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]));
  for (const cookie of cookies) told.append('set-cookie', cookie);
  const hasBody = ![204, 205, 304].includes(statusCode);
  return new Response(hasBody ? Buffer.from(body, isBase64Encoded ? 'base64' : 'utf-8') : null, {
    status: statusCode,
    headers: told,
  });
}
