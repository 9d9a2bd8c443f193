import { portalApp } from '../../../functions/portal/app.ts';
import type { Identity } from '../../../functions/portal/identity.ts';
import type { PortalDeps } from '../../../functions/portal/visiting.ts';
import type { Desk, Ticket } from '../../../shared/desk/desk.ts';
import type { Caller } from '../../../shared/model/caller.ts';
import { emptyRegister, type FakeRegister, fakeDesk } from './fake-desk.ts';

export const origin = 'https://papers.example';
export const kenya = { role: 'member', state: 'KE', name: 'Delegation of Kenya' } as const satisfies Caller;

export interface PortalWorld {
  readonly app: ReturnType<typeof portalApp>;
  readonly register: FakeRegister;
  readonly put: { readonly ticket: Ticket; readonly bytes: Uint8Array }[];
  readonly faults: Error[];
  /** Asks for a page as the caller of the world. */
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** Sends a form as a browser does, from a page of ours. */
  post(
    path: string,
    form: FormData | Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Response>;
}

interface Given {
  readonly caller?: Caller;
  readonly now?: string;
  readonly register?: FakeRegister;
  readonly desk?: Partial<Desk>;
  readonly deps?: Partial<PortalDeps>;
}

/** The portal in memory; whoever brings the token `good` is the caller. */
export function portalWorld({
  caller = { role: 'public' },
  now = '2021-05-20T09:00:00Z',
  register = emptyRegister(),
  desk = {},
  deps = {},
}: Given = {}): PortalWorld {
  const put: PortalWorld['put'] = [];
  const faults: Error[] = [];
  const app = portalApp({
    desk: { ...fakeDesk(register), ...desk },
    origin,
    uploadOrigin: 'https://uploads.example',
    staticAddress: '/static/0a1b2c',
    identity: noIdentity,
    secretariat: noSecretariat,
    callerOf: async (token) => (token === 'good' ? caller : null),
    now: () => new Date(now),
    put: async (ticket, bytes) => {
      put.push({ ticket, bytes });
    },
    report: (fault) => {
      faults.push(fault);
    },
    ...deps,
  });
  const cookie: Record<string, string> = caller.role === 'public' ? {} : { cookie: '__Host-session=good' };
  return {
    app,
    register,
    put,
    faults,
    get: async (path, headers = {}) => app.request(`${origin}${path}`, { headers: { ...cookie, ...headers } }),
    post: async (path, form, headers = {}) =>
      app.request(`${origin}${path}`, {
        method: 'POST',
        headers: { ...cookie, origin, ...headers },
        body: form instanceof FormData ? form : new URLSearchParams(form),
      }),
  };
}

const notHere = async (): Promise<never> => {
  throw new Error('not in this test');
};

/** What only the pages of the secretariat ask for; tests of those bring their own. */
const noSecretariat = new Proxy({} as PortalDeps['secretariat'], { get: () => notHere });

const noIdentity: Identity = {
  begin: async (back) => ({
    address: 'https://identity.example/authorize',
    begun: { state: 's', nonce: 'n', verifier: 'v', back },
  }),
  finish: async () => 'good',
  farewell: async () => 'https://identity.example/logout',
};
