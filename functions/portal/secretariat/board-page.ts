import { html } from 'hono/html';
import type { ItemLine, Reconciliation } from '../../../shared/desk/desk.ts';
import { fill, reportWords } from '../../../shared/languages/report/index.ts';
import { numberText } from '../../../shared/languages/report/moments.ts';
import { outcomeWords } from '../../../shared/languages/report/outcome/index.ts';
import type { AgendaItem } from '../../../shared/model/agenda.ts';
import { paperStatuses } from '../../../shared/model/contribution.ts';
import { itemName } from '../../../shared/report/compose/phrases.ts';
import { code, outside } from '../outside.ts';
import type { Html } from '../visiting.ts';
import type { Asking } from './asking.ts';
import { boardChips } from './chips.ts';
import { codes, sheet } from './pieces.ts';
import { reconciliationLine } from './reconciliation-line.ts';

export interface BoardChoice {
  readonly group: AgendaItem['priority'];
  readonly annex: number | null;
}

/** The items of a meeting at a glance: what came under each, what waits, what is missing. */
export function boardPage(asking: Asking, items: readonly ItemLine[], reconciliation: Reconciliation, choice: BoardChoice): Html {
  const { words, visit } = asking;
  const { language } = visit;
  const shown = items.filter(
    ({ item }) =>
      (choice.group === null || item.priority === choice.group) && (choice.annex === null || item.annex === choice.annex),
  );
  const covered = shown.filter(({ flags }) => !flags.includes('no-paper')).length;
  const told = { n: numberText(covered, language), all: numberText(shown.length, language) };
  return html`${reconciliationLine(asking, reconciliation)}
<section aria-labelledby="ready"><h2 id="ready">${words.board.prepared}</h2>${boardChips(asking)}
<p class="acts"><a class="button quiet" href="${asking.paths.onBehalf}">${words.nav.onBehalf}</a> <a class="button quiet" href="${asking.paths.extensions}">${words.nav.extensions}</a> <a href="${asking.visit.at('/secretariat/health')}">${words.nav.health}</a></p></section>
<section aria-labelledby="items"><h2 id="items">${words.board.items}</h2>
${filterForm(asking, items, choice)}
<p>${fill(words.board.coverage, told)}</p>
<meter class="coverage" min="0" max="${Math.max(1, shown.length)}" value="${covered}" aria-label="${fill(words.board.coverage, told)}"></meter>
${shown.length === 0 ? html`<p>${words.board.noItems}</p>` : itemTable(asking, shown)}</section>
${otherMeetings(asking)}`;
}

function itemTable(asking: Asking, lines: readonly ItemLine[]): Html {
  const { words, visit, meeting } = asking;
  const { language } = visit;
  const report = reportWords(language);
  return sheet(
    words.board.items,
    [
      { label: report.itemNumber },
      { label: report.paperTitle },
      { label: report.documents },
      { label: words.board.group },
      { label: report.papersReceived },
      { label: outcomeWords(language).conclusions, numeric: true },
      { label: words.board.flags },
    ],
    lines.map(({ item, counts, conclusions, flags }) => [
      html`<a href="${asking.paths.item(item.id)}">${itemName(item, language)}</a>`,
      outside(item.title, meeting.agenda.language),
      codes(item.documents, language),
      item.priority === null ? '–' : code(item.priority),
      statusCounts(asking, item.id, counts),
      numberText(conclusions, language),
      flags.length === 0 ? '–' : html`${flags.map((flag) => html`<span class="flag ${flag}">${words.board.flag[flag]}</span> `)}`,
    ]),
  );
}

/** The statuses that occur, each with its number, as links to those papers. */
function statusCounts({ visit: { language }, paths }: Asking, itemId: string, counts: ItemLine['counts']): Html {
  const { statuses } = reportWords(language);
  const present = paperStatuses.filter((status) => (counts[status] ?? 0) > 0);
  if (present.length === 0) return html`–`;
  return html`<ul class="tallies">${present.map(
    (status) =>
      html`<li><a class="chip ${status}" href="${paths.asking({ item: itemId, status })}">${numberText(counts[status] ?? 0, language)} ${statuses[status]}</a></li>`,
  )}</ul>`;
}

function filterForm({ words, visit, paths }: Asking, items: readonly ItemLine[], choice: BoardChoice): Html | '' {
  const groups = [...new Set(items.flatMap(({ item }) => item.priority ?? []))];
  const annexes = [...new Set(items.flatMap(({ item }) => item.annex ?? []))];
  if (groups.length + annexes.length === 0) return '';
  const { board } = words;
  const option = (value: string, label: string, chosen: boolean) =>
    html`<option value="${value}"${chosen ? html` selected` : ''}>${label}</option>`;
  const letter = reportWords(visit.language);
  return html`<form class="filters" method="get" action="${paths.board}" aria-label="${board.filter}">
${groups.length === 0 ? '' : html`<label><span>${board.group}</span><select name="group">${option('', board.all, choice.group === null)}${groups.map((group) => option(group, group, choice.group === group))}</select></label>`}
${annexes.length === 0 ? '' : html`<label><span>${board.annex}</span><select name="annex">${option('', board.all, choice.annex === null)}${annexes.map((annex) => option(String(annex), fill(letter.annexOfLetter, { annex }), choice.annex === annex))}</select></label>`}
<button>${board.apply}</button> </form>`;
}

function otherMeetings({ meetings, meeting, visit }: Asking): Html | '' {
  const others = meetings.filter(({ id }) => id !== meeting.id);
  if (others.length === 0) return '';
  return html`<section aria-labelledby="meetings"><h2 id="meetings">${visit.words.shell.otherMeetings}</h2><ul>${others.map(
    ({ id, names }) => html`<li><a href="${visit.at(`/secretariat/meetings/${id}`)}">${names[visit.language]}</a></li>`,
  )}</ul></section>`;
}
