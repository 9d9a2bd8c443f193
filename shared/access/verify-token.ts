import { errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import type { Claims } from './claims.ts';

/** The token proves nothing: forged, altered, expired, for somebody else, or no token at all. Why is in `cause`, and is told to nobody. */
export class BadToken extends Error {
  override name = 'BadToken';
}

export interface TokenRules {
  /** Who signs (`iss`). */
  readonly issuer: string;
  /** For whom (`aud`): the id of our client. */
  readonly audience: string;
  /** Finds the issuer's key that a token names; keys named or carried by the token itself are never used. */
  readonly keys: JWTVerifyGetKey;
  readonly now: () => Date;
}

/** Signatures with a private key only: with a shared secret, or none, whoever can read the public key could sign. */
const algorithms = ['RS256', 'ES256'];
/** Clocks of two machines differ by less. */
const clockTolerance = 30;
/** Identity tokens live an hour, and a day at the most. */
const longestLife = '24h';
/** Longest token that is looked at, in characters; ours have about a thousand. */
const longestToken = 8_192;

/** The keys could not be had, which says nothing about the token. */
const faults: readonly string[] = [errors.JWKSTimeout.code, errors.JOSEError.code, errors.JWKSInvalid.code];

/**
 * Proves identity tokens (OpenID Connect Core 1.0, section 3.1.3.7): signature, issuer, audience, times, and that it is an identity token and not an access
 * or refresh token (`token_use`). The answer throws `BadToken`; where the keys cannot be had it throws a fault.
 */
export function tokenVerifier({ issuer, audience, keys, now }: TokenRules): (token: string) => Promise<Claims> {
  const rules = { issuer, audience, algorithms, clockTolerance, maxTokenAge: longestLife, requiredClaims: ['sub', 'exp', 'iat'] };
  return async (token) => {
    if (token.length > longestToken) throw new BadToken('the token is too long');
    const claims = await proved(() => jwtVerify(token, keys, { ...rules, currentDate: now() }));
    if (claims.token_use !== 'id') throw new BadToken('the token is not an identity token');
    return claims;
  };
}

async function proved(verify: () => Promise<{ readonly payload: Claims }>): Promise<Claims> {
  try {
    return (await verify()).payload;
  } catch (error) {
    if (error instanceof errors.JOSEError && !faults.includes(error.code))
      throw new BadToken('the token proves nothing', { cause: error });
    throw error;
  }
}
