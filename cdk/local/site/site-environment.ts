import { staticAddress } from '../../static-address.ts';
import { issuerPath, localClientId } from '../identity/local-issuer.ts';

/** What the API and the portal read from their environment, as cdk/constructs sets it on AWS. `uploads`: where presigned addresses lead. */
export function siteEnvironment(origin: string, uploads: string): Readonly<Record<string, string>> {
  return {
    ISSUER: `${origin}${issuerPath}`,
    CLIENT_ID: localClientId,
    AUDIENCE: localClientId,
    PORTAL_ORIGIN: origin,
    UPLOAD_ORIGIN: uploads,
    STATIC_ADDRESS: staticAddress(),
  };
}
