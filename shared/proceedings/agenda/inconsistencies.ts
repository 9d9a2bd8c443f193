import { parseSymbol } from '../../citations/symbol.ts';
import type { AgendaItem } from '../../model/agenda.ts';
import type { AgendaChange } from '../../model/agenda-change.ts';
import { applied } from './change-agenda.ts';

/**
 * What speaks against changes of an agenda, each change judged on the agenda that those before it made: one sentence a problem, which
 * names the change by its number from 1.
 */
export function inconsistencies(items: readonly AgendaItem[], changes: readonly AgendaChange[]): string[] {
  const problems: string[] = [];
  let now: readonly AgendaItem[] = items;
  const used = new Set(items.map(({ id }) => id));
  changes.forEach((change, n) => {
    const found = problemsOf(now, change, used).map((problem) => `change ${n + 1} (${change.kind}): ${problem}`);
    problems.push(...found);
    if (change.kind === 'add') used.add(change.item.id);
    if (found.length === 0) now = applied(now, change);
  });
  return problems;
}

function problemsOf(items: readonly AgendaItem[], change: AgendaChange, used: ReadonlySet<string>): string[] {
  switch (change.kind) {
    case 'priority': {
      const item = items.find(({ id }) => id === change.itemId);
      if (item === undefined) return [unknown(change.itemId)];
      if (item.priority !== change.from)
        return [`${item.id} has priority ${item.priority ?? 'none'}, not ${change.from ?? 'none'}`];
      return change.from === change.to ? [`${item.id} has priority ${change.to ?? 'none'} already`] : [];
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

function unknown(id: string): string {
  return `no item ${id} stands on the agenda`;
}

/** Only group 1 falls to group 2 (DM-21/1008, Annex 2). */
function spillProblem(item: AgendaItem | undefined, id: string): string[] {
  if (item === undefined) return [unknown(id)];
  return item.priority === '1' || item.priority === '1+' ? [] : [`${id} is not of group 1`];
}

function additionProblems(
  items: readonly AgendaItem[],
  item: AgendaItem,
  after: string | null,
  used: ReadonlySet<string>,
): string[] {
  const problems: string[] = [];
  if (used.has(item.id)) problems.push(`the id ${item.id} exists or existed`);
  if (after !== null && !items.some(({ id }) => id === after)) problems.push(unknown(after));
  const twin = items.find((other) => other.annex === item.annex && Number(other.itemNo) === Number(item.itemNo));
  if (twin !== undefined && !used.has(item.id)) problems.push(`the number ${item.itemNo} is that of ${twin.id}`);
  return [...problems, ...documentProblems(items, item.id, item.documents)];
}

/** A document stands under one item only, or papers could not be filed by it. */
function documentProblems(items: readonly AgendaItem[], itemId: string, documents: readonly string[]): string[] {
  return documents.flatMap((symbol, n) => {
    if (parseSymbol(symbol) !== symbol) return [`${JSON.stringify(symbol)} is no document symbol`];
    if (documents.indexOf(symbol) < n) return [`${symbol} is named twice`];
    const holder = items.find((item) => item.id !== itemId && item.documents.includes(symbol));
    return holder === undefined ? [] : [`${symbol} stands under ${holder.id}`];
  });
}
