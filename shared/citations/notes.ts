import type { CitationNote } from '../model/contribution.ts';
import type { Citation } from '../model/examination.ts';
import type { DocumentSymbol } from '../model/symbol.ts';
import { type KnownDocuments, numberIn } from './known-documents.ts';
import { stemOf } from './revisions.ts';
import { baseOf, parseSymbol, symbolParts } from './symbol.ts';

/** The number that a paper has been given, and the document that it changes; null where it has none. */
export interface OwnNumber {
  readonly symbol: string | null;
  readonly base: string | null;
}

/**
 * What is to be noted of the documents that a paper cites, as the register stands: each document once, in the order of first mention,
 * with one note at most. Nothing is said of what the register does not own (documents of the secretariat, of other sessions that
 * are past, of other organisations).
 */
export function citationNotes(
  citations: readonly Pick<Citation, 'id' | 'kind'>[],
  known: KnownDocuments,
  own: OwnNumber,
): CitationNote[] {
  const ids = new Set(citations.flatMap(({ id, kind }) => (kind === 'document' ? [id] : [])));
  const itself = new Set(
    [own.symbol, own.base].flatMap((text) => parseSymbol(text ?? '') ?? []).flatMap((symbol) => [symbol, baseOf(symbol)]),
  );
  const horizon = horizonOf(known, own);
  return [...ids].flatMap((id): CitationNote[] => {
    const symbol = parseSymbol(id);
    if (symbol === null) return [];
    if (itself.has(symbol)) return [{ id, note: 'self', by: null }];
    if (isOfLaterSession(symbol, known)) return [{ id, note: 'future', by: null }];
    if (numberIn(known.series, symbol) > horizon) return [{ id, note: 'future', by: `${known.series}/${horizon}` }];
    const revision = known.revisions.get(stemOf(symbol).stem);
    if (revision !== undefined && revision.index > stemOf(symbol).index) return [{ id, note: 'superseded', by: revision.symbol }];
    return isDangling(symbol, known) ? [{ id, note: 'dangling', by: null }] : [];
  });
}

/**
 * The last number that the author could know: the paper's own, since a series only rises, so that what was future then stays so when
 * its number is given; else the last that is known. A revision bears the number of its base, yet comes later.
 */
function horizonOf({ series, last }: KnownDocuments, { symbol, base }: OwnNumber): number {
  const number = symbol === null || base !== null ? 0 : numberIn(series, symbol);
  return number === 0 ? last : Math.min(last, number);
}

function isOfLaterSession(symbol: DocumentSymbol, { session }: KnownDocuments): boolean {
  const year = yearOf(symbolParts(symbol).series);
  const meeting = yearOf(session);
  return year !== null && meeting !== null && year > meeting;
}

/** Year of a session of the Council (`C21`, `C2000`, `C95`); null for a series without one. */
function yearOf(series: string): number | null {
  const digits = /^C(\d{2}|\d{4})$/u.exec(series)?.[1];
  if (digits === undefined) return null;
  // Symbols of this form are older than 1980 nowhere.
  return digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 80 ? 2000 : 1900);
}

/** A number that the register gave and that stands no more, or a change, never filed, of a contribution that stands. */
function isDangling(symbol: DocumentSymbol, { series, after, contributions, whole }: KnownDocuments): boolean {
  if (!whole || contributions.has(symbol)) return false;
  const base = baseOf(symbol);
  return contributions.has(base) ? symbol !== base : numberIn(series, base) > after;
}
