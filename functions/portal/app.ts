import { Hono } from 'hono';
import { languages } from '../../shared/model/language.ts';
import { memberPages } from './member/member-pages.ts';
import { publicPages } from './public/public-pages.ts';
import { languageAsked, refusalOf, refusalPage } from './refusals.ts';
import { secretariatPages } from './secretariat/secretariat-pages.ts';
import { headersOf, isOwnRequest } from './security.ts';
import { callerAsking } from './session.ts';
import { signInFailedPage, signInPages } from './sign-in.ts';
import { type PortalDeps, type PortalEnv, visitIn } from './visiting.ts';

/** The portal: every page in six languages, each at an address of its own below `/en`, `/fr`, `/es`, `/ru`, `/ar`, `/zh`. */
export function portalApp(deps: PortalDeps): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>({ strict: false });
  app.use(headersOf(deps));
  app.use(async (context, next) => {
    // A page shows what one person may see: nobody between keeps it, and it is asked for anew each time.
    context.header('cache-control', 'private, no-cache');
    if (!isOwnRequest(context.req.raw, deps)) return refusalPage(context, deps, 'foreign');
    return next();
  });
  app.get('/', (context) => context.redirect(`/${languageAsked(context)}/`, 302));
  app.route('/', signInPages(deps));
  app.route(`/:language{(?:${languages.join('|')})}`, inLanguage(deps));
  app.notFound((context) => refusalPage(context, deps, 'notFound'));
  app.onError((error, context) => {
    const { refusal, refused } = refusalOf(error);
    if (refusal === 'fault') deps.report(error);
    return refusalPage(context, deps, refusal, refused);
  });
  return app;
}

function inLanguage(deps: PortalDeps): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>();
  app.use(async (context, next) => {
    const { pathname, search } = new URL(context.req.url);
    const [, language = 'en'] = pathname.split('/');
    const asking = await callerAsking(context, deps);
    const path = `${pathname.slice(language.length + 1)}${search}`;
    const given = {
      ...asking,
      language: languages.find((one) => one === language) ?? 'en',
      path,
      now: deps.now(),
      staticAddress: deps.staticAddress,
    };
    context.set('visit', visitIn(given));
    await next();
  });
  app.route('/', signInFailedPage());
  app.route('/secretariat', secretariatPages(deps));
  app.route('/', memberPages(deps));
  app.route('/', publicPages(deps));
  return app;
}
