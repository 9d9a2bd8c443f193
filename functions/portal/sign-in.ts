import { Hono } from 'hono';
import { html } from 'hono/html';
import { type Language, languages } from '../../shared/model/language.ts';
import { returnPath } from './identity.ts';
import { page } from './layout.ts';
import { anybody, dropToken, keepBegun, keepToken, takeBegun } from './session.ts';
import { type PortalDeps, type PortalEnv, visitIn } from './visiting.ts';

/** Signing in at the service that knows people, coming back from it, and signing out of both. */
export function signInPages(deps: PortalDeps): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>();
  app.get('/sign-in', async (context) => {
    const { address, begun } = await deps.identity.begin(ownPath(context.req.query('back'), deps.origin));
    keepBegun(context, deps, begun);
    return context.redirect(address, 303);
  });
  app.get(returnPath, async (context) => {
    const begun = takeBegun(context, deps);
    const token = begun === null ? null : await tokenOf(deps, context.req.url, begun);
    if (begun === null || token === null) return context.redirect(`/${languageOf(begun?.back)}/sign-in-failed`, 303);
    keepToken(context, deps, token);
    return context.redirect(begun.back, 303);
  });
  app.post('/sign-out', async (context) => {
    const { language } = await context.req.parseBody();
    dropToken(context, deps);
    const farewell = await deps.identity.farewell();
    // A form may lead only to our own pages (`form-action`): from this one the browser goes on by itself.
    if (farewell !== null) context.header('Refresh', `1; url=${farewell}`);
    return context.html(signedOutPage(deps, languageOf(`/${String(language)}/`), farewell));
  });
  return app;
}

/** The page of somebody whose sign-in was not finished; below the language. */
export function signInFailedPage(): Hono<PortalEnv> {
  return new Hono<PortalEnv>().get('/sign-in-failed', (context) => {
    const visit = context.get('visit');
    const { shell } = visit.words;
    const again = html`<p>${shell.signInFailedText}</p><p><a class="button" href="/sign-in?back=${encodeURIComponent(visit.at('/'))}">${shell.signIn}</a></p>`;
    return context.html(page({ ...visit, path: '/' }, { title: shell.signInFailed, body: again }), 400);
  });
}

async function tokenOf(
  deps: PortalDeps,
  address: string,
  begun: NonNullable<ReturnType<typeof takeBegun>>,
): Promise<string | null> {
  const { pathname, search } = new URL(address);
  const token = await deps.identity.finish(new URL(`${pathname}${search}`, deps.origin), begun).catch(refusal);
  return token === null || (await deps.callerOf(token)) === null ? null : token;
}

/** What came back was not the end of what was begun here: an old page, a forged link, a person who said no. */
function refusal(cause: unknown): null {
  if (cause instanceof Error && causesOfReturn.has(cause.name)) return null;
  throw cause;
}

const causesOfReturn = new Set([
  'OperationProcessingError',
  'AuthorizationResponseError',
  'ResponseBodyError',
  'WWWAuthenticateChallengeError',
]);

function signedOutPage(deps: PortalDeps, language: Language, farewell: string | null) {
  const visit = visitIn({
    caller: anybody,
    language,
    path: '/',
    expired: false,
    now: deps.now(),
    staticAddress: deps.staticAddress,
  });
  const { shell } = visit.words;
  const onward = html`<p><a class="button" href="${farewell ?? visit.at('/')}">${shell.goOn}</a></p>`;
  return page(visit, { title: shell.signedOut, body: html`<p>${shell.signedOutText}</p>${onward}` });
}

/** Only a page of ours, whatever is asked for: `//elsewhere.example` is none. */
function ownPath(asked: string | undefined, origin: string): string {
  const address = URL.parse(asked ?? '/', origin);
  return address === null || address.origin !== origin ? '/' : `${address.pathname}${address.search}`;
}

function languageOf(path: string | undefined): Language {
  return languages.find((one) => path?.startsWith(`/${one}/`)) ?? 'en';
}
