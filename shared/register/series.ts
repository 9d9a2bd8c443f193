import { parseSymbol } from '../citations/symbol.ts';
import type { Meeting } from '../model/meeting.ts';
import type { ModifierKind } from '../model/symbol.ts';
import type { SeriesNumber } from './numbers.ts';

/** Where a series goes on: numbers above `after` are free unless the register holds them. */
export interface SeriesStart {
  /** `C21`, `VC`; for changes of a paper its symbol and the kind of change: `C21/76(Rev)`. */
  readonly series: string;
  readonly after: number;
}

/** The series in which a paper is numbered: the meeting's own, or that of the base it changes. */
export function nextInSeries(
  meeting: Meeting,
  revision: { readonly base: string; readonly kind: ModifierKind } | null,
): SeriesStart {
  if (revision === null) return { series: meeting.numbering.series, after: meeting.numbering.after };
  const indices = meeting.received.flatMap(({ symbol }) => {
    const number = numberOf(symbol);
    return number !== null && number.series === changesOf(revision.base, revision.kind) ? [number.number] : [];
  });
  return { series: changesOf(revision.base, revision.kind), after: Math.max(0, ...indices) };
}

/** The symbol that a number of a series stands for: 84 of `C21` is C21/84; 1 of `C21/76(Rev)` is C21/76(Rev.1). */
export function symbolOf({ series, number }: SeriesNumber): string {
  const [, base, kind] = /^(.*)\((Rev|Add|Corr)\)$/u.exec(series) ?? [];
  return base === undefined ? `${series}/${number}` : `${base}(${kind}.${number})`;
}

/** The series and number under which the register would hold a symbol; null where it is no numbered paper of a series. */
export function numberOf(symbol: string): SeriesNumber | null {
  const parsed = parseSymbol(symbol);
  if (parsed === null) return null;
  const change = /^(.*)\((Rev|Add|Corr)\.(\d+)\)$/u.exec(parsed);
  if (change?.[1] !== undefined && change[2] !== undefined) {
    return { series: changesOf(change[1], change[2]), number: Number(change[3]) };
  }
  const plain = /^([A-Z0-9]+)\/(\d+)$/u.exec(parsed);
  return plain?.[1] === undefined ? null : { series: plain[1], number: Number(plain[2]) };
}

/** The series in which changes of a document are numbered: `C21/76(Rev)`. */
export function changesOf(base: string, kind: string): string {
  return `${base}(${kind})`;
}
