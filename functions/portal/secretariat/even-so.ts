import { html } from 'hono/html';
import type { Orphan } from '../../../shared/desk/decide-agenda.ts';
import { proceedingWords } from '../../../shared/languages/portal/proceedings/index.ts';
import { reportWords } from '../../../shared/languages/report/index.ts';
import { code } from '../outside.ts';
import type { Html } from '../visiting.ts';
import { type Asking, nameOfItem } from './asking.ts';
import { problemList } from './letter-gaps.ts';
import { joined, warning } from './pieces.ts';
import type { Tried } from './tried.ts';

/** What a person sent that would leave contributions without an item. */
export interface TriedAgenda extends Tried {
  readonly orphans?: readonly Orphan[];
  /** Why an edited proposal describes no meeting, a sentence each. */
  readonly problems?: readonly string[];
}

/** Why the agenda was not changed, with the contributions that would have lost their item. */
export function agendaWarning(asking: Asking, tried: TriedAgenda | null): Html | '' {
  if (tried === null) return '';
  const { orphans = [], problems = [] } = tried;
  const { visit, paths } = asking;
  if (problems.length > 0)
    return html`<div class="notice bad" role="alert"><p>${tried.why}</p>${problemList(problems, visit.language)}</div>`;
  if (orphans.length === 0) return warning(tried.why);
  const { agenda } = proceedingWords(visit.language);
  const lines = orphans.map(({ paper, symbol, items }) => {
    const names = items.map((id) => html`<a href="${paths.item(id)}">${nameOfItem(asking, id)}</a>`);
    return html`<li><a href="${paths.paper(paper)}">${code(symbol ?? paper)}</a> (${joined(names, reportWords(visit.language).comma)})</li>`;
  });
  return html`<div class="notice bad" role="alert"><p>${agenda.orphans}</p><ul>${lines}</ul><p>${agenda.evenSoNote}</p></div>`;
}

/** The button of a form that changes the agenda; after a warning it says that the person wants it even so. */
export function agendaButton({ visit }: Pick<Asking, 'visit'>, label: string, tried: TriedAgenda | null): Html {
  const { agenda } = proceedingWords(visit.language);
  if ((tried?.orphans ?? []).length === 0) return html`<p class="buttons"><button>${label}</button></p>`;
  return html`<p class="buttons"><button name="evenSo" value="yes">${agenda.evenSo}</button></p>`;
}
