import { html } from 'hono/html';
import { instrumentName } from '../../../shared/languages/portal/secretariat/instrument-name.ts';
import { outside } from '../outside.ts';
import type { Html } from '../visiting.ts';
import type { Asking } from './asking.ts';

/** Documents and instruments by their names, each leading to the papers that cite it. */
export function instrumentLinks({ paths, visit }: Asking, ids: readonly string[]): Html {
  return html`<ul class="inline">${ids.map((id) => html`<li><a href="${paths.asking({ cites: id.split('@')[0] ?? id })}">${outside(instrumentName(id, visit.language))}</a></li>`)}</ul>`;
}
