import { html } from 'hono/html';
import type { AgendaItem } from '../../../shared/model/agenda.ts';
import { itemName, labelled } from '../../../shared/report/compose/phrases.ts';
import { plain } from '../outside.ts';
import type { Html } from '../visiting.ts';
import type { Asking } from './asking.ts';

/** Longest title of an item in a list, in signs: a list as wide as its longest line is cut off on a phone. */
const longestTitle = 50;

/** Items to be chosen from, by their numbers and the beginnings of their titles. */
export function itemOptions(asking: Asking, items: readonly AgendaItem[], isChosen: (id: string) => boolean): Html {
  return html`${items.map((item) => html`<option value="${item.id}"${isChosen(item.id) ? html` selected` : ''}>${itemLine(asking, item)}</option>`)}`;
}

/** An item in one line of text. */
export function itemLine({ visit: { language } }: Pick<Asking, 'visit'>, item: AgendaItem): string {
  const signs = [...item.title];
  const title = signs.length > longestTitle ? `${signs.slice(0, longestTitle).join('')}…` : item.title;
  return labelled(itemName(item, language), plain(title, language), language);
}
