import * as z from 'zod';
import { callerOfClaims } from '../../shared/access/claims.ts';
import { issuerKeys } from '../../shared/access/issuer-keys.ts';
import { BadToken, tokenVerifier } from '../../shared/access/verify-token.ts';
import { openDesk } from '../../shared/aws/desk.ts';
import { name, readEnvironment } from '../../shared/aws/environment.ts';
import { logger } from '../../shared/aws/telemetry.ts';
import type { Caller } from '../../shared/model/caller.ts';
import { openIdentity } from './identity.ts';
import { putFile } from './put-file.ts';
import { secretariatDeps } from './secretariat/deps.ts';
import type { PortalDeps } from './visiting.ts';

/** The composition root: the desk, the service that knows people, and where everything stands, from the environment, read once. */
export function portalDeps(): PortalDeps {
  const environment = readEnvironment({
    PORTAL_ORIGIN: z.url(),
    UPLOAD_ORIGIN: z.url(),
    STATIC_ADDRESS: z.string().startsWith('/'),
    ISSUER: z.url(),
    CLIENT_ID: name,
  });
  const { PORTAL_ORIGIN: origin, ISSUER: issuer, CLIENT_ID: clientId } = environment;
  const now = () => new Date();
  return {
    desk: openDesk(),
    secretariat: secretariatDeps(),
    origin,
    uploadOrigin: environment.UPLOAD_ORIGIN,
    staticAddress: environment.STATIC_ADDRESS,
    identity: openIdentity({ issuer, clientId, origin }),
    callerOf: callerBy(tokenVerifier({ issuer, audience: clientId, keys: issuerKeys(issuer), now })),
    now,
    put: putFile,
    report: (fault) => logger.error('a page could not be made', fault),
  };
}

function callerBy(verify: ReturnType<typeof tokenVerifier>): (token: string) => Promise<Caller | null> {
  return async (token) => {
    try {
      return callerOfClaims(await verify(token));
    } catch (error) {
      if (error instanceof BadToken) return null;
      throw error;
    }
  };
}
