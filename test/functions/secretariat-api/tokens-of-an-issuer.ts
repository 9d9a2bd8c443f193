import { createLocalJWKSet, exportJWK, generateKeyPair, type JWTHeaderParameters, type JWTPayload, SignJWT } from 'jose';
import type { Caller } from '../../../shared/model/caller.ts';

export const issuer = 'https://identity.example';
export const audience = 'portal';

/** An issuer of this test: its published keys, and tokens signed with its private one. */
export async function tokensOfAnIssuer(now: () => Date = () => new Date(), alg: 'ES256' | 'RS256' = 'ES256') {
  const { publicKey, privateKey } = await generateKeyPair(alg);
  const jwk = { ...(await exportJWK(publicKey)), kid: 'one', alg, use: 'sig' };
  const seconds = () => Math.floor(now().getTime() / 1_000);
  const sign = (claims: JWTPayload, header: Partial<JWTHeaderParameters> = {}, key = privateKey) =>
    new SignJWT({
      iss: issuer,
      aud: audience,
      sub: 'somebody',
      token_use: 'id',
      iat: seconds(),
      exp: seconds() + 3_600,
      ...claims,
    })
      .setProtectedHeader({ alg, kid: 'one', ...header })
      .sign(key);
  return {
    keys: createLocalJWKSet({ keys: [jwk] }),
    jwk,
    sign,
    tokenOf: (caller: Exclude<Caller, { role: 'public' }>) => sign(claimsOf(caller)),
  };
}

export function claimsOf(caller: Exclude<Caller, { role: 'public' }>): JWTPayload {
  const state = caller.role === 'member' ? { 'custom:state': caller.state } : {};
  return { 'cognito:groups': [caller.role], name: caller.name, ...state };
}
