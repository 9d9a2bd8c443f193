import type { AgendaItem } from '../../model/agenda.ts';
import type { Filing } from '../../model/verdict.ts';

/** A filed paper: its id (`<arrivalId>.<n>`), and where it stands. */
export interface FiledPaper {
  readonly paperId: string;
  readonly filing: Filing;
  /** What it cites, by symbol; a paper that was filed by its citations follows its document. */
  readonly documents: readonly string[];
}

/** A paper whose place a change of the agenda touches. */
export interface TouchedPaper {
  readonly paperId: string;
  /** `orphaned`: none of its items stands any more; `partly`: one of several is gone; `moved`: a document that it cites belongs elsewhere now; `placed`: it had no item. */
  readonly effect: 'orphaned' | 'partly' | 'moved' | 'placed';
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/**
 * The papers that a change of the agenda would orphan or file elsewhere, in the order given. What its sender declared stands as long as the
 * item does; what its citations said is read again on the new agenda. A change of priority or title touches none.
 */
export function touches(
  before: readonly AgendaItem[],
  after: readonly AgendaItem[],
  papers: readonly FiledPaper[],
): TouchedPaper[] {
  const standing = new Set(after.map(({ id }) => id));
  const [oldItem, newItem] = [itemByDocument(before), itemByDocument(after)];
  return papers.flatMap(({ paperId, filing, documents }): TouchedPaper[] => {
    const from = filing.items;
    const kept = from.filter((id) => standing.has(id));
    const cited = [...new Set(documents.flatMap((symbol) => newItem.get(symbol) ?? []))];
    const changed = documents.some((symbol) => oldItem.get(symbol) !== newItem.get(symbol));
    if (
      filing.how === 'declared' || filing.how === 'conflict' || filing.how === 'decided'
        ? kept.length === from.length
        : !changed && kept.length === from.length
    )
      return [];
    if (filing.how === 'cited' && changed && cited.length === 1) return [{ paperId, effect: 'moved', from, to: cited }];
    if (filing.how === 'none') return cited.length === 1 ? [{ paperId, effect: 'placed', from, to: cited }] : [];
    if (kept.length === from.length) return [];
    return [{ paperId, effect: kept.length === 0 ? 'orphaned' : 'partly', from, to: kept }];
  });
}

function itemByDocument(items: readonly AgendaItem[]): ReadonlyMap<string, string> {
  return new Map(items.flatMap(({ id, documents }) => documents.map((symbol) => [symbol, id] as const)));
}
