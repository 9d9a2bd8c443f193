import { serveStatic } from '@hono/node-server/serve-static';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { Hono } from 'hono';
import { staticFolder } from '../../static-address.ts';
import { issuerPath, localIssuer } from '../identity/local-issuer.ts';
import { eventOf, responseOf } from './http-event.ts';

/** What API Gateway calls. */
export type HttpHandler = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;

/** The functions that answer HTTP, each loaded with its first request: what they read from their environment is there by then. */
export interface SiteHandlers {
  readonly links: () => Promise<HttpHandler>;
  readonly api: () => Promise<HttpHandler>;
  readonly portal: () => Promise<HttpHandler>;
}

/**
 * Everything that answers HTTP on this computer, under one origin: the portal, the API, the links in letters, and the choice of a role in place of a sign-in. The
 * functions get the events that API Gateway would send them.
 */
export async function localSite(origin: string, handlers: SiteHandlers, onFault: (fault: unknown) => void): Promise<Hono> {
  const site = new Hono();
  const { host, port } = new URL(origin);
  site.use(async (context, next) => {
    const { req } = context;
    const asked = req.header('host') ?? '';
    if (asked === host) return await next();
    // Cookies and sign-in know one name of this computer.
    const { pathname, search } = new URL(req.url);
    if (asked === `localhost:${port}` && req.method === 'GET') return context.redirect(`${origin}${pathname}${search}`, 307);
    // A page elsewhere could otherwise give its own name this address and speak as the person at this computer.
    return context.text('This site has another name.\n', 421);
  });
  site.route(issuerPath, await localIssuer(origin));
  site.all('/links/*', answeredBy(handlers.links));
  site.all('/v1', answeredBy(handlers.api));
  site.all('/v1/*', answeredBy(handlers.api));
  site.get('/static/*', serveStatic({ root: staticFolder, rewriteRequestPath: (path) => path.replace(/^\/static\/[^/]+/u, '') }));
  site.all('*', answeredBy(handlers.portal));
  site.onError((fault, context) => {
    onFault(fault);
    return context.text('This request failed; the terminal says why.\n', 500);
  });
  return site;
}

function answeredBy(load: () => Promise<HttpHandler>) {
  return async ({ req }: { readonly req: { readonly raw: Request } }) => responseOf(await (await load())(await eventOf(req.raw)));
}
