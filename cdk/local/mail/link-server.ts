import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { listenOn, stopListening, type WireServer } from '../servers/listening.ts';

/** What API Gateway calls. */
type LinkHandler = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;

/** A form with one button is shorter than this. */
const longestBody = 10_000;

/** Serves the pages of links on 127.0.0.1 with the handler that API Gateway calls on AWS. Throws PortTaken. */
export async function startLinkServer(options: {
  readonly port: number;
  readonly handler: () => Promise<LinkHandler>;
  readonly onFault: (fault: unknown) => void;
}): Promise<WireServer> {
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bodyOf(request);
    const rawPath = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    const event = { rawPath, body, isBase64Encoded: false, requestContext: { http: { method: request.method ?? 'GET' } } };
    const answer = await (await options.handler())(event as APIGatewayProxyEventV2);
    for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, String(value));
    response.writeHead(answer.statusCode ?? 200).end(answer.body ?? '');
  };
  const server = createServer((request, response) => {
    serve(request, response).catch((fault: unknown) => {
      options.onFault(fault);
      response.destroy();
    });
  });
  const endpoint = await listenOn(server, options.port);
  return { endpoint, close: () => stopListening(server) };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    body += Buffer.from(chunk).toString('utf-8');
    if (body.length > longestBody) throw new RangeError('the body of a link is too long');
  }
  return body;
}
