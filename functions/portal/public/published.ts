import { Hono } from 'hono';
import { html } from 'hono/html';
import type { Page } from '../../../shared/desk/desk.ts';
import { countText } from '../../../shared/languages/report/outcome/plurals.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { PaperLine } from '../../../shared/model/paper-query.ts';
import { itemName } from '../../../shared/report/compose/phrases.ts';
import { page } from '../layout.ts';
import { meetingOf } from '../meeting-of.ts';
import { plain } from '../outside.ts';
import { pager, paperList } from '../paper-lines.ts';
import type { Html, PortalDeps, PortalEnv, Visit } from '../visiting.ts';

/** Papers on one page. */
const pageLength = 50;

/** Longest words to look for, in characters; the same as the register takes. */
const longestSearch = 200;

interface Question {
  readonly text: string;
  readonly item: string;
  readonly token: string | null;
}

/** The published papers, all or those that hold the words or stand under the item asked for. */
export function publishedPages(deps: PortalDeps): Hono<PortalEnv> {
  return new Hono<PortalEnv>().get('/meetings/:meetingId/papers', async (context) => {
    const visit = context.get('visit');
    const { meeting } = await meetingOf(context, deps);
    const question = {
      text: (context.req.query('q') ?? '').trim().slice(0, longestSearch),
      item: meeting.agenda.items.find(({ id }) => id === context.req.query('item'))?.id ?? '',
      token: context.req.query('page') ?? null,
    };
    const criteria = {
      published: true,
      ...(question.text === '' ? {} : { text: question.text }),
      ...(question.item === '' ? {} : { items: [question.item] }),
    };
    const found = await deps.desk.papers(visit.caller, meeting.id, criteria, { limit: pageLength, token: question.token });
    const body = html`${searchForm(visit, meeting, question)}${results(visit, meeting, question, found)}`;
    return context.html(page(visit, { title: visit.words.shell.published, meeting, body }));
  });
}

/** Asks for words and for an item; an address that can be kept and sent. */
export function searchForm(visit: Visit, meeting: Meeting, { text, item }: Pick<Question, 'text' | 'item'>): Html {
  const { lists } = visit.words;
  const options = meeting.agenda.items.map(
    (one) =>
      html`<option value="${one.id}"${one.id === item ? html` selected` : ''}>${itemName(one, visit.language)} – ${plain(one.title, visit.language)}</option>`,
  );
  return html`<form class="filters" action="${visit.at(`/meetings/${meeting.id}/papers`)}" role="search">
<label class="grow"><span>${lists.search}</span><input type="search" name="q" value="${text}" maxlength="${longestSearch}" dir="auto"></label>
<label><span>${lists.item}</span><select name="item"><option value="">${lists.anyItem}</option>${options}</select></label>
<button>${lists.find}</button></form>`;
}

function results(visit: Visit, meeting: Meeting, question: Question, found: Page<PaperLine>): Html {
  const { lists, home } = visit.words;
  const { text, item, token } = question;
  const isAll = text === '' && item === '';
  const path = `/meetings/${meeting.id}/papers`;
  const clear = isAll ? '' : html` <a href="${visit.at(path)}">${lists.clear}</a>`;
  if (found.lines.length === 0) return html`<p class="none" role="status">${isAll ? home.noPublished : lists.none}${clear}</p>`;
  const asked = new URLSearchParams({ ...(text === '' ? {} : { q: text }), ...(item === '' ? {} : { item }) });
  const counted = found.next === null && token === null ? countText(found.lines.length, lists.found, visit.language) : '';
  return html`<p class="count" role="status">${counted}${clear}</p>${paperList(visit, meeting, found.lines)}${pager(visit, found, isAll ? path : `${path}?${asked}`, token === null)}`;
}
