import { Hono } from 'hono';
import { html } from 'hono/html';
import type { CitingLine } from '../../../shared/desk/desk.ts';
import { fill } from '../../../shared/languages/report/index.ts';
import { citedName } from '../cited-name.ts';
import { page } from '../layout.ts';
import { meetingOf } from '../meeting-of.ts';
import { code, outside } from '../outside.ts';
import { pager, paperName, paperPath } from '../paper-lines.ts';
import type { Html, PortalDeps, PortalEnv, Visit } from '../visiting.ts';

const pageLength = 50;

/** Longest id of a document or an instrument. */
const longestId = 100;

/** Where a document or an instrument is cited, with the sentence round each citation. */
export function citingPages(deps: PortalDeps): Hono<PortalEnv> {
  return new Hono<PortalEnv>().get('/meetings/:meetingId/citing', async (context) => {
    const visit = context.get('visit');
    const { lists } = visit.words;
    const { meeting } = await meetingOf(context, deps);
    const id = (context.req.query('id') ?? '').slice(0, longestId);
    const token = context.req.query('page') ?? null;
    const found = await deps.desk.citing(visit.caller, meeting.id, id, { limit: pageLength, token });
    const [before = '', after = ''] = lists.citing.split('{id}');
    const list = found.lines.length === 0 ? html`<p class="none">${lists.noCiting}</p>` : citingList(visit, found.lines);
    const path = `/meetings/${meeting.id}/citing?id=${encodeURIComponent(id)}`;
    const body = html`${list}${pager(visit, found, path, token === null)}`;
    const heading = html`${before}${citedName(id, visit.language)}${after}`;
    return context.html(page(visit, { title: fill(lists.citing, { id }), heading, meeting, body }));
  });
}

function citingList(visit: Visit, lines: readonly CitingLine[]): Html {
  return html`<ul class="papers">${lines.map(({ line, sentence }) => html`<li><p class="symbol">${line.symbol === null ? '' : code(line.symbol)}</p><div><p class="name"><a href="${visit.at(paperPath(line))}">${paperName(line)}</a></p><blockquote>${outside(sentence, line.language)}</blockquote></div></li>`)}</ul>`;
}
