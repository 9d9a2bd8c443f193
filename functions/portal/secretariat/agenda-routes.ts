import { Hono } from 'hono';
import type { Acceptance } from '../../../shared/desk/decide-agenda.ts';
import { Conflict, Refused } from '../../../shared/desk/desk.ts';
import { proceedingWords } from '../../../shared/languages/portal/proceedings/index.ts';
import { page } from '../layout.ts';
import { whyRefused } from '../refusals.ts';
import type { PortalContext, PortalDeps, PortalEnv } from '../visiting.ts';
import { agendaPage, isComing, type JustDecided } from './agenda-page.ts';
import { readWish } from './agenda-wish.ts';
import { type Asking, askingOf } from './asking.ts';
import type { TriedAgenda } from './even-so.ts';
import { formLimit, formOf } from './form-of.ts';

/** How soon a page looks again whether what was decided is in force, in seconds. */
export const lookAgainSeconds = 2;

/** The agenda in force, and what a person decides on it. */
export function agendaRoutes(deps: PortalDeps): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>();
  app.get('/meetings/:meetingId/agenda', async (context) => {
    return await showAgenda(context, deps, await askingOf(context, deps), null);
  });
  app.post('/meetings/:meetingId/agenda', formLimit(), async (context) => {
    const asking = await askingOf(context, deps);
    const form = await formOf(context);
    const read = readWish(form, asking.meeting);
    if (read === null) return await showAgenda(context, deps, asking, { why: asking.words.decide.badForm, form });
    const { visit, meeting, paths } = asking;
    const attempt = () => deps.secretariat.agenda.change(visit.caller, meeting.id, read.wish, read.version);
    const accepted = await acceptedOr(asking, form, attempt);
    if ('why' in accepted) return await showAgenda(context, deps, asking, accepted);
    return context.redirect(`${paths.agenda}?${decidedQuestion(accepted)}`, 303);
  });
  return app;
}

/** What came of a wish to change an agenda; where it was not taken, why, with what the person wrote. */
export async function acceptedOr(
  { visit }: Asking,
  form: URLSearchParams,
  attempt: () => Promise<Acceptance>,
): Promise<Exclude<Acceptance, { outcome: 'refused' }> | TriedAgenda> {
  const { agenda } = proceedingWords(visit.language);
  try {
    const acceptance = await attempt();
    return acceptance.outcome === 'refused' ? { why: agenda.orphans, form, orphans: acceptance.orphans } : acceptance;
  } catch (error) {
    if (error instanceof Conflict) return { why: agenda.moved, form };
    if (error instanceof Refused) return { why: whyRefused(error, visit.language), form };
    throw error;
  }
}

/** How an address says what has been decided. */
export function decidedQuestion(acceptance: Exclude<Acceptance, { outcome: 'refused' }>): URLSearchParams {
  if (acceptance.outcome === 'unchanged') return new URLSearchParams({ unchanged: 'yes' });
  const { meeting, refiled } = acceptance;
  return new URLSearchParams({ decided: String(meeting.version), papers: String(refiled.length) });
}

/** What an address says has been decided. */
export function decidedIn(context: PortalContext): JustDecided | null {
  const [version, papers] = [context.req.query('decided'), context.req.query('papers')].map(Number);
  const isCount = (value: number | undefined): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
  return isCount(version) && isCount(papers) ? { version, papers } : null;
}

async function showAgenda(context: PortalContext, { secretariat }: PortalDeps, asking: Asking, tried: TriedAgenda | null) {
  const { visit, meeting, words } = asking;
  const history = await secretariat.agenda.history(visit.caller, meeting.id);
  const said = decidedIn(context);
  const decided = history.some(({ version }) => version === said?.version) ? said : null;
  if (isComing(meeting.version, decided)) context.header('refresh', String(lookAgainSeconds));
  const told = {
    decided,
    unchanged: context.req.query('unchanged') === 'yes',
    item: context.req.query('item') ?? null,
    tried,
  };
  const body = agendaPage(asking, history, told);
  return context.html(page(visit, { title: words.nav.agenda, meeting, wide: true, body }), tried === null ? 200 : 422);
}
