import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import { stateName } from '../../../shared/languages/states/state-name.ts';
import type { SignedIn } from './codes.ts';
import type { Choice } from './sign-in-request.ts';

/** As long as those of the deployed service. */
export const tokenSeconds = 3_600;

const algorithm = 'RS256';
const keyId = 'of-this-run';

export interface Tokens {
  /** The public key, for those who verify. */
  readonly keys: readonly JWK[];
  /** An ID token and an access token of the same claims. */
  sign(signedIn: SignedIn): Promise<{ readonly id: string; readonly access: string }>;
}

/** Tokens signed with a key that was made for this run and is never written down. */
export async function tokensOf(issuer: string, now: () => number): Promise<Tokens> {
  const { publicKey, privateKey } = await generateKeyPair(algorithm, { modulusLength: 2048 });
  return {
    keys: [{ ...(await exportJWK(publicKey)), kid: keyId, alg: algorithm, use: 'sig' }],
    async sign({ request: { client_id: client, nonce }, choice }) {
      const seconds = Math.floor(now() / 1_000);
      const token = (claims: Record<string, unknown>) =>
        new SignJWT({ ...claimsOf(choice), ...claims })
          .setProtectedHeader({ alg: algorithm, kid: keyId })
          .setIssuer(issuer)
          .setAudience(client)
          .setIssuedAt(seconds)
          .setExpirationTime(seconds + tokenSeconds)
          .sign(privateKey);
      return {
        id: await token({ token_use: 'id', ...(nonce === undefined ? {} : { nonce }) }),
        access: await token({ token_use: 'access', client_id: client }),
      };
    },
  };
}

/** The names of the claims are those of Amazon Cognito, so that what verifies them knows one kind. */
function claimsOf(choice: Choice): Record<string, unknown> {
  const { role } = choice;
  const words = choice.role === 'member' ? stateName(choice.country, 'en') : `The ${role}`;
  const subject = choice.role === 'member' ? `member-${choice.country.toLowerCase()}` : role;
  return {
    sub: subject,
    name: `${words} (this computer)`,
    email: `${subject}@rapporteur.example`,
    'cognito:groups': [role],
    ...(choice.role === 'member' ? { 'custom:state': choice.country } : {}),
  };
}
