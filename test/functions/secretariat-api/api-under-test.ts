import type { AccessEntry } from '../../../functions/secretariat-api/access-log.ts';
import type { ApiDeps } from '../../../functions/secretariat-api/api-deps.ts';
import { secretariatApi } from '../../../functions/secretariat-api/app.ts';
import { callerAddress } from '../../../functions/secretariat-api/caller-address.ts';
import { tokenVerifier } from '../../../shared/access/verify-token.ts';
import type { Desk } from '../../../shared/desk/desk.ts';
import type { Caller } from '../../../shared/model/caller.ts';
import type { Refusal } from '../../../shared/register/refusals.ts';
import { record } from '../../shared/report/proceedings.ts';
import { meetingOf } from '../../shared/report/records.ts';
import { agendaOfTheMeeting, proceedingsOfTheMeeting } from './agendas-of-a-meeting.ts';
import { consultationsOfTheMeeting, wordsOfTheMeeting } from './consultations-of-a-meeting.ts';
import { deskInMemory } from './desk-in-memory.ts';
import { meetingId } from './papers-of-a-meeting.ts';
import { audience, issuer, tokensOfAnIssuer } from './tokens-of-an-issuer.ts';

export const secretariat = { role: 'secretariat', name: 'A. Editor' } as const;
export const operator = { role: 'operator', name: 'An Operator' } as const;
export const kenya = { role: 'member', state: 'KE', name: 'A Delegate' } as const;
export const france = { role: 'member', state: 'FR', name: 'Une déléguée' } as const;
export const anybody = { role: 'public' } as const;

export interface Question {
  readonly as?: Caller;
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The API over a desk of this test, with a clock that goes on far enough between questions that nobody asks too often. */
export async function apiUnderTest(desk: Desk = deskInMemory(), changed: Partial<ApiDeps> = {}) {
  const entries: AccessEntry[] = [];
  const refusals: Refusal[] = [];
  let now = Date.parse('2021-05-20T12:00:00Z');
  let requests = 0;
  const tokens = await tokensOfAnIssuer(() => new Date(now));
  const deps: ApiDeps = {
    desk,
    register: registerOfTheMeeting,
    agenda: agendaOfTheMeeting,
    proceedings: proceedingsOfTheMeeting,
    correspondence: await consultationsOfTheMeeting(new Date(now).toISOString()),
    conclusions: wordsOfTheMeeting,
    verifyToken: tokenVerifier({ issuer, audience, keys: tokens.keys, now: () => new Date(now) }),
    storedReport: async (id, language, form, revision) =>
      id === meetingId && language === 'en' && (revision ?? 0) <= 1
        ? {
            fileName: `outcome-report-${id}.en.${form}`,
            contentType: 'application/json',
            bytes: new Uint8Array(Buffer.from('{}')),
          }
        : null,
    keptRevisions: async () => [
      { revision: 0, content: '0'.repeat(12), readAt: '2021-05-19T12:00:00.000Z' },
      { revision: 1, content: '1'.repeat(12), readAt: '2021-05-20T09:00:00.000Z' },
    ],
    addressOf: callerAddress,
    noteRefusal: async (refusal) => void refusals.push(refusal),
    newRequestId: () => `request-${++requests}`,
    now: () => now,
    log: (entry) => entries.push(entry),
    ...changed,
  };
  const app = secretariatApi(deps);
  const held = new Map<string, string>();
  const tokenOf = async (caller: Exclude<Caller, { role: 'public' }>): Promise<string> => {
    const name = JSON.stringify(caller);
    const token = held.get(name) ?? (await tokens.tokenOf(caller));
    held.set(name, token);
    return token;
  };
  const ask = async (path: string, { as = anybody, method = 'GET', body, headers = {} }: Question = {}): Promise<Response> => {
    now += 100;
    const authorization = as.role === 'public' ? {} : { authorization: `Bearer ${await tokenOf(as)}` };
    const sent = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
    const type = body === undefined ? {} : { 'content-type': 'application/json' };
    return await app.request(`https://api.example${path}`, {
      method,
      headers: { ...type, ...authorization, ...headers },
      ...sent,
    });
  };
  const wait = (milliseconds: number): void => {
    now += milliseconds;
  };
  return { app, ask, entries, refusals, tokens, tokenOf, wait };
}

const registerOfTheMeeting: ApiDeps['register'] = {
  meeting: async (id) => (id === meetingId ? meetingOf(meetingId) : null),
  records: async () => [record(1, [])],
};
