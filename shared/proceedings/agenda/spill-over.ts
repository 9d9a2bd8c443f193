import type { AgendaItem } from '../../model/agenda.ts';
import type { AgendaChange } from '../../model/agenda-change.ts';

/**
 * Items of group 1 that the meeting did not reach, as the change that puts them into group 2 (DM-21/1008, Annex 2: what cannot be considered
 * for lack of time is put off); null where every one was taken.
 *
 * @param takenIds items that were considered or noted as a package
 */
export function spillOver(items: readonly AgendaItem[], takenIds: ReadonlySet<string>): AgendaChange | null {
  const left = items.filter(({ id, priority }) => (priority === '1' || priority === '1+') && !takenIds.has(id));
  return left.length === 0 ? null : { kind: 'spill-over', itemIds: left.map(({ id }) => id) };
}
