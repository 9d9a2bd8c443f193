import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import * as oauth from 'oauth4webapi';

/** Longest wait for the keys of the issuer, in milliseconds. */
const patience = 3_000;

/**
 * The published keys of an issuer. Where they are is asked of the issuer when the first token comes (OpenID Connect Discovery 1.0, section 4); they are
 * kept, and fetched again when a token names one that is not among them. Without a certificate an issuer is believed only where it is this very computer.
 */
export function issuerKeys(issuer: string): JWTVerifyGetKey {
  let found: Promise<JWTVerifyGetKey> | null = null;
  const keys = () => {
    found ??= discovered(new URL(issuer)).catch((cause: unknown) => {
      found = null;
      throw new Error('the keys of the issuer cannot be had', { cause });
    });
    return found;
  };
  return async (...header) => await (await keys())(...header);
}

async function discovered(issuer: URL): Promise<JWTVerifyGetKey> {
  const answer = await oauth.discoveryRequest(issuer, {
    algorithm: 'oidc',
    signal: AbortSignal.timeout(patience),
    [oauth.allowInsecureRequests]: isLoopback(issuer),
  });
  const { jwks_uri: address } = await oauth.processDiscoveryResponse(issuer, answer);
  if (address === undefined) throw new Error('the issuer does not say where its keys are');
  return createRemoteJWKSet(new URL(address), { timeoutDuration: patience });
}

function isLoopback({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
}
