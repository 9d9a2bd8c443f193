import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { listenOn, PortTaken, stopListening, type WireServer } from '../servers/listening.ts';

/** Where the pages of this computer are, unless another program is there. */
const sitePort = 8080;

/** Where letters say that the site is, if nobody says otherwise. */
export const usualOrigin = `http://127.0.0.1:${sitePort}`;

/** How many ports are tried from there. */
const portsTried = 10;

export interface SiteServer extends WireServer {
  /** Begins to answer: what was asked before has waited. */
  open(site: Hono): void;
}

/**
 * Listens on 127.0.0.1 before anything can be answered, so that the address is known to those who must know it. `null` takes the usual port or the next that is
 * free. Throws PortTaken.
 */
export async function startSiteServer(port: number | null, onFault: (fault: unknown) => void): Promise<SiteServer> {
  const { promise: site, resolve: open } = Promise.withResolvers<Hono>();
  const server = createServer(
    getRequestListener(async (request) => await (await site).fetch(request), {
      overrideGlobalObjects: false,
      errorHandler: (fault) => {
        onFault(fault);
        return new Response('This request failed; the terminal says why.\n', { status: 500 });
      },
    }),
  );
  const endpoint = port === null ? await listenNear(server) : await listenOn(server, port);
  return { endpoint, open, close: () => stopListening(server) };
}

async function listenNear(server: Parameters<typeof listenOn>[0]): Promise<string> {
  for (let port = sitePort; port < sitePort + portsTried; port += 1) {
    try {
      return await listenOn(server, port);
    } catch (fault) {
      if (!(fault instanceof PortTaken)) throw fault;
    }
  }
  return await listenOn(server, 0);
}
