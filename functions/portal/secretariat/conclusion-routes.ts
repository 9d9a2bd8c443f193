import { Hono } from 'hono';
import { Conflict, NoSuchThing, Refused } from '../../../shared/desk/desk.ts';
import { outcomeWords } from '../../../shared/languages/report/outcome/index.ts';
import type { RegisteredConclusion } from '../../../shared/model/conclusion.ts';
import { longestReason } from '../../../shared/model/decision.ts';
import { page } from '../layout.ts';
import { whyRefused } from '../refusals.ts';
import type { PortalContext, PortalDeps, PortalEnv } from '../visiting.ts';
import { type Asking, askingOf } from './asking.ts';
import { conclusionPage } from './conclusion-page.ts';
import { conclusionsPage } from './conclusions-page.ts';
import { formLimit, formOf } from './form-of.ts';
import type { Tried } from './tried.ts';

/** The proposed conclusions, and the words of each as persons change them. */
export function conclusionRoutes(deps: PortalDeps): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>();
  app.get('/meetings/:meetingId/conclusions', async (context) => {
    const asking = await askingOf(context, deps);
    const { visit, meeting, words } = asking;
    const conclusions = await deps.desk.conclusions(visit.caller, meeting.id);
    return context.html(
      page(visit, { title: words.nav.conclusions, meeting, wide: true, body: conclusionsPage(asking, conclusions) }),
    );
  });
  app.get('/meetings/:meetingId/conclusions/:id', async (context) => {
    const asking = await askingOf(context, deps);
    return showConclusion(context, asking, await conclusionAsked(context, deps, asking), null);
  });
  app.post('/meetings/:meetingId/conclusions/:id', formLimit(), async (context) => {
    const asking = await askingOf(context, deps);
    const tried = await worded(context, deps, asking, await conclusionAsked(context, deps, asking));
    if (tried === null) return context.redirect(`${asking.paths.conclusion(context.req.param('id'))}?done=1`, 303);
    return showConclusion(context, asking, await conclusionAsked(context, deps, asking), tried);
  });
  return app;
}

async function conclusionAsked(
  context: PortalContext,
  { desk }: PortalDeps,
  { visit, meeting }: Asking,
): Promise<RegisteredConclusion> {
  const conclusions = await desk.conclusions(visit.caller, meeting.id);
  const one = conclusions.find(({ conclusion }) => conclusion.id === context.req.param('id'));
  if (one === undefined) throw new NoSuchThing('no such conclusion');
  return one;
}

/** Puts the words of the form in place, or those of the version that was chosen; null when they stand, else why they do not. */
async function worded(
  context: PortalContext,
  deps: PortalDeps,
  { visit, meeting, words }: Asking,
  one: RegisteredConclusion,
): Promise<Tried | null> {
  const form = await formOf(context);
  const choice = form.get('choice');
  const written = (form.get('text') ?? '').replaceAll('\r\n', '\n').trim();
  const text = choice === 'standing' ? one.text : choice === 'theirs' ? (one.conflict?.theirs.text ?? written) : written;
  const reason = (form.get('reason') ?? '').trim();
  if (text === '' || reason.length < 3 || reason.length > longestReason) return { why: words.decide.badForm, form };
  const wanted = { text, reason, wording: form.get('wording') ?? '' };
  const { conclusions } = deps.secretariat;
  try {
    const put = one.conflict === null ? conclusions.reword : conclusions.settle;
    await put(visit.caller, meeting.id, one.conclusion.id, wanted);
    return null;
  } catch (error) {
    if (error instanceof Conflict) return { why: words.conclusions.moved, form };
    if (error instanceof Refused) return { why: whyRefused(error, visit.language), form };
    throw error;
  }
}

function showConclusion(context: PortalContext, asking: Asking, one: RegisteredConclusion, tried: Tried | null) {
  const { visit, meeting } = asking;
  const body = conclusionPage(asking, one, { done: context.req.query('done') === '1', tried });
  return context.html(
    page(visit, { title: outcomeWords(visit.language).conclusion, meeting, wide: true, body }),
    tried === null ? 200 : 422,
  );
}
