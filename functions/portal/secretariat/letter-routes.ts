import { Hono } from 'hono';
import { NoSuchThing } from '../../../shared/desk/desk.ts';
import type { ArrivedProceeding } from '../../../shared/desk/proceeding-desk.ts';
import { page } from '../layout.ts';
import type { PortalContext, PortalDeps, PortalEnv } from '../visiting.ts';
import { type Asking, askingOf } from './asking.ts';
import { fileLimit } from './file-limit.ts';
import { lettersPage } from './letters-page.ts';
import { fileSent } from './send-file.ts';
import type { Tried } from './tried.ts';

/** The convening letters of a meeting, and one more. */
export function letterRoutes(deps: PortalDeps): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>();
  app.get('/meetings/:meetingId/letters', async (context) => {
    return await showLetters(context, deps, await askingOf(context, deps), null);
  });
  const tooLarge = (context: PortalContext, asking: Asking, tried: Tried) => showLetters(context, deps, asking, tried);
  app.post('/meetings/:meetingId/letters', fileLimit(deps, tooLarge), async (context) => {
    const asking = await askingOf(context, deps);
    const { file, of: named } = await context.req.parseBody();
    const code = String(named ?? '').trim();
    const of = code === '' ? asking.meeting.id : code;
    const offered = { kind: 'letter', sitting: null, date: null } as const;
    const sent = await fileSent(deps, asking, of, { file, form: new URLSearchParams({ of: code }), offered });
    if (typeof sent !== 'string') return await showLetters(context, deps, asking, sent);
    return context.redirect(asking.paths.letter(of, sent), 303);
  });
  return app;
}

async function showLetters(context: PortalContext, deps: PortalDeps, asking: Asking, tried: Tried | null) {
  const { visit, meeting, words } = asking;
  const of = (context.req.query('of') ?? '').trim();
  const [letters, history, others] = await Promise.all([
    lettersOf(deps, asking, meeting.id),
    deps.secretariat.agenda.history(visit.caller, meeting.id),
    of === '' || of === meeting.id ? [] : lettersOf(deps, asking, of),
  ]);
  const elsewhere = of === '' || of === meeting.id ? null : { of, letters: others };
  const body = lettersPage(asking, { letters, history, elsewhere }, tried);
  return context.html(page(visit, { title: words.nav.letters, meeting, wide: true, body }), tried === null ? 200 : 422);
}

/** The letters of a meeting, newest first, as they were read; of one that nobody has heard of there are none. */
async function lettersOf({ secretariat }: PortalDeps, { visit }: Asking, of: string): Promise<ArrivedProceeding[]> {
  const { proceedings } = secretariat;
  try {
    const rows = await proceedings.letters(visit.caller, of);
    const read = rows.map(async ({ arrivalId }) => await proceedings.arrived(visit.caller, of, arrivalId));
    return (await Promise.all(read)).filter((one) => one !== null);
  } catch (error) {
    if (error instanceof NoSuchThing) return [];
    throw error;
  }
}
