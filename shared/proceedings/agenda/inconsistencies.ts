import { parseSymbol } from '../../citations/symbol.ts';
import type { Refusal } from '../../languages/refusals/refusal-words.ts';
import type { AgendaItem } from '../../model/agenda.ts';
import type { AgendaChange } from '../../model/agenda-change.ts';
import { applied } from './change-agenda.ts';

/** What speaks against changes of an agenda, each change judged on the agenda that those before it made, in the words of `shared/languages/refusals`. */
export function inconsistencies(items: readonly AgendaItem[], changes: readonly AgendaChange[]): Refusal[] {
  const problems: Refusal[] = [];
  let now: readonly AgendaItem[] = items;
  const used = new Set(items.map(({ id }) => id));
  for (const change of changes) {
    const found = problemsOf(now, change, used);
    problems.push(...found);
    if (change.kind === 'add') used.add(change.item.id);
    if (found.length === 0) now = applied(now, change);
  }
  return problems;
}

function problemsOf(items: readonly AgendaItem[], change: AgendaChange, used: ReadonlySet<string>): Refusal[] {
  switch (change.kind) {
    case 'priority': {
      const item = items.find(({ id }) => id === change.itemId);
      if (item === undefined) return [unknown(change.itemId)];
      if (item.priority !== change.from)
        return [['item-group', { item: item.id, group: groupText(item.priority), named: groupText(change.from) }]];
      return change.from === change.to ? [['item-group-already', { item: item.id, group: groupText(change.to) }]] : [];
    }
    case 'spill-over':
      return change.itemIds.flatMap((id) =>
        spillProblem(
          items.find((item) => item.id === id),
          id,
        ),
      );
    case 'add':
      return additionProblems(items, change.item, change.after, used);
    case 'remove':
      return items.some(({ id }) => id === change.itemId) ? [] : [unknown(change.itemId)];
    case 'documents':
      return items.some(({ id }) => id === change.itemId)
        ? documentProblems(items, change.itemId, change.documents)
        : [unknown(change.itemId)];
    case 'title':
      return items.some(({ id }) => id === change.itemId) ? [] : [unknown(change.itemId)];
  }
}

function unknown(id: string): Refusal {
  return ['items-unknown', { items: id }];
}

/** A letter without groups has items without one. */
function groupText(priority: AgendaItem['priority']): string {
  return priority ?? '–';
}

/** Only group 1 falls to group 2 (DM-21/1008, Annex 2). */
function spillProblem(item: AgendaItem | undefined, id: string): Refusal[] {
  if (item === undefined) return [unknown(id)];
  return item.priority === '1' || item.priority === '1+' ? [] : [['item-not-in-group-1', { item: id }]];
}

function additionProblems(
  items: readonly AgendaItem[],
  item: AgendaItem,
  after: string | null,
  used: ReadonlySet<string>,
): Refusal[] {
  const problems: Refusal[] = [];
  if (used.has(item.id)) problems.push(['item-id-used', { item: item.id }]);
  if (after !== null && !items.some(({ id }) => id === after)) problems.push(unknown(after));
  const twin = items.find((other) => other.annex === item.annex && Number(other.itemNo) === Number(item.itemNo));
  if (twin !== undefined && !used.has(item.id)) problems.push(['item-number-used', { number: item.itemNo, item: twin.id }]);
  return [...problems, ...documentProblems(items, item.id, item.documents)];
}

/** A document stands under one item only, or papers could not be filed by it. */
function documentProblems(items: readonly AgendaItem[], itemId: string, documents: readonly string[]): Refusal[] {
  return documents.flatMap((symbol, n): Refusal[] => {
    if (parseSymbol(symbol) !== symbol) return [['document-no-symbol', { document: symbol }]];
    if (documents.indexOf(symbol) < n) return [['document-twice', { document: symbol }]];
    const holder = items.find((item) => item.id !== itemId && item.documents.includes(symbol));
    return holder === undefined ? [] : [['document-elsewhere', { document: symbol, item: holder.id }]];
  });
}
