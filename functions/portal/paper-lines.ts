import { html } from 'hono/html';
import type { Page } from '../../shared/desk/desk.ts';
import { reportWords } from '../../shared/languages/report/index.ts';
import { dateText, listText } from '../../shared/languages/report/moments.ts';
import { stateName } from '../../shared/languages/states/state-name.ts';
import type { Meeting } from '../../shared/model/meeting.ts';
import type { PaperLine } from '../../shared/model/paper-query.ts';
import { itemName } from '../../shared/report/compose/phrases.ts';
import { statusChip } from './marks.ts';
import { code, outside } from './outside.ts';
import type { Html, Visit } from './visiting.ts';

/** Papers one below the other. `own`: with what became of each, as its sender sees it. */
export function paperList(visit: Visit, meeting: Meeting, lines: readonly PaperLine[], { own = false } = {}): Html {
  return html`<ul class="papers">${lines.map((line) => html`<li>${paperCard(visit, meeting, line, own)}</li>`)}</ul>`;
}

/** Leads to the following part of a list, and back to its beginning. `path`: of the list, with its question. */
export function pager(visit: Visit, { next }: Pick<Page<unknown>, 'next'>, path: string, isFirst: boolean): Html {
  const { lists } = visit.words;
  if (next === null && isFirst) return html``;
  const onward = `${path}${path.includes('?') ? '&' : '?'}page=${encodeURIComponent(next ?? '')}`;
  return html`<p class="pager">${isFirst ? '' : html`<a href="${visit.at(path)}">${lists.first}</a>`} ${next === null ? '' : html`<a class="button quiet" href="${visit.at(onward)}">${lists.next}</a>`}</p>`;
}

export function paperPath({ meetingId, paperId }: Pick<PaperLine, 'meetingId' | 'paperId'>): string {
  return `/meetings/${meetingId}/papers/${encodeURIComponent(paperId)}`;
}

/** What a list calls a paper: its title, else the name of its file. */
export function paperName({ title, fileName, language }: Pick<PaperLine, 'title' | 'fileName' | 'language'>): Html {
  return title === null ? outside(fileName) : outside(title, language);
}

/** A link to a paper by its number, else by its name. */
export function paperLink(visit: Visit, line: PaperLine): Html {
  return html`<a href="${visit.at(paperPath(line))}">${line.symbol === null ? paperName(line) : code(line.symbol)}</a>`;
}

function paperCard(visit: Visit, meeting: Meeting, line: PaperLine, own: boolean): Html {
  const { language, words } = visit;
  const { comma, originals } = reportWords(language);
  const names = [...line.states.map((state) => stateName(state, language)), ...line.organisations];
  const items = line.items
    .flatMap((id) => meeting.agenda.items.filter((item) => item.id === id))
    .map((item) => itemName(item, language));
  const told = [
    ...(names.length === 0 ? [] : [listText(names, language)]),
    ...items,
    ...(line.language === null ? [] : [originals[line.language]]),
    dateText(line.receivedAt, language),
  ];
  const status = own
    ? html`<p class="marks">${statusChip(line.status, language)}${line.status === 'accepted' && !line.published ? html` <span class="small">${words.home.unpublished}</span>` : ''}</p>`
    : '';
  return html`<p class="symbol">${line.symbol === null ? '' : code(line.symbol)}</p>
<div><p class="name"><a href="${visit.at(paperPath(line))}">${paperName(line)}</a></p>
<p class="told">${told.map((one, i) => html`${i === 0 ? '' : comma}<span>${one}</span>`)}</p>${line.title !== null && own ? html`<p class="told">${outside(line.fileName)}</p>` : ''}</div>
${status}`;
}
