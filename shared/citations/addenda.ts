import type { ModifierKind } from '../model/symbol.ts';
import { type ChangeKind, expandRange, isMark, isWord, longestList, type Mention, type Reading, skipOver } from './mention.ts';
import type { SymbolParts } from './symbol.ts';
import type { Token } from './tokens.ts';

/** A document in a list, with the words that say it. */
export interface Member {
  readonly parts: SymbolParts;
  readonly start: number;
  readonly end: number;
  readonly certainty: 'high' | 'low';
  readonly withAll?: readonly ChangeKind[];
}

/** What goes on with a list of documents, and the first token behind it. */
export interface More {
  readonly members: readonly Member[];
  readonly next: number;
}

/** `Revision 1 to Document C17/130-E`, `الإضافة 1 للوثيقة C21/5`, `Addenda 1 and 2 to Document C21/21`. */
export function readNamedModifier(tokens: readonly Token[], at: number): Reading | null {
  const kind = tokens[at]?.entry?.modifier ?? null;
  // `add 2 to C21/5` in small letters is the verb.
  if (kind === null || tokens[at]?.text === 'add') return null;
  const numbers = readModifierNumbers(tokens, skipOver(tokens, at + 1, '.'));
  if (numbers === null) return null;
  const code = skipOver(tokens, numbers.next, '', 'of', 'to', 'in', 'document', 'documents');
  const token = tokens[code];
  if (token?.parts === null || token === undefined || code === numbers.next || code - numbers.next > 5) return null;
  const { parts } = token;
  const start = (tokens[at] as Token).start;
  return {
    mentions: numbers.values.map((number) =>
      mentionOf({ parts: modified(parts, kind, number), start, end: token.end, certainty: 'high' }),
    ),
    next: code + 1,
  };
}

/** `+Add.1-2`, `+附录1和2`, `and its addenda 1 and 2`, `号文件及其补遗1`. */
export function readAddenda(tokens: readonly Token[], at: number, last: Member): More | null {
  const from = skipOver(tokens, at, '', 'counter', 'document');
  const next = skipOver(tokens, from, '+&', 'and', 'its', 'their', 'of', 'with');
  const kind = tokens[next]?.entry?.modifier ?? null;
  // Arabic writes its "and" onto the word.
  const joined = next > from || tokens[next]?.text.startsWith('و');
  if (!joined || kind === null || kind === 'Rev') return null;
  const numbers = readModifierNumbers(tokens, skipOver(tokens, next + 1, '.'));
  if (numbers === null || isOfAnother(tokens, from, numbers.next)) return null;
  const end = (tokens[numbers.next - 1] as Token).end;
  // An addendum belongs to the revision named, never to the addendum before it in the list.
  const base = { ...last.parts, modifiers: last.parts.modifiers.filter((modifier) => modifier.kind === 'Rev') };
  const members = numbers.values.map(
    (number): Member => ({
      parts: modified(base, kind, number),
      start: last.start,
      end,
      certainty: 'high',
    }),
  );
  return { members, next: numbers.next };
}

/** `C21/21 and Addendum 1 to Document C21/30`: numbered addenda that a document follows, with no plus sign or `its` before them. */
function isOfAnother(tokens: readonly Token[], from: number, numbersEnd: number): boolean {
  if (skipOver(tokens, from, '', 'and', 'of') === skipOver(tokens, from, '+&', 'and', 'of', 'its', 'their', 'with')) {
    const code = skipOver(tokens, numbersEnd, '', 'of', 'to', 'document', 'documents');
    return code > numbersEnd && tokens[code]?.parts !== null && tokens[code] !== undefined;
  }
  return false;
}

/** `C21/21(Add.1-2)`, `C21/21号文件（修订1）`, `C21/21号文件补遗1`: the addenda alone, without their base. */
export function readBracketedAddenda(tokens: readonly Token[], at: number, base: Member): More | null {
  // Chinese has the word for a document behind the symbol, and the change behind that.
  const from = isWord(tokens[at], 'counter') ? skipOver(tokens, at, '', 'counter', 'document', 'of') : at;
  const open = isMark(tokens[from], '(');
  const word = open ? from + 1 : from;
  const kind = open || from > at ? (tokens[word]?.entry?.modifier ?? null) : null;
  if (kind === null) return null;
  const numbers = readModifierNumbers(tokens, skipOver(tokens, word + 1, '.'));
  if (numbers === null || (open && !isMark(tokens[numbers.next], ')'))) return null;
  const last = open ? numbers.next : numbers.next - 1;
  const end = (tokens[last] as Token).end;
  const members = numbers.values.map((number): Member => ({ ...base, parts: modified(base.parts, kind, number), end }));
  return { members, next: last + 1 };
}

/** Numbers of addenda: `1`, `1-2`, `1 and 2`, `1、2和3`; two digits at most. */
function readModifierNumbers(tokens: readonly Token[], at: number): { values: number[]; next: number } | null {
  const values: number[] = [];
  let next = at;
  let previous: number | null = null;
  for (let from = at; values.length < longestList; ) {
    const token = tokens[from];
    if (token?.kind !== 'number' || !/^[1-9]\d?$/.test(token.text)) break;
    const value = Number(token.text);
    if (previous !== null) values.push(...expandRange(previous, value, false).slice(1));
    else values.push(value);
    next = from + 1;
    const range = isMark(tokens[next], '-') || isWord(tokens[next], 'to');
    previous = range ? value : null;
    from = range ? next + 1 : skipOver(tokens, next, ',、', 'and');
    if (from === next) break;
  }
  return values.length === 0 ? null : { values, next };
}

function modified(parts: SymbolParts, kind: ModifierKind, number: number): SymbolParts {
  return { ...parts, modifiers: [...parts.modifiers, { kind, number }] };
}

export function mentionOf({ parts, start, end, certainty, withAll }: Member): Mention {
  const all = withAll === undefined ? {} : { withAll };
  return { subject: { type: 'symbol', parts }, start, end, form: 'text', certainty, ...all };
}
