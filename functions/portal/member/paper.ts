import { Hono } from 'hono';
import { html } from 'hono/html';
import type { ClosingTimes, PaperStory } from '../../../shared/desk/desk.ts';
import { NoSuchThing } from '../../../shared/desk/desk.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { page } from '../layout.ts';
import { meetingOf } from '../meeting-of.ts';
import { paperName } from '../paper-lines.ts';
import { publishedPaper } from '../public/published-paper.ts';
import { readingCopy } from '../public/reading-copy.ts';
import { findingsSection } from '../verdict/findings.ts';
import { evidenceSections } from '../verdict/sections.ts';
import type { Html, PortalDeps, PortalEnv, Visit } from '../visiting.ts';
import { coSponsors } from './consent.ts';
import { paperFacts, papersRound } from './paper-facts.ts';
import { paperHistory } from './paper-history.ts';
import { paperNotice } from './paper-notice.ts';

/** One paper: to those who sent it or are named in it with its verdict and history, to anybody else as published. */
export function paperPages(deps: PortalDeps): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>();
  app.get('/meetings/:meetingId/papers/:paperId', async (context) => {
    const visit = context.get('visit');
    const { meeting } = await meetingOf(context, deps);
    const [story, times] = await Promise.all([
      deps.desk.paper(visit.caller, meeting.id, context.req.param('paperId')),
      deps.desk.closing(visit.caller, meeting.id),
    ]);
    const body = story.view === 'published' ? publishedPaper(visit, meeting, story) : ownPaper(visit, meeting, times, story);
    const { title, fileName } = story.line;
    return context.html(page(visit, { title: title ?? fileName, heading: paperName(story.line), meeting, body }));
  });
  app.get('/meetings/:meetingId/papers/:paperId/file', async (context) => {
    const { meetingId, paperId: id } = context.req.param();
    const { url } = await deps.desk.original(context.get('visit').caller, meetingId, id);
    return context.redirect(url, 303);
  });
  app.get('/meetings/:meetingId/papers/:paperId/text', async (context) => {
    const visit = context.get('visit');
    const { meeting } = await meetingOf(context, deps);
    const id = context.req.param('paperId');
    const [story, copy] = await Promise.all([
      deps.desk.paper(visit.caller, meeting.id, id),
      deps.desk.readingCopy(visit.caller, meeting.id, id),
    ]);
    if (copy === null) throw new NoSuchThing('no text to read');
    return context.html(
      page(visit, {
        title: story.line.title ?? story.line.fileName,
        heading: paperName(story.line),
        meeting,
        body: readingCopy(visit, story.line, copy),
      }),
    );
  });
  return app;
}

function ownPaper(visit: Visit, meeting: Meeting, times: ClosingTimes, story: PaperStory): Html {
  const { paper, notes } = story;
  const { verdict, pages, template, citations, citationsInAll } = paper;
  return html`${paperNotice(visit, meeting, times, story)}
${findingsSection(visit, verdict)}
${paperFacts(visit, meeting, story)}
${coSponsors(visit, story)}
${evidenceSections(visit, meeting, { verdict, pages, template, citations, citationsInAll, notes })}
${papersRound(visit, story)}
${paperHistory(visit, story)}`;
}
