import type { AgendaItem } from '../../model/agenda.ts';
import type { AgendaChange } from '../../model/agenda-change.ts';
import type { Meeting } from '../../model/meeting.ts';

/**
 * The changes that make the agenda of one version of a meeting out of that of another, in an order in which they can be applied: what goes, what loses or changes documents,
 * then priorities and titles, then what comes. Items are the same by their ids. Notes, links and numbers of an item are no changes of their
 * own: an item that differs in its number or annex is another one and needs another id.
 */
export function changesBetween(one: Pick<Meeting, 'agenda'>, other: Pick<Meeting, 'agenda'>): AgendaChange[] {
  return between(one.agenda.items, other.agenda.items);
}

function between(before: readonly AgendaItem[], after: readonly AgendaItem[]): AgendaChange[] {
  const later = new Map(after.map((item) => [item.id, item]));
  const earlier = new Set(before.map(({ id }) => id));
  const pairs = before.flatMap((item) => {
    const other = later.get(item.id);
    return other === undefined ? [] : [{ item, other }];
  });
  return [
    ...before.filter(({ id }) => !later.has(id)).map(({ id }): AgendaChange => ({ kind: 'remove', itemId: id })),
    ...documentChanges(pairs),
    ...pairs.flatMap(({ item, other }): AgendaChange[] =>
      item.priority === other.priority ? [] : [{ kind: 'priority', itemId: item.id, from: item.priority, to: other.priority }],
    ),
    ...pairs.flatMap(({ item, other }): AgendaChange[] =>
      item.title === other.title ? [] : [{ kind: 'title', itemId: item.id, title: other.title }],
    ),
    ...after.flatMap((item, n): AgendaChange[] =>
      earlier.has(item.id) ? [] : [{ kind: 'add', item, after: after[n - 1]?.id ?? null }],
    ),
  ];
}

interface Pair {
  readonly item: AgendaItem;
  readonly other: AgendaItem;
}

/** A document goes from its old item before it comes to its new one: it never stands under two. */
function documentChanges(pairs: readonly Pair[]): AgendaChange[] {
  const changed = pairs.filter(({ item, other }) => !same(item.documents, other.documents));
  const released = changed.flatMap(({ item, other }): AgendaChange[] => {
    const kept = item.documents.filter((symbol) => other.documents.includes(symbol));
    return same(kept, item.documents) || same(kept, other.documents)
      ? []
      : [{ kind: 'documents', itemId: item.id, documents: kept }];
  });
  const shrunk = changed.filter(({ item, other }) => other.documents.every((symbol) => item.documents.includes(symbol)));
  const rest = changed.filter((pair) => !shrunk.includes(pair));
  const set = ({ item, other }: Pair): AgendaChange => ({ kind: 'documents', itemId: item.id, documents: [...other.documents] });
  return [...released, ...shrunk.map(set), ...rest.map(set)];
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value, i) => value === other[i]);
}
