import { callerOfClaims } from '../../shared/access/claims.ts';
import { BadToken } from '../../shared/access/verify-token.ts';
import type { Caller } from '../../shared/model/caller.ts';
import type { ApiDeps } from './api-deps.ts';
import { Problem } from './problems.ts';

/**
 * Who asks, by the `Authorization` header: nobody in particular where there is none. Throws `BadToken` for a header that proves nothing, and a problem for a
 * true token without a role: to be signed in is not to be allowed.
 */
export async function callerOfHeader(header: string | undefined, { verifyToken }: Pick<ApiDeps, 'verifyToken'>): Promise<Caller> {
  if (header === undefined) return { role: 'public' };
  const token = /^Bearer +([\w.~+/=-]+)$/iu.exec(header.trim())?.[1];
  if (token === undefined) throw new BadToken('not a bearer token');
  const caller = callerOfClaims(await verifyToken(token));
  if (caller === null) throw new Problem('not-allowed');
  return caller;
}

/** Under which name the calls of a caller are counted. */
export function countedAs(caller: Caller, address: string): string {
  switch (caller.role) {
    case 'public':
      return `public ${address}`;
    case 'member':
      return `member ${caller.state} ${caller.name}`;
    default:
      return `${caller.role} ${caller.name}`;
  }
}
