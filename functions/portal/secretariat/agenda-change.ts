import { html } from 'hono/html';
import { fill, reportWords } from '../../../shared/languages/report/index.ts';
import { outcomeWords } from '../../../shared/languages/report/outcome/index.ts';
import type { AgendaItem } from '../../../shared/model/agenda.ts';
import type { AgendaChange } from '../../../shared/model/agenda-change.ts';
import { itemName, labelled } from '../../../shared/report/compose/phrases.ts';
import { code, outside } from '../outside.ts';
import type { Html } from '../visiting.ts';
import { type Asking, itemOf } from './asking.ts';
import { codes, joined } from './pieces.ts';

/** Changes of an agenda in words, one a line. */
export function changeList(asking: Asking, changes: readonly AgendaChange[]): Html {
  return html`<ul>${changes.map((change) => html`<li>${changeLine(asking, change)}</li>`)}</ul>`;
}

function changeLine(asking: Asking, change: AgendaChange): Html {
  const { visit, meeting } = asking;
  const { language } = visit;
  const label = outcomeWords(language).agendaChangeKinds[change.kind];
  const named = labelled(label, '', language);
  switch (change.kind) {
    case 'priority':
      return html`${item(asking, change.itemId)} – ${fill(label, { from: change.from ?? '–', to: change.to ?? '–' })}`;
    case 'spill-over':
      return html`${joined(
        change.itemIds.map((id) => item(asking, id)),
        reportWords(language).comma,
      )} – ${label}`;
    case 'add':
      return html`${item(asking, change.item.id, change.item)} – ${named}${outside(change.item.title, meeting.agenda.language)}`;
    case 'remove':
      return html`${item(asking, change.itemId)} – ${label}`;
    case 'documents':
      return html`${item(asking, change.itemId)} – ${named}${codes(change.documents, language)}`;
    case 'title':
      return html`${item(asking, change.itemId)} – ${named}${outside(change.title, meeting.agenda.language)}`;
  }
}

/** An item by its number, with a link while it stands; one that is gone has only its id left. */
function item(asking: Asking, id: string, added: AgendaItem | null = null): Html {
  const { language } = asking.visit;
  const standing = itemOf(asking.meeting, id);
  if (standing !== null) return html`<a href="${asking.paths.item(id)}">${itemName(standing, language)}</a>`;
  return added === null ? code(id) : html`${itemName(added, language)}`;
}
