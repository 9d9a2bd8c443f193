import type { ModifierKind } from '../model/symbol.ts';
import {
  expandRange,
  isArabic,
  isMark,
  isWord,
  longestList,
  longestRange,
  type Mention,
  type Reading,
  skipOver,
} from './mention.ts';
import type { SymbolParts } from './symbol.ts';
import type { Token } from './tokens.ts';

interface Member {
  readonly parts: SymbolParts;
  readonly start: number;
  readonly end: number;
  readonly certainty: 'high' | 'low';
}

/**
 * Reads the documents that begin with a symbol: `C21/14 and C21/27`, `C21/33和DT/8号文件`, `C21/40 to C21/42`, `C21/21+附录1和2号文件`.
 * A member that leaves its series or its base to a neighbour has the span from that neighbour on.
 */
export function readDocuments(tokens: readonly Token[], at: number): Reading | null {
  const first = memberAt(tokens, at, null);
  if (first === null) return null;
  const bracketed = readBracketedAddenda(tokens, at + 1, first);
  const members = bracketed === null ? [first] : [...bracketed.members];
  const many = isWord(tokens[at - 1], 'documents');
  let next = bracketed?.next ?? at + 1;
  while (members.length < longestList) {
    const last = members.at(-1) as Member;
    const more = readAddenda(tokens, next, last) ?? readRangeEnd(tokens, next, last) ?? readNext(tokens, next, last, many);
    if (more === null) break;
    members.push(...more.members);
    next = more.next;
  }
  return { mentions: withSeries(members).map(mentionOf), next };
}

/** `Revision 1 to Document C17/130-E`, `الإضافة 1 للوثيقة C21/5`, `Addenda 1 and 2 to Document C21/21`. */
export function readNamedModifier(tokens: readonly Token[], at: number): Reading | null {
  const kind = tokens[at]?.entry?.modifier ?? null;
  if (kind === null) return null;
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

interface More {
  readonly members: readonly Member[];
  readonly next: number;
}

/** `+Add.1-2`, `+附录1和2`, `and its addenda 1 and 2`, `号文件及其补遗1`. */
function readAddenda(tokens: readonly Token[], at: number, last: Member): More | null {
  let next = skipOver(tokens, at, '', 'counter', 'document');
  const joined = next;
  next = skipOver(tokens, next, '+&', 'and', 'its', 'of');
  const kind = tokens[next]?.entry?.modifier ?? null;
  if (next === joined || kind === null || kind === 'Rev') return null;
  const numbers = readModifierNumbers(tokens, skipOver(tokens, next + 1, '.'));
  if (numbers === null) return null;
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

/** `C21/21(Add.1-2)`: the addenda alone, without their base. */
function readBracketedAddenda(tokens: readonly Token[], at: number, base: Member): More | null {
  const kind = tokens[at + 1]?.entry?.modifier ?? null;
  if (!isMark(tokens[at], '(') || kind === null) return null;
  const numbers = readModifierNumbers(tokens, skipOver(tokens, at + 2, '.'));
  if (numbers === null || !isMark(tokens[numbers.next], ')')) return null;
  const end = (tokens[numbers.next] as Token).end;
  const members = numbers.values.map((number): Member => ({ ...base, parts: modified(base.parts, kind, number), end }));
  return { members, next: numbers.next + 1 };
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

/** `C21/40 to C21/42`, `C21/40-42`, `C21/40至42号文件`; in Arabic the higher end may come first. */
function readRangeEnd(tokens: readonly Token[], at: number, last: Member): More | null {
  const isDash = isMark(tokens[at], '-');
  let next = skipOver(tokens, at, '', 'counter', 'document');
  if (!isDash && !isWord(tokens[next], 'to')) return null;
  const word = tokens[next];
  next = skipOver(tokens, next + 1, '', 'of', 'document', 'documents');
  const token = tokens[next];
  if (token === undefined) return null;
  const end =
    memberAt(tokens, next, last) ??
    bareMember(token, last, isDash || isWord(tokens[next + 1], 'counter', 'document') ? 'high' : 'low');
  if (end === null || last.parts.modifiers.length > 0) return null;
  if (end.parts.series !== last.parts.series || end.parts.kind !== last.parts.kind) {
    return token.kind === 'number' ? null : { members: [end], next: next + 1 };
  }
  const distance = end.parts.number - last.parts.number;
  if (token.kind === 'number' && (distance <= 0 || distance > longestRange)) return null;
  const numbers = expandRange(last.parts.number, end.parts.number, isArabic(word)).filter((n) => n !== last.parts.number);
  const members = numbers.map(
    (number): Member => ({
      parts: number === end.parts.number ? end.parts : { ...last.parts, number },
      start: last.start,
      end: end.end,
      certainty: end.certainty,
    }),
  );
  return { members, next: next + 1 };
}

/** The next member of a list, with or without its series; a number on its own only where the list says it is one of documents. */
function readNext(tokens: readonly Token[], at: number, last: Member, many: boolean): More | null {
  const separator = skipOver(tokens, at, '', 'counter');
  const from = skipOver(tokens, separator, ',、;+&', 'and');
  if (from === separator) return null;
  const code = skipOver(tokens, from, '', 'document', 'documents', 'of');
  const member = memberAt(tokens, code, last);
  if (member !== null) return { members: [member], next: code + 1 };
  const token = tokens[from];
  if (token === undefined || code !== from) return null;
  if (!endsInDocument(tokens, from) && !(many && belongsToPlural(tokens, from))) return null;
  const bare = bareMember(token, last, 'high');
  return bare === null ? null : { members: [bare], next: from + 1 };
}

/** `Documents C21/24, 37 and 64`: behind a comma the list must go on, so that `Documents C21/24, 12 of them` cites one. */
function belongsToPlural(tokens: readonly Token[], at: number): boolean {
  if (isWord(tokens[at - 1], 'and')) return !isWord(tokens[at + 1], 'year');
  return isMark(tokens[at + 1], ',') || isWord(tokens[at + 1], 'and');
}

/** Whether numbers from here on run to the head noun of a Chinese list: `、83和84号文件`. */
function endsInDocument(tokens: readonly Token[], at: number): boolean {
  let next = at;
  for (let count = 0; count < longestList && tokens[next]?.kind === 'number'; count++) {
    const after = skipOver(tokens, next + 1, '', 'counter');
    if (after > next + 1 && isWord(tokens[after], 'document')) return true;
    next = skipOver(tokens, after, ',、', 'and');
  }
  return false;
}

function memberAt(tokens: readonly Token[], at: number, last: Member | null): Member | null {
  const token = tokens[at];
  if (token === undefined || token.parts === null) return null;
  const { start, end, parts } = token;
  if (token.kind === 'symbol') return { parts, start, end, certainty: 'high' };
  const series = last === null || /-/.test(last.parts.series) ? '' : last.parts.series;
  return { parts: { ...parts, series }, start: series === '' ? start : (last?.start ?? start), end, certainty: 'high' };
}

function bareMember(token: Token, last: Member, certainty: 'high' | 'low'): Member | null {
  if (token.kind !== 'number' || !/^[1-9]\d{0,2}$/.test(token.text)) return null;
  return { parts: { ...last.parts, number: Number(token.text), modifiers: [] }, start: last.start, end: token.end, certainty };
}

/** Short symbols at the head of a list (`ADM/1 and C21/45`) take the series of the first that has one. */
function withSeries(members: readonly Member[]): Member[] {
  const named = members.find(({ parts }) => parts.series !== '' && !/-/.test(parts.series));
  if (named === undefined) return [...members];
  return members.map((member) =>
    member.parts.series === ''
      ? { ...member, parts: { ...member.parts, series: named.parts.series }, end: Math.max(member.end, named.end) }
      : member,
  );
}

function modified(parts: SymbolParts, kind: ModifierKind, number: number): SymbolParts {
  return { ...parts, modifiers: [...parts.modifiers, { kind, number }] };
}

function mentionOf({ parts, start, end, certainty }: Member): Mention {
  return { subject: { type: 'symbol', parts }, start, end, form: 'text', certainty };
}
