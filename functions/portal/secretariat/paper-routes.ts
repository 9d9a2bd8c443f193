import { Hono } from 'hono';
import { Conflict, Refused } from '../../../shared/desk/desk.ts';
import { page } from '../layout.ts';
import { whyRefused } from '../refusals.ts';
import type { PortalContext, PortalDeps, PortalEnv } from '../visiting.ts';
import { type Asking, askingOf } from './asking.ts';
import { everyPaper } from './every-paper.ts';
import { formLimit, formOf } from './form-of.ts';
import { heldListPage, heldPaperPage } from './held-pages.ts';
import { paperHeading, paperPage } from './paper-page.ts';
import { readDecision } from './read-decision.ts';
import type { Tried } from './tried.ts';

/** Held papers, one paper with its whole story, and what a person decides about it. */
export function paperRoutes(deps: PortalDeps): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>();
  app.get('/meetings/:meetingId/held', async (context) => {
    const asking = await askingOf(context, deps);
    const { visit, meeting, words } = asking;
    return context.html(
      page(visit, { title: words.nav.held, meeting, wide: true, body: heldListPage(asking, await heldPapers(deps, asking)) }),
    );
  });
  app.get('/meetings/:meetingId/held/:paperId', async (context) => {
    const asking = await askingOf(context, deps);
    const { visit, meeting } = asking;
    const paperId = context.req.param('paperId');
    const [story, readingCopy, held] = await Promise.all([
      deps.desk.paper(visit.caller, meeting.id, paperId),
      deps.desk.readingCopy(visit.caller, meeting.id, paperId),
      heldPapers(deps, asking),
    ]);
    if (story.line.status !== 'held') return context.redirect(asking.paths.paper(paperId), 303);
    const next = held.find((line) => line.paperId !== paperId)?.paperId ?? null;
    const body = heldPaperPage(asking, { story, readingCopy, next });
    return context.html(
      page(visit, { title: story.line.title ?? story.line.fileName, heading: paperHeading(story), meeting, wide: true, body }),
    );
  });
  app.get('/meetings/:meetingId/papers/:paperId', async (context) => {
    const asking = await askingOf(context, deps);
    return await showPaper(context, deps, asking, null);
  });
  app.get('/meetings/:meetingId/papers/:paperId/original', async (context) => {
    const { visit, meeting } = await askingOf(context, deps);
    const { url } = await deps.desk.original(visit.caller, meeting.id, context.req.param('paperId'));
    return context.redirect(url, 303);
  });
  app.post('/meetings/:meetingId/papers/:paperId', formLimit(), async (context) => {
    const asking = await askingOf(context, deps);
    const tried = await decided(context, deps, asking);
    if (tried !== null) return await showPaper(context, deps, asking, tried);
    return context.redirect(`${asking.paths.paper(context.req.param('paperId'))}?done=1`, 303);
  });
  return app;
}

/** Oldest first: who came first is decided on first. */
async function heldPapers({ desk }: PortalDeps, { visit, meeting }: Asking) {
  const lines = await everyPaper(desk, visit.caller, meeting.id, { statuses: ['held'] });
  return lines.toSorted((one, other) => one.receivedAt.localeCompare(other.receivedAt));
}

/** Decides as the form says; null when it is recorded, else why it is not. */
async function decided(context: PortalContext, { desk }: PortalDeps, { visit, meeting, words }: Asking): Promise<Tried | null> {
  const paperId = context.req.param('paperId') ?? '';
  const form = await formOf(context);
  const read = readDecision(form, await desk.paper(visit.caller, meeting.id, paperId));
  if (read === null) return { why: words.decide.badForm, form };
  try {
    await desk.decide(visit.caller, meeting.id, paperId, read.draft, read.version);
    return null;
  } catch (error) {
    if (error instanceof Conflict) return { why: words.decide.conflict, form };
    if (error instanceof Refused) return { why: whyRefused(error, visit.language), form };
    throw error;
  }
}

async function showPaper(context: PortalContext, { desk }: PortalDeps, asking: Asking, tried: Tried | null) {
  const { visit, meeting } = asking;
  const paperId = context.req.param('paperId') ?? '';
  const [story, readingCopy] = await Promise.all([
    desk.paper(visit.caller, meeting.id, paperId),
    desk.readingCopy(visit.caller, meeting.id, paperId),
  ]);
  const body = paperPage(asking, story, readingCopy, { done: context.req.query('done') === '1', tried });
  const title = story.line.title ?? story.line.fileName;
  return context.html(
    page(visit, { title, heading: paperHeading(story), meeting, wide: true, body }),
    tried === null ? 200 : 422,
  );
}
