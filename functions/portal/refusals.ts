import { html } from 'hono/html';
import { Conflict, NoSuchThing, NotAllowed, Refused } from '../../shared/desk/desk.ts';
import { refusalText } from '../../shared/languages/refusals/index.ts';
import { type Language, languages } from '../../shared/model/language.ts';
import { visibleText } from '../../shared/report/visible-text.ts';
import { page } from './layout.ts';
import { anybody } from './session.ts';
import { type PortalContext, type PortalDeps, type Visit, visitIn } from './visiting.ts';

type Refusal = 'notFound' | 'notAllowed' | 'refused' | 'conflict' | 'fault' | 'foreign' | 'tooLarge' | 'signIn';

const statuses = {
  notFound: 404,
  notAllowed: 403,
  refused: 422,
  conflict: 409,
  fault: 500,
  foreign: 403,
  tooLarge: 413,
  signIn: 401,
} as const;

/** A page that says why there is nothing to see or to do here. `refused`: what the desk said. */
export function refusalPage(context: PortalContext, deps: PortalDeps, refusal: Refusal, refused: Refused | null = null) {
  const visit = visitOf(context, deps);
  const { title, text } = visit.words.refusals[refusal];
  const signIn = `/sign-in?back=${encodeURIComponent(visit.at(visit.path))}`;
  const body = html`<p>${text}</p>${refused === null ? '' : html`<p class="box">${whyRefused(refused, visit.language)}</p>`}
<p>${refusal === 'signIn' ? html`<a class="button" href="${signIn}">${visit.words.shell.signIn}</a> ` : ''}<a href="${visit.at('/')}">${visit.words.shell.toStart}</a></p>`;
  return context.html(page(visit, { title, body }), statuses[refusal]);
}

/** Why the desk refused what was asked, and what to do instead, in the language of the page. */
export function whyRefused(refused: Refused, language: Language): string {
  return visibleText(refusalText(refused, language));
}

/** What the desk refused, as a page; anything else is a fault, which the place where we run must hear of. */
export function refusalOf(error: Error): { readonly refusal: Refusal; readonly refused: Refused | null } {
  if (error instanceof NoSuchThing) return { refusal: 'notFound', refused: null };
  if (error instanceof NotAllowed) return { refusal: 'notAllowed', refused: null };
  if (error instanceof Refused) return { refusal: 'refused', refused: error };
  return { refusal: error instanceof Conflict ? 'conflict' : 'fault', refused: null };
}

/** The visit, also where the address names no language: then the one that the browser asks for. */
function visitOf(context: PortalContext, deps: PortalDeps): Visit {
  const known: Visit | undefined = context.get('visit');
  return (
    known ??
    visitIn({
      caller: anybody,
      language: languageAsked(context),
      path: '/',
      expired: false,
      now: deps.now(),
      staticAddress: deps.staticAddress,
    })
  );
}

/** The first of the six languages that the browser asks for; English where it asks for none of them. */
export function languageAsked(context: PortalContext): Visit['language'] {
  const asked = (context.req.header('accept-language') ?? '')
    .split(',')
    .map((one) => {
      const [tag = '', ...rest] = one.trim().split(';');
      const weight = Number(/^\s*q=([\d.]+)/u.exec(rest.join(';'))?.[1] ?? 1);
      return { language: tag.slice(0, 2).toLowerCase(), weight };
    })
    .toSorted((one, other) => other.weight - one.weight);
  return asked.flatMap(({ language }) => languages.filter((one) => one === language))[0] ?? 'en';
}
