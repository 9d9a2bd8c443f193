import type { ReportedPaper } from '../model/reported-paper.ts';

/**
 * Contributions in the order of their symbols: numbers by value (`C21/84` before `C21/101`), a base before its addenda,
 * corrigenda and revisions. Code units alone decide, so that no locale of a machine can change a report.
 */
export function bySymbol(a: ReportedPaper, b: ReportedPaper): number {
  if (a.symbol === null || b.symbol === null) return Number(a.symbol === null) - Number(b.symbol === null) || byArrival(a, b);
  return naturalOrder(a.symbol, b.symbol) || byArrival(a, b);
}

/** Papers in the order in which they came; the paper's id parts those of one moment. */
export function byArrival(a: ReportedPaper, b: ReportedPaper): number {
  return Date.parse(a.receivedAt) - Date.parse(b.receivedAt) || naturalOrder(a.paperId, b.paperId);
}

export function naturalOrder(a: string, b: string): number {
  const left = parts(a);
  const right = parts(b);
  for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
    const order = partOrder(left[i] ?? '', right[i] ?? '');
    if (order !== 0) return order;
  }
  return codeOrder(a, b);
}

function parts(text: string): string[] {
  return text.match(/\d+|\D+/g) ?? [];
}

function partOrder(a: string, b: string): number {
  const bothNumbers = /^\d/.test(a) && /^\d/.test(b);
  return bothNumbers ? a.replace(/^0+/, '').length - b.replace(/^0+/, '').length || codeOrder(a, b) : codeOrder(a, b);
}

function codeOrder(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
