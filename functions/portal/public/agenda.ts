import { Hono } from 'hono';
import { html } from 'hono/html';
import type { ItemLine } from '../../../shared/desk/desk.ts';
import { fill, reportWords } from '../../../shared/languages/report/index.ts';
import { countText } from '../../../shared/languages/report/outcome/plurals.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { page } from '../layout.ts';
import { documentsText } from '../marks.ts';
import { meetingOf } from '../meeting-of.ts';
import { outside } from '../outside.ts';
import type { Html, PortalDeps, PortalEnv, Visit } from '../visiting.ts';

/** The agenda with what was published under each item. */
export function agendaPages(deps: PortalDeps): Hono<PortalEnv> {
  return new Hono<PortalEnv>().get('/meetings/:meetingId/items', async (context) => {
    const visit = context.get('visit');
    const { meeting } = await meetingOf(context, deps);
    const lines = await deps.desk.items(visit.caller, meeting.id);
    const body = html`<p class="lead">${visit.words.lists.agendaNote}</p>${parts(lines).map((part) => partHtml(visit, meeting, part))}`;
    return context.html(page(visit, { title: visit.words.shell.agenda, meeting, body }));
  });
}

/** Items by the annex of the letter that lists them. */
function parts(lines: readonly ItemLine[]): readonly (readonly ItemLine[])[] {
  return [...Map.groupBy(lines, ({ item }) => item.annex).values()];
}

function partHtml(visit: Visit, meeting: Meeting, lines: readonly ItemLine[]): Html {
  const { language } = visit;
  const annex = lines[0]?.item.annex ?? null;
  const heading = annex === null ? '' : html`<h2>${fill(reportWords(language).annexOfLetter, { annex })}</h2>`;
  return html`${heading}<ul class="items">${lines.map((line) => html`<li>${itemHtml(visit, meeting, line)}</li>`)}</ul>`;
}

function itemHtml({ language, words, at }: Visit, { id: meetingId, agenda }: Meeting, { item, published }: ItemLine): Html {
  const { documents, priority } = item;
  const count =
    published === 0
      ? html`<span class="small">${words.lists.noPaper}</span>`
      : html`<a href="${at(`/meetings/${meetingId}/papers?item=${item.id}`)}">${countText(published, words.lists.underItem, language)}</a>`;
  return html`<p class="symbol">${item.itemNo}</p>
<div><p class="name">${outside(item.title, agenda.language)}</p>
<p class="told">${documents.length === 0 ? '' : html`${documentsText(item)} `}${priority === null ? '' : html`<span class="chip group">${words.lists.group[priority]}</span>`}</p></div>
<p class="marks">${count}</p>`;
}
