import * as z from 'zod';

/** What an application asks of the authorisation endpoint (RFC 6749, 4.1.1; RFC 7636, 4.3; OpenID Connect Core 1.0, 3.1.2.1). */
export const signInRequestSchema = z.object({
  response_type: z.literal('code'),
  client_id: z.string().min(1),
  redirect_uri: z.url(),
  scope: z.string().regex(/(?:^| )openid(?: |$)/u, 'must have openid in it'),
  state: z.string().max(2_000).optional(),
  nonce: z.string().max(2_000).optional(),
  code_challenge: z.string().regex(/^[A-Za-z0-9_-]{43}$/u, 'must be a SHA-256 in base64url'),
  code_challenge_method: z.literal('S256'),
});
export type SignInRequest = z.infer<typeof signInRequestSchema>;

/** Who the person at this computer chose to be. */
export const choiceSchema = z.discriminatedUnion('role', [
  z.object({ role: z.literal('member'), country: z.string().regex(/^[A-Z]{2}$/u) }),
  z.object({ role: z.literal('secretariat') }),
  z.object({ role: z.literal('operator') }),
]);
export type Choice = z.infer<typeof choiceSchema>;

/** The one application that is known here. */
export interface KnownClient {
  readonly clientId: string;
  /** Codes are sent nowhere but to addresses of this origin. */
  readonly origin: string;
}

/** A request of our own application, or the sentence that says what is wrong with it; then nobody is sent anywhere. */
export function readSignInRequest(
  parameters: Readonly<Record<string, unknown>>,
  { clientId, origin }: KnownClient,
): SignInRequest | { readonly refused: string } {
  const { data, error } = signInRequestSchema.safeParse(parameters);
  if (error !== undefined) return { refused: z.prettifyError(error) };
  if (data.client_id !== clientId) return { refused: 'client_id is not that of this computer' };
  if (new URL(data.redirect_uri).origin !== origin) return { refused: `redirect_uri does not begin with ${origin}` };
  return data;
}
