import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { type Allowance, callAllowance } from '../../shared/access/call-allowance.ts';
import type { Language } from '../../shared/model/language.ts';
import type { ApiDeps } from './api-deps.ts';
import { callerOfHeader, countedAs } from './authenticate.ts';
import type { ApiEnvironment } from './endpoint.ts';
import { problemResponse } from './problems.ts';

/** Of one caller, by one warm function; API Gateway bounds all of them together. */
const usualAllowance: Allowance = { burst: 30, perSecond: 10, callers: 10_000 };

/**
 * Finds out who calls, and lets nobody call too often; whoever proves nothing is counted by the address it calls from. What a caller shows for its proof is counted
 * before it is looked at: a flood with one token costs no verifying.
 */
export function callersKnown(deps: ApiDeps, allowance = usualAllowance): MiddlewareHandler<ApiEnvironment> {
  const ofProof = callAllowance(allowance, deps.now);
  const ofCaller = callAllowance(allowance, deps.now);
  return async (context, next) => {
    const header = context.req.header('authorization');
    const toWait = header === undefined ? 0 : ofProof(digestOf(header));
    if (toWait > 0) return tooMany(toWait, context.get('language'));
    const address = deps.addressOf(context.env);
    const [known] = await Promise.allSettled([callerOfHeader(header, deps)]);
    const seconds = ofCaller(countedAs(known.status === 'fulfilled' ? known.value : { role: 'public' }, address));
    if (seconds > 0) return tooMany(seconds, context.get('language'));
    if (known.status === 'rejected') throw known.reason;
    context.set('caller', known.value);
    return await next();
  };
}

/** Not thrown: of a thousand a second nobody needs to know where they came from. */
function tooMany(seconds: number, language: Language): Response {
  return problemResponse({ problem: 'too-many', facts: { headers: { 'retry-after': String(seconds) } } }, language);
}

/** Tokens are long, secret, and as many as somebody makes up: none is kept. */
function digestOf(header: string): string {
  return createHash('sha256').update(header).digest('base64');
}
