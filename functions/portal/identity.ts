import * as oauth from 'oauth4webapi';

/** What a browser must bring back to finish a sign-in that it began. */
export interface SignInBegun {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** The page to return to, beginning with a slash. */
  readonly back: string;
}

/** The service that knows who people are. */
export interface Identity {
  /** Where a person signs in, and what to keep until they return. */
  begin(back: string): Promise<{ readonly address: string; readonly begun: SignInBegun }>;
  /** The token of the person who returned. Throws where the return is not the end of what was begun. */
  finish(returned: URL, begun: SignInBegun): Promise<string>;
  /** Where a person is signed out of the service itself; null where it has no such page. */
  farewell(): Promise<string | null>;
}

export interface IdentityPlace {
  readonly issuer: string;
  readonly clientId: string;
  /** Origin of the portal. */
  readonly origin: string;
}

/** Path to which the service sends people back; it is registered with the client. */
export const returnPath = '/sign-in/return';

/**
 * Sign-in by OpenID Connect: authorization code with PKCE (RFC 7636), state and nonce. The client has no secret. The service is asked where its pages are
 * when somebody first signs in.
 */
export function openIdentity({ issuer, clientId, origin }: IdentityPlace): Identity {
  const client: oauth.Client = { client_id: clientId };
  const redirectUri = `${origin}${returnPath}`;
  const insecure = { [oauth.allowInsecureRequests]: isLoopback(new URL(issuer)) };
  let found: Promise<oauth.AuthorizationServer> | null = null;
  const server = () => {
    found ??= discovered(new URL(issuer), insecure).catch((cause: unknown) => {
      found = null;
      throw new Error('the service that signs people in cannot be reached', { cause });
    });
    return found;
  };
  return {
    async begin(back) {
      const begun = {
        state: oauth.generateRandomState(),
        nonce: oauth.generateRandomNonce(),
        verifier: oauth.generateRandomCodeVerifier(),
        back,
      };
      const address = new URL((await server()).authorization_endpoint ?? '');
      const challenge = await oauth.calculatePKCECodeChallenge(begun.verifier);
      address.search = String(new URLSearchParams(questionOf(client, redirectUri, begun, challenge)));
      return { address: address.href, begun };
    },
    async finish(returned, { state, nonce, verifier }) {
      const as = await server();
      const answer = oauth.validateAuthResponse(as, client, returned, state);
      const granted = await oauth.authorizationCodeGrantRequest(
        as,
        client,
        oauth.None(),
        answer,
        redirectUri,
        verifier,
        insecure,
      );
      const tokens = await oauth.processAuthorizationCodeResponse(as, client, granted, {
        expectedNonce: nonce,
        requireIdToken: true,
      });
      return tokens.id_token ?? '';
    },
    async farewell() {
      const { end_session_endpoint: end } = await server();
      if (end === undefined) return null;
      const address = new URL(end);
      // `logout_uri` is Cognito's own name for what OpenID Connect calls `post_logout_redirect_uri`.
      const question = { client_id: clientId, post_logout_redirect_uri: `${origin}/`, logout_uri: `${origin}/` };
      address.search = String(new URLSearchParams(question));
      return address.href;
    },
  };
}

function questionOf(client: oauth.Client, redirectUri: string, begun: SignInBegun, challenge: string): Record<string, string> {
  return {
    response_type: 'code',
    client_id: client.client_id,
    redirect_uri: redirectUri,
    scope: 'openid profile',
    state: begun.state,
    nonce: begun.nonce,
    code_challenge: challenge,
    code_challenge_method: 'S256',
  };
}

async function discovered(issuer: URL, insecure: { [oauth.allowInsecureRequests]: boolean }): Promise<oauth.AuthorizationServer> {
  return oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, { algorithm: 'oidc', ...insecure }));
}

/** Without a certificate a service is believed only where it is this very computer. */
function isLoopback({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
}
