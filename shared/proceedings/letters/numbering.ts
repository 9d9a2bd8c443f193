import type { ProposedItem } from '../../model/meeting-proposal.ts';
import { findingOf, type ProceedingFinding } from './findings.ts';

/** What is wrong with the numbers of the items (which begin anew in each annex, or go on from the one before) and with their documents, each with the place of the item at which it shows. */
export function numberingFindings(items: readonly ProposedItem[]): ProceedingFinding[] {
  return [...broken(items), ...documentsTwice(items)];
}

function broken(items: readonly ProposedItem[]): ProceedingFinding[] {
  const lists = [...Map.groupBy(items, ({ item }) => item.annex).values()];
  return lists.flatMap((list, l) =>
    list.flatMap(({ item, place }, n): ProceedingFinding[] => {
      const expected = n === 0 ? 1 : Number(list[n - 1]?.item.itemNo) + 1;
      const number = Number(item.itemNo);
      const goesOn = n === 0 && number === Number(lists[l - 1]?.at(-1)?.item.itemNo) + 1;
      if (number === expected || goesOn) return [];
      const twice = list.slice(0, n).some((earlier) => earlier.item.itemNo === item.itemNo);
      return twice
        ? [findingOf('item-repeated', 'error', place, `item ${number} stands twice`)]
        : [findingOf('broken-numbering', 'warning', place, `${expected} was expected, ${number} is printed`)];
    }),
  );
}

function documentsTwice(items: readonly ProposedItem[]): ProceedingFinding[] {
  const seen = new Map<string, string>();
  return items.flatMap(({ item, place }) =>
    item.documents.flatMap((symbol): ProceedingFinding[] => {
      const first = seen.get(symbol);
      seen.set(symbol, first ?? item.id);
      return first === undefined ? [] : [findingOf('item-repeated', 'error', place, `${symbol} stands under ${first} as well`)];
    }),
  );
}
