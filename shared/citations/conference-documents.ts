import { readOwner } from './heads.ts';
import { isMark, isWord, longestList, type Reading, skipOver } from './mention.ts';
import type { Token } from './tokens.ts';

/**
 * Reads documents of a conference by their bare numbers: `Document 100 of PP-18`, `les Documents 100 et 104 de la PP-18`, `Документ 100 ПК-18`.
 * The conference with its year makes them documents; without one a bare number says nothing.
 */
export function readConferenceDocuments(tokens: readonly Token[], at: number): Reading | null {
  if (!isWord(tokens[at], 'document', 'documents')) return null;
  const list = readNumbers(tokens, afterName(tokens, at));
  if (list === null) return null;
  const from = skipOver(tokens, list.next, "'’", 'of', 'union');
  const { owner, next } = readOwner(tokens, from);
  const year = tokens[next - 1];
  if (owner === null || owner === 'foreign' || owner === 'council' || next - from !== 3 || year === undefined) return null;
  const span = { start: (tokens[at] as Token).start, end: year.end };
  const series = `${owner.toUpperCase()}-${year.text}`;
  return {
    mentions: list.numbers.map((number) => ({
      subject: { type: 'symbol', parts: { series, kind: null, number, modifiers: [] } },
      ...span,
      form: 'text',
      certainty: 'high',
    })),
    next,
  };
}

/** A full stop belongs to `Doc.` and `No.`; after the whole word it ends the sentence. */
function afterName(tokens: readonly Token[], at: number): number {
  const isShort = /^(?:docs?|док)$/u.test((tokens[at] as Token).folded);
  const next = isShort && isMark(tokens[at + 1], '.') ? at + 2 : at + 1;
  return isWord(tokens[next], 'number') ? skipOver(tokens, next, '.°', 'number') : next;
}

function readNumbers(tokens: readonly Token[], at: number): { numbers: number[]; next: number } | null {
  const numbers: number[] = [];
  let next = at;
  for (let from = at; numbers.length < longestList; from = skipOver(tokens, next, ',', 'and')) {
    const token = tokens[from];
    if ((numbers.length > 0 && from === next) || token?.kind !== 'number' || !/^[1-9]\d{0,3}$/.test(token.text)) break;
    if (isMark(tokens[from + 1], '/')) return null;
    numbers.push(Number(token.text));
    next = from + 1;
  }
  return numbers.length === 0 ? null : { numbers, next };
}
