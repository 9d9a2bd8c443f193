import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import * as z from 'zod';
import type { Caller } from '../../shared/model/caller.ts';
import type { SignInBegun } from './identity.ts';
import type { PortalContext, PortalDeps } from './visiting.ts';

/** Somebody who has not signed in. */
export const anybody: Caller = { role: 'public' };

/** A person has this long to sign in, in seconds. */
const signInTime = 600;

/** A cookie larger than this is dropped by browsers (RFC 6265, 6.1). */
const longestToken = 4_000;

const begunSchema = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), back: z.string() });

/** Under https a browser takes a cookie of this name only from this host, for all of it, and never sends it bare. */
function cookieName(name: string, { origin }: Pick<PortalDeps, 'origin'>): string {
  return isSafe(origin) ? `__Host-${name}` : name;
}

/** Out of reach of scripts, sent along from other sites only when a person follows a link. */
function kept({ origin }: Pick<PortalDeps, 'origin'>) {
  return { httpOnly: true, sameSite: 'Lax', path: '/', secure: isSafe(origin) } as const;
}

function isSafe(origin: string): boolean {
  return origin.startsWith('https:');
}

/** Who asks, by the token that the browser brought; verified anew each time. */
export async function callerAsking(
  context: PortalContext,
  deps: PortalDeps,
): Promise<{ readonly caller: Caller; readonly expired: boolean }> {
  const token = getCookie(context, cookieName('session', deps));
  if (token === undefined || token === '') return { caller: anybody, expired: false };
  const caller = await deps.callerOf(token);
  return caller === null ? { caller: anybody, expired: true } : { caller, expired: false };
}

export function keepToken(context: PortalContext, deps: PortalDeps, token: string): void {
  if (token.length > longestToken) throw new RangeError('the token is too long for a cookie');
  setCookie(context, cookieName('session', deps), token, kept(deps));
}

export function dropToken(context: PortalContext, deps: PortalDeps): void {
  deleteCookie(context, cookieName('session', deps), kept(deps));
}

export function keepBegun(context: PortalContext, deps: PortalDeps, begun: SignInBegun): void {
  const value = Buffer.from(JSON.stringify(begun)).toString('base64url');
  setCookie(context, cookieName('sign-in', deps), value, { ...kept(deps), maxAge: signInTime });
}

/** What was kept when the sign-in began, once; null where there is none, or something else. */
export function takeBegun(context: PortalContext, deps: PortalDeps): SignInBegun | null {
  const value = deleteCookie(context, cookieName('sign-in', deps), kept(deps)) ?? '';
  try {
    return begunSchema.parse(JSON.parse(Buffer.from(value, 'base64url').toString('utf-8')));
  } catch (cause) {
    if (cause instanceof SyntaxError || cause instanceof z.ZodError) return null;
    throw cause;
  }
}
