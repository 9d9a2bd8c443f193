import { baseOf, parseSymbol } from '../../citations/symbol.ts';
import type { ReportedConclusion } from '../../model/reported-conclusion.ts';

/**
 * Which conclusions name a document: by its number, whatever the revision, addendum or corrigendum (a conclusion on `C21/30(Corr.1)`
 * is one on `C21/30`), whether they conclude on it or only speak of it.
 */
export function conclusionsNaming(conclusions: readonly ReportedConclusion[]): (symbol: string) => string[] {
  const ids = new Map<string, string[]>();
  for (const { id, documents, relatedDocuments } of conclusions) {
    for (const base of new Set([...documents, ...relatedDocuments].map(baseNumber))) {
      ids.set(base, [...(ids.get(base) ?? []), id]);
    }
  }
  return (symbol) => ids.get(baseNumber(symbol)) ?? [];
}

/** The symbol without what changes it; a text that is no symbol stands for itself. */
export function baseNumber(symbol: string): string {
  const parsed = parseSymbol(symbol);
  return parsed === null ? symbol : baseOf(parsed);
}
