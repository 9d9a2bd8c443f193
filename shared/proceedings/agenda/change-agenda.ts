import type { Refusal } from '../../languages/refusals/refusal-words.ts';
import type { AgendaItem } from '../../model/agenda.ts';
import type { AgendaChange } from '../../model/agenda-change.ts';
import type { Meeting } from '../../model/meeting.ts';
import { inconsistencies } from './inconsistencies.ts';

/** The meeting with its agenda changed, or what speaks against the changes. */
export type Changed = { readonly meeting: Meeting } | { readonly problems: readonly [Refusal, ...Refusal[]] };

/**
 * Applies changes to the agenda of a meeting, in their order, and makes its next version (DM-21/1008: the final agenda is fixed at the
 * opening; what group 1 cannot take falls to group 2). Ids never change and are never used again: papers and conclusions point to them.
 */
export function changeAgenda(meeting: Meeting, changes: readonly AgendaChange[]): Changed {
  const [problem, ...others] = inconsistencies(meeting.agenda.items, changes);
  if (problem !== undefined) return { problems: [problem, ...others] };
  const items = changes.reduce(applied, meeting.agenda.items);
  if (items.length === 0) return { problems: [['agenda-empty']] };
  return { meeting: { ...meeting, version: meeting.version + 1, agenda: { ...meeting.agenda, items } } };
}

/** The agenda after one change that does not contradict it. */
export function applied(items: readonly AgendaItem[], change: AgendaChange): AgendaItem[] {
  const edit = (id: string, some: Partial<AgendaItem>): AgendaItem[] =>
    items.map((item) => (item.id === id ? { ...item, ...some } : item));
  switch (change.kind) {
    case 'priority':
      return edit(change.itemId, { priority: change.to });
    case 'spill-over':
      return items.map((item) => (change.itemIds.includes(item.id) ? { ...item, priority: '2' } : item));
    case 'add': {
      const at = change.after === null ? 0 : items.findIndex(({ id }) => id === change.after) + 1;
      return items.toSpliced(at, 0, change.item);
    }
    case 'remove':
      return items.filter(({ id }) => id !== change.itemId);
    case 'documents':
      return edit(change.itemId, { documents: [...change.documents] });
    case 'title':
      return edit(change.itemId, { title: change.title });
  }
}
