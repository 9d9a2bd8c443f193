import type { MiddlewareHandler } from 'hono';
import { callAllowance } from '../../shared/access/call-allowance.ts';
import type { ApiDeps } from './api-deps.ts';
import { callerOfHeader, countedAs } from './authenticate.ts';
import type { ApiEnvironment } from './endpoint.ts';
import { Problem } from './problems.ts';

/** Of one caller, by one warm function; API Gateway bounds all of them together. */
const allowance = { burst: 60, perSecond: 20, callers: 10_000 };

/** Finds out who calls, and lets nobody call too often; whoever proves nothing is counted by the address it calls from. */
export function callersKnown(deps: ApiDeps): MiddlewareHandler<ApiEnvironment> {
  const secondsToWait = callAllowance(allowance, deps.now);
  return async (context, next) => {
    const address = deps.addressOf(context.env);
    const [known] = await Promise.allSettled([callerOfHeader(context.req.header('authorization'), deps)]);
    const seconds = secondsToWait(countedAs(known.status === 'fulfilled' ? known.value : { role: 'public' }, address));
    if (seconds > 0) throw new Problem('too-many', { headers: { 'retry-after': String(seconds) } });
    if (known.status === 'rejected') throw known.reason;
    context.set('caller', known.value);
    await next();
  };
}
