import { type Context, Hono } from 'hono';
import * as z from 'zod';
import { memberStates } from '../../../shared/languages/states/member-states.ts';
import { type Codes, codesOf } from './codes.ts';
import { pageHeaders, refusalPage, rolePage } from './role-page.ts';
import { choiceSchema, type KnownClient, readSignInRequest } from './sign-in-request.ts';
import { type Tokens, tokenSeconds, tokensOf } from './tokens.ts';

/** Where the issuer stands on the local site. */
export const issuerPath = '/local-identity';

/** Id of the one application. */
export const localClientId = 'rapporteur-on-this-computer';

/**
 * An OpenID Connect issuer for this computer only: whoever sits at it chooses a role and, as a member, a State, and is signed in by the same flow as with the
 * deployed one (authorisation code with PKCE). It belongs to the local run; no function imports it.
 */
export async function localIssuer(origin: string, now: () => number = Date.now): Promise<Hono> {
  const issuer = `${origin}${issuerPath}`;
  const client: KnownClient = { clientId: localClientId, origin };
  const tokens = await tokensOf(issuer, now);
  const codes = codesOf(now);
  const app = new Hono();
  app.get('/.well-known/openid-configuration', (context) => context.json(metadataOf(issuer)));
  app.get('/jwks.json', (context) => context.json({ keys: tokens.keys }));
  app.get('/authorize', (context) => {
    const request = readSignInRequest(context.req.query(), client);
    return 'refused' in request ? refuse(context, request.refused) : context.html(rolePage(request), 200, pageHeaders);
  });
  app.post('/authorize', async (context) => await choose(context, client, codes));
  app.post('/token', async (context) => await exchange(context, codes, tokens));
  app.get('/logout', (context) => {
    const wanted = context.req.query('post_logout_redirect_uri') ?? context.req.query('logout_uri') ?? '';
    return context.redirect(URL.parse(wanted)?.origin === origin ? wanted : `${origin}/`, 303);
  });
  return app;
}

function refuse(context: Context, sentence: string): Response | Promise<Response> {
  return context.html(refusalPage(sentence), 400, pageHeaders);
}

/** The form of the page: sends the browser back to the application with a code. */
async function choose(context: Context, client: KnownClient, codes: Codes): Promise<Response> {
  const form = await context.req.parseBody();
  const request = readSignInRequest(form, client);
  if ('refused' in request) return refuse(context, request.refused);
  const { data: choice } = choiceSchema.safeParse(form);
  if (choice === undefined || (choice.role === 'member' && !memberStates.includes(choice.country)))
    return refuse(context, 'Choose a role, and for a member a Member State.');
  const answer = new URL(request.redirect_uri);
  answer.searchParams.set('code', codes.give({ request, choice }));
  if (request.state !== undefined) answer.searchParams.set('state', request.state);
  return context.redirect(answer.href, 303);
}

const exchangeSchema = z.object({
  grant_type: z.literal('authorization_code'),
  code: z.string(),
  code_verifier: z.string(),
  redirect_uri: z.string(),
  client_id: z.string(),
});

/** The application's own question, which no browser sees. */
async function exchange(context: Context, codes: Codes, tokens: Tokens): Promise<Response> {
  const { data } = exchangeSchema.safeParse(await context.req.parseBody());
  if (data === undefined) return context.json({ error: 'invalid_request' }, 400);
  const { code, code_verifier: verifier, redirect_uri: redirectUri, client_id: clientId } = data;
  const signedIn = codes.take({ code, verifier, redirectUri, clientId });
  if (signedIn === null) return context.json({ error: 'invalid_grant' }, 400);
  const { id, access } = await tokens.sign(signedIn);
  const answer = { id_token: id, access_token: access, token_type: 'Bearer', expires_in: tokenSeconds };
  return context.json(answer, 200, { 'cache-control': 'no-store' });
}

function metadataOf(issuer: string) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks.json`,
    end_session_endpoint: `${issuer}/logout`,
    response_types_supported: ['code'],
    grant_types_supported: ['authorization_code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    token_endpoint_auth_methods_supported: ['none'],
    code_challenge_methods_supported: ['S256'],
    scopes_supported: ['openid', 'email', 'profile'],
  };
}
