import { Hono } from 'hono';
import { downloadNamed } from '../../../shared/exports/download-name.ts';
import { page } from '../layout.ts';
import type { PortalDeps, PortalEnv } from '../visiting.ts';
import { askingOf } from './asking.ts';
import { criteriaOf } from './criteria-params.ts';
import { everyPaper } from './every-paper.ts';
import { papersPage, savedForms } from './papers-page.ts';
import { savedList } from './saved-list.ts';

/** Papers on one page of a list. */
const pageLength = 50;

/** The papers that fit a question, on pages or as one file. */
export function searchRoutes(deps: PortalDeps): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>();
  app.get('/meetings/:meetingId/papers', async (context) => {
    const asking = await askingOf(context, deps);
    const { visit, meeting, words } = asking;
    const question = new URL(context.req.url).searchParams;
    const { criteria, malformed } = criteriaOf(question);
    const found = await deps.desk.papers(visit.caller, meeting.id, criteria, { limit: pageLength, token: question.get('after') });
    return context.html(
      page(visit, { title: words.nav.papers, meeting, wide: true, body: papersPage(asking, question, found, malformed) }),
    );
  });
  for (const form of savedForms) {
    app.get(`/meetings/:meetingId/papers.${form}`, async (context) => {
      const asking = await askingOf(context, deps);
      const { visit, meeting } = asking;
      const { criteria } = criteriaOf(new URL(context.req.url).searchParams);
      const lines = await everyPaper(deps.desk, visit.caller, meeting.id, criteria);
      const { contentType, body } = await savedList(asking, lines, form);
      context.header('content-type', contentType);
      context.header('content-disposition', downloadNamed(`${meeting.id}-papers.${form}`));
      return context.body(body);
    });
  }
  return app;
}
