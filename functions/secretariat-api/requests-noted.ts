import type { Context, MiddlewareHandler } from 'hono';
import type { Caller } from '../../shared/model/caller.ts';
import { type AccessEntry, faultOf } from './access-log.ts';
import type { ApiDeps } from './api-deps.ts';
import type { ApiEnvironment } from './endpoint.ts';
import { languageWanted } from './language-wanted.ts';

/** How long anybody may keep what everybody may see, in seconds. */
const keptSeconds = 60;

/** Headers of every response, where it has none of its own: nothing is guessed, framed, run or told elsewhere. */
const safe: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=63072000',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  vary: 'Authorization, Accept-Language',
};

/** The first and last to see a request: gives it an id, its response the headers that every response has, and the log a line. */
export function requestsNoted(deps: ApiDeps): MiddlewareHandler<ApiEnvironment> {
  return async (context, next) => {
    const began = deps.now();
    const requestId = deps.newRequestId();
    context.set('caller', { role: 'public' });
    context.set('language', languageWanted(context.req.header('accept-language')));
    context.set('route', 'none');
    await next();
    const { headers } = context.res;
    headers.set('x-request-id', requestId);
    for (const [name, value] of Object.entries(safe)) if (!headers.has(name)) headers.set(name, value);
    if (!headers.has('cache-control')) headers.set('cache-control', keeping(context));
    deps.log({ requestId, milliseconds: deps.now() - began, ...noted(context) });
  };
}

/** What a stranger was given may be kept for a moment; what anybody else was given, and every refusal, by nobody. */
function keeping(context: Context<ApiEnvironment>): string {
  const forEverybody = context.get('caller').role === 'public' && context.res.status < 400;
  return forEverybody ? `public, max-age=${keptSeconds}` : 'no-store';
}

function noted(context: Context<ApiEnvironment>): Omit<AccessEntry, 'requestId' | 'milliseconds'> {
  const caller: Caller = context.get('caller');
  const { method } = context.req;
  const { status } = context.res;
  const denied = status === 401 || status === 403;
  return {
    method,
    route: context.get('route'),
    status,
    role: caller.role,
    state: caller.role === 'member' ? caller.state : null,
    name: caller.role !== 'public' && (denied || method === 'POST') ? caller.name : null,
    denied,
    fault: status >= 500 ? faultOf(context.error) : null,
  };
}
