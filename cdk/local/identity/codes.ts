import { createHash, randomBytes } from 'node:crypto';
import type { Choice, SignInRequest } from './sign-in-request.ts';

/** A browser brings the code to the application at once. */
const codeMilliseconds = 60_000;

export interface SignedIn {
  readonly request: SignInRequest;
  readonly choice: Choice;
}

/** Authorisation codes, each good for one exchange within a minute. */
export interface Codes {
  give(signedIn: SignedIn): string;
  /** What was chosen; null where the code is unknown, used or old, or was given to another. */
  take(exchange: { code: string; verifier: string; redirectUri: string; clientId: string }): SignedIn | null;
}

export function codesOf(now: () => number): Codes {
  const given = new Map<string, SignedIn & { readonly until: number }>();
  return {
    give(signedIn) {
      const code = randomBytes(32).toString('base64url');
      given.set(code, { ...signedIn, until: now() + codeMilliseconds });
      return code;
    },
    take({ code, verifier, redirectUri, clientId }) {
      const found = given.get(code);
      given.delete(code);
      if (found === undefined || found.until < now()) return null;
      const { redirect_uri, client_id, code_challenge } = found.request;
      const proof = createHash('sha256').update(verifier).digest('base64url');
      const isTheirs = redirect_uri === redirectUri && client_id === clientId && code_challenge === proof;
      return isTheirs ? { request: found.request, choice: found.choice } : null;
    },
  };
}
