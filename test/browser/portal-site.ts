import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Caller } from '../../shared/model/caller.ts';
import type { FakeRegister } from '../functions/portal/fake-desk.ts';
import { portalWorld } from '../functions/portal/portal-world.ts';
import { staticFile } from './static-file.ts';

export interface PortalSite {
  readonly origin: string;
  /** What was put where tickets lead, and what is done when it is. */
  readonly uploads: { readonly bytes: number; readonly headers: Headers }[];
  close(): void;
}

/** The portal over a register in memory, with its static files and a place for uploads, on this computer. `arrived`: called for each file put. */
export async function openPortal(
  caller: Caller,
  register: FakeRegister,
  arrived: () => void = () => undefined,
): Promise<PortalSite> {
  const uploads: PortalSite['uploads'] = [];
  let fetchPage: (request: Request) => Response | Promise<Response> = () => new Response(null, { status: 503 });
  const server = serve({
    hostname: '127.0.0.1',
    port: 0,
    fetch: async (request) => (await other(request)) ?? fetchPage(request),
  });
  await new Promise((resolve) => server.once('listening', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ticket = async () => ({
    id: 'ticket-1',
    url: `${origin}/uploads/ticket-1`,
    headers: { 'if-none-match': '*', 'content-type': 'application/pdf' },
    expiresAt: '2021-05-20T10:00:00Z',
  });
  const callerOf = async (token: string) => (token === 'good' ? caller : null);
  const world = portalWorld({
    caller,
    register,
    desk: { ticket, precheckTicket: async () => ({ ...(await ticket()), id: 'CH-1' }) },
    deps: { origin, uploadOrigin: origin, callerOf },
  });
  fetchPage = (request) => world.app.fetch(request);
  return { origin, uploads, close: () => server.close() };

  async function other(request: Request): Promise<Response | null> {
    const { pathname } = new URL(request.url);
    const file = staticFile(pathname);
    if (file !== null) return new Response(file.body, { headers: file.headers });
    if (request.method !== 'PUT' || !pathname.startsWith('/uploads/')) return null;
    uploads.push({ bytes: (await request.arrayBuffer()).byteLength, headers: request.headers });
    arrived();
    return new Response(null, { status: 200 });
  }
}
