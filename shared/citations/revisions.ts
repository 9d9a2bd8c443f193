import type { DocumentSymbol } from '../model/symbol.ts';
import { parseSymbol, printSymbol, symbolParts } from './symbol.ts';

/** A revision of a document, and its number. */
export interface Revision {
  readonly symbol: DocumentSymbol;
  readonly index: number;
}

/** The last revision of each document that has one, by the document without it. */
export function latestRevisions(symbols: Iterable<string>): ReadonlyMap<DocumentSymbol, Revision> {
  const latest = new Map<DocumentSymbol, Revision>();
  for (const text of symbols) {
    const symbol = parseSymbol(text);
    if (symbol === null) continue;
    const { stem, index } = stemOf(symbol);
    if (index > (latest.get(stem)?.index ?? 0)) latest.set(stem, { symbol, index });
  }
  return latest;
}

/** A document without its last revision, and the number of that revision, 0 for none: `C21/76(Rev.1)` is revision 1 of `C21/76`. */
export function stemOf(symbol: DocumentSymbol): { readonly stem: DocumentSymbol; readonly index: number } {
  const parts = symbolParts(symbol);
  const last = parts.modifiers.at(-1);
  if (last?.kind !== 'Rev') return { stem: symbol, index: 0 };
  return { stem: printSymbol({ ...parts, modifiers: parts.modifiers.slice(0, -1) }), index: last.number };
}
