import { html } from 'hono/html';
import { reportWords } from '../../shared/languages/report/index.ts';
import { statusWords } from '../../shared/languages/statuses.ts';
import { instantText } from '../../shared/letters/instants.ts';
import type { AgendaItem } from '../../shared/model/agenda.ts';
import type { PaperStatus } from '../../shared/model/contribution.ts';
import type { Language } from '../../shared/model/language.ts';
import type { Meeting } from '../../shared/model/meeting.ts';
import { itemName } from '../../shared/report/compose/phrases.ts';
import { code, outside } from './outside.ts';
import type { Html } from './visiting.ts';

/** The status of a paper, in a word and a colour. */
export function statusChip(status: PaperStatus, language: Language): Html {
  const word = status === 'ignored' ? reportWords(language).statuses.ignored : statusWords[status][language];
  return html`<span class="chip ${status}">${word}</span>`;
}

/** An instant by the clocks of Geneva and of UTC. */
export function moment(iso: string, language: Language): Html {
  return html`<time datetime="${iso}">${instantText(iso, language)}</time>`;
}

export interface Fact {
  readonly label: string;
  readonly value: Html | string;
}

/** What is known of one thing, each with its label. */
export function facts(rows: readonly Fact[]): Html {
  return html`<dl class="facts">${rows.map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`;
}

/** An item of the agenda by its number, and its title in the language of the agenda; by its id alone where it is on no agenda. */
export function itemText(id: string, { agenda }: Meeting, language: Language): Html {
  const item = agenda.items.find((one) => one.id === id);
  if (item === undefined) return code(id);
  return html`<span class="item-no">${itemName(item, language)}</span> ${outside(item.title, agenda.language)}`;
}

/** The documents of an item; the first leads to the address that the letter gives. */
export function documentsText({ documents, url }: AgendaItem): Html {
  const isWeb = url !== null && /^https?:\/\//iu.test(url);
  return html`${documents.map((symbol, i) => html`${i === 0 ? '' : '; '}${i === 0 && isWeb ? html`<a href="${url}" rel="noreferrer">${code(symbol)}</a>` : code(symbol)}`)}`;
}
