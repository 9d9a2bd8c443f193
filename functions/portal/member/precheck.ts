import { Hono } from 'hono';
import { html } from 'hono/html';
import type { ClosingTimes, Precheck } from '../../../shared/desk/desk.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { deadlineText } from '../closing.ts';
import { page } from '../layout.ts';
import { facts } from '../marks.ts';
import { meetingOf } from '../meeting-of.ts';
import { refusalPage } from '../refusals.ts';
import { findingsSection } from '../verdict/findings.ts';
import { notice } from '../verdict/notice.ts';
import { evidenceSections } from '../verdict/sections.ts';
import type { Html, PortalDeps, PortalEnv, Visit } from '../visiting.ts';
import { placing } from './paper-facts.ts';
import { waitingPage } from './waiting.ts';

/** What the verdict on a file would be: nothing is received, and nothing kept. */
export function precheckPages(deps: PortalDeps): Hono<PortalEnv> {
  return new Hono<PortalEnv>().get('/meetings/:meetingId/checks/:checkId', async (context) => {
    const visit = context.get('visit');
    const { waiting, verdict: words } = visit.words;
    if (visit.caller.role === 'public') return refusalPage(context, deps, 'signIn');
    const { meeting } = await meetingOf(context, deps);
    const checked = await deps.desk.precheck(visit.caller, meeting.id, context.req.param('checkId'));
    if (checked === null) {
      const { checkTitle: title, checkSlow: slow, text } = waiting;
      return context.html(waitingPage(visit, meeting, { title, text, slow, since: context.req.query('since') }));
    }
    const title = words.checked[checked.verdict.status];
    return context.html(page(visit, { title, heading: null, meeting, body: checkBody(visit, meeting, checked, title) }));
  });
}

function checkBody(visit: Visit, meeting: Meeting, checked: Precheck, title: string): Html {
  const { verdict, examination } = checked;
  const { words, at } = visit;
  const text = html`<p>${words.verdict.checkNote}</p>${deadlineText(visit, timesOf(meeting, checked))}`;
  const act = verdict.status === 'returned' ? words.verdict.sendCorrected : words.verdict.sendThis;
  return html`${notice(visit, { status: verdict.status, title, heading: true, text, remarks: verdict.findings.length })}
<p><a class="button" href="${at(`/meetings/${meeting.id}/send`)}">${act}</a></p>
${findingsSection(visit, verdict)}
<section><h2>${words.paper.contribution}</h2>${facts(placing(visit, meeting, placeOf(checked)))}</section>
${evidenceSections(visit, meeting, { ...examination, verdict, citationsInAll: examination.citations.length, notes: [] })}`;
}

/** A check tells the time that holds for its State. */
function timesOf({ submission: { closes } }: Meeting, checked: Precheck): ClosingTimes {
  return { closes, extended: Date.parse(checked.closes) > Date.parse(closes) ? checked.closes : null };
}

/** Where the paper would stand. A number is given only to what was received. */
function placeOf({ verdict, examination }: Precheck): Parameters<typeof placing>[2] {
  const { states, organisations, filing } = verdict;
  return { symbol: null, states, organisations, items: filing.items, language: examination.language };
}
