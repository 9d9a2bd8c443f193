import { Hono } from 'hono';
import { html } from 'hono/html';
import { type ClosingTimes, NoSuchThing } from '../../../shared/desk/desk.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { closing } from '../closing.ts';
import { page } from '../layout.ts';
import { meetingOf } from '../meeting-of.ts';
import { paperList } from '../paper-lines.ts';
import { searchForm } from '../public/published.ts';
import type { Html, PortalDeps, PortalEnv, Visit } from '../visiting.ts';
import { ownPapers } from './own-papers.ts';

/** Published papers that the first page of the public shows. */
const shownAtOnce = 10;

/** The first page of a meeting: a delegation's own papers; for anybody else what is published. */
export function homePages(deps: PortalDeps): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>();
  app.get('/', async (context) => {
    const { caller, at } = context.get('visit');
    if (caller.role === 'secretariat' || caller.role === 'operator')
      return context.redirect(at(caller.role === 'operator' ? '/secretariat/health' : '/secretariat'), 303);
    const [newest] = await deps.desk.meetings(caller);
    if (newest === undefined) throw new NoSuchThing('the register has no meeting yet');
    return context.redirect(at(`/meetings/${newest.id}`), 303);
  });
  app.get('/meetings/:meetingId', async (context) => {
    const visit = context.get('visit');
    const { meeting, others } = await meetingOf(context, deps);
    const isMember = visit.caller.role === 'member';
    const body = html`${isMember ? await memberBody(visit, deps, meeting) : await publicBody(visit, deps, meeting)}${otherMeetings(visit, others)}`;
    return context.html(
      page(visit, { title: isMember ? visit.words.shell.ownPapers : visit.words.shell.overview, meeting, body }),
    );
  });
  return app;
}

async function memberBody(visit: Visit, deps: PortalDeps, meeting: Meeting): Promise<Html> {
  const [own, times] = await Promise.all([
    ownPapers(deps.desk, visit.caller, meeting.id),
    deps.desk.closing(visit.caller, meeting.id),
  ]);
  const list =
    own.length === 0 ? html`<p class="none">${visit.words.home.noOwn}</p>` : paperList(visit, meeting, own, { own: true });
  return html`<div class="top">${closing(visit, meeting, times)}<p><a class="button" href="${visit.at(`/meetings/${meeting.id}/send`)}">${visit.words.shell.send}</a></p></div>${list}`;
}

async function publicBody(visit: Visit, deps: PortalDeps, meeting: Meeting): Promise<Html> {
  const { lines, next } = await deps.desk.papers(
    visit.caller,
    meeting.id,
    { published: true },
    { limit: shownAtOnce, token: null },
  );
  const { home, shell } = visit.words;
  const list = lines.length === 0 ? html`<p class="none">${home.noPublished}</p>` : paperList(visit, meeting, lines);
  const more =
    next === null
      ? ''
      : html`<p><a class="button quiet" href="${visit.at(`/meetings/${meeting.id}/papers`)}">${home.allPublished}</a></p>`;
  return html`<p class="lead">${home.welcome}</p><div class="top">${closing(visit, meeting, nobodysTimes(meeting))}</div>
<h2>${shell.published}</h2>${searchForm(visit, meeting, { text: '', item: '' })}${list}${more}`;
}

/** Whoever speaks for no State is given no longer time. */
function nobodysTimes({ submission: { closes } }: Meeting): ClosingTimes {
  return { closes, extended: null };
}

function otherMeetings({ words, language, at }: Visit, others: readonly Meeting[]): Html {
  if (others.length === 0) return html``;
  const links = others.map(({ id, names }) => html`<li><a href="${at(`/meetings/${id}`)}">${names[language]}</a></li>`);
  return html`<nav class="others" aria-label="${words.shell.otherMeetings}"><h2>${words.shell.otherMeetings}</h2><ul>${links}</ul></nav>`;
}
