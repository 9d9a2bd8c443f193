import { Hono } from 'hono';
import { html } from 'hono/html';
import { page } from '../layout.ts';
import type { PortalContext, PortalDeps, PortalEnv } from '../visiting.ts';
import { lookAgainSeconds } from './agenda-routes.ts';
import { type Asking, askingOf } from './asking.ts';
import { editsNotice, editsSection, type SentEdits } from './edits-section.ts';
import { fileLimit } from './file-limit.ts';
import { warning } from './pieces.ts';
import { reportsPage } from './reports-page.ts';
import { fileSent } from './send-file.ts';
import type { Tried } from './tried.ts';

/** The reports that were kept, and one sent back with its words edited. */
export function reportRoutes(deps: PortalDeps): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>();
  app.get('/meetings/:meetingId/reports', async (context) => {
    const asking = await askingOf(context, deps);
    return await show(context, deps, asking, { sent: await sentEdits(context, deps, asking), tried: null });
  });
  const tooLarge = (context: PortalContext, asking: Asking, tried: Tried) => show(context, deps, asking, { sent: null, tried });
  app.post('/meetings/:meetingId/reports', fileLimit(deps, tooLarge), async (context) => {
    const asking = await askingOf(context, deps);
    const { file } = await context.req.parseBody();
    const offered = { kind: 'edits', sitting: null, date: null } as const;
    const sent = await fileSent(deps, asking, asking.meeting.id, { file, form: new URLSearchParams(), offered });
    if (typeof sent !== 'string') return await show(context, deps, asking, { sent: null, tried: sent });
    return context.redirect(`${asking.paths.reports}?${new URLSearchParams({ sent })}`, 303);
  });
  return app;
}

/** What became of the report that the address names; the page looks again while that is open. */
async function sentEdits(context: PortalContext, { secretariat }: PortalDeps, asking: Asking): Promise<SentEdits | null> {
  const arrivalId = context.req.query('sent');
  if (arrivalId === undefined) return null;
  const arrived = await secretariat.proceedings.arrived(asking.visit.caller, asking.meeting.id, arrivalId);
  if (arrived === null) context.header('refresh', String(lookAgainSeconds));
  return arrived ?? 'underWay';
}

async function show(
  context: PortalContext,
  { secretariat }: PortalDeps,
  asking: Asking,
  { sent, tried }: { readonly sent: SentEdits | null; readonly tried: Tried | null },
) {
  const { visit, meeting, words } = asking;
  const kept = await secretariat.keptReports(meeting.id, visit.language);
  const body = html`${warning(tried?.why ?? null)}${sent === null ? '' : editsNotice(asking, sent)}${reportsPage(asking, kept)}${editsSection(asking)}`;
  return context.html(page(visit, { title: words.nav.reports, meeting, wide: true, body }), tried === null ? 200 : 422);
}
