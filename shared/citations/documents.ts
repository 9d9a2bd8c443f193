import type { Language } from '../model/language.ts';
import { type Member, type More, mentionOf, readAddenda, readBracketedAddenda } from './addenda.ts';
import { isOneOfTheList } from './list-numbers.ts';
import {
  type ChangeKind,
  expandRange,
  isArabic,
  isMark,
  isWord,
  longestList,
  longestRange,
  type Reading,
  skipOver,
} from './mention.ts';
import { type OpenAddenda, openAddendaBefore, readOpenAddenda } from './open-addenda.ts';
import type { Token } from './tokens.ts';

/**
 * Reads the documents that begin with a symbol: `C21/14 and C21/27`, `C21/33和DT/8号文件`, `C21/40 to C21/42`, `C21/21+附录1和2号文件`.
 * A member that leaves its series or its base to a neighbour has the span from that neighbour on.
 */
export function readDocuments(tokens: readonly Token[], at: number, language: Language | null): Reading | null {
  const first = memberAt(tokens, at, null);
  if (first === null) return null;
  const bracketed = readBracketedAddenda(tokens, at + 1, first);
  const members = bracketed === null ? [first] : [...bracketed.members];
  const many = isWord(tokens[isMark(tokens[at - 1], '.') ? at - 2 : at - 1], 'documents');
  let next = bracketed?.next ?? at + 1;
  while (members.length < longestList) {
    const last = members.at(-1) as Member;
    const more =
      readAddenda(tokens, next, last) ??
      readRangeEnd(tokens, next, last, { many, language }) ??
      readNext(tokens, next, last, many);
    if (more === null) break;
    members.push(...more.members);
    next = more.next;
  }
  const named = withSeries(members);
  const open = readOpenAddenda(tokens, next, (named.at(-1) as Member).parts);
  const mentions = withOpenAddenda(named, openAddendaBefore(tokens, at), open, tokens).map(mentionOf);
  return { mentions, next: open?.next ?? next };
}

/** Marks the members whose addenda are cited as a whole; the span of such a member takes in the words that say so behind it. */
function withOpenAddenda(
  members: readonly Member[],
  before: readonly ChangeKind[],
  open: OpenAddenda | null,
  tokens: readonly Token[],
): Member[] {
  return members.map((member, n) => {
    const behind = open !== null && (open.ofAll || n === members.length - 1) ? open : null;
    const kinds = [...new Set([...before, ...(behind?.kinds ?? [])])];
    if (kinds.length === 0 || isChange(member)) return member;
    return { ...member, withAll: kinds, end: behind === null ? member.end : (tokens[behind.next - 1] as Token).end };
  });
}

/** An addendum or a corrigendum, which has none of its own. */
function isChange({ parts }: Member): boolean {
  return parts.modifiers.some(({ kind }) => kind !== 'Rev');
}

/** `C21/40 to C21/42`, `C21/40-42`, `C21/40至42号文件`; in Arabic the higher end may come first. */
function readRangeEnd(
  tokens: readonly Token[],
  at: number,
  last: Member,
  { many, language }: { many: boolean; language: Language | null },
): More | null {
  const isDash = isMark(tokens[at], '-');
  let next = skipOver(tokens, at, '', 'counter', 'document');
  if (!isDash && !isWord(tokens[next], 'to')) return null;
  const word = tokens[next];
  next = skipOver(tokens, next + 1, '', 'of', 'document', 'documents');
  const token = tokens[next];
  if (token === undefined) return null;
  // `C21/37 to 40 Member States`: behind a word, a number alone is a document only where the list says so.
  const isListed = isDash || many || isWord(tokens[next + 1], 'counter', 'document');
  const end = memberAt(tokens, next, last) ?? (isListed ? bareMember(token, last) : null);
  if (end === null || last.parts.modifiers.length > 0) return null;
  if (end.parts.series !== last.parts.series || end.parts.kind !== last.parts.kind) {
    return token.kind === 'number' ? null : { members: [end], next: next + 1 };
  }
  const distance = end.parts.number - last.parts.number;
  if (token.kind === 'number' && (distance <= 0 || distance > longestRange)) return null;
  const numbers = expandRange(last.parts.number, end.parts.number, language === 'ar' || isArabic(word)).filter(
    (n) => n !== last.parts.number,
  );
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
  const slashed = readSlashed(tokens, from, last);
  if (slashed !== null) return slashed;
  if (!isOneOfTheList(tokens, from, many)) return null;
  const bare = bareMember(token, last);
  return bare === null ? null : { members: [bare], next: from + 1 };
}

/** `C21/75 and /44`: the slash stands for the series. */
function readSlashed(tokens: readonly Token[], at: number, last: Member): More | null {
  const [slash, number] = [tokens[at], tokens[at + 1]];
  if (!isMark(slash, '/') || number === undefined || number.start !== slash?.end) return null;
  const bare = bareMember(number, last);
  return bare === null ? null : { members: [bare], next: at + 2 };
}

function memberAt(tokens: readonly Token[], at: number, last: Member | null): Member | null {
  const token = tokens[at];
  if (token === undefined || token.parts === null) return null;
  const { start, end, parts } = token;
  if (token.kind === 'symbol') return { parts, start, end, certainty: 'high' };
  const series = last === null || last.parts.series.includes('-') ? '' : last.parts.series;
  return { parts: { ...parts, series }, start: series === '' ? start : (last?.start ?? start), end, certainty: 'high' };
}

function bareMember(token: Token, last: Member): Member | null {
  if (token.kind !== 'number' || !mayFollow(token.text, last)) return null;
  return {
    parts: { ...last.parts, number: Number(token.text), modifiers: [] },
    start: last.start,
    end: token.end,
    certainty: 'high',
  };
}

/** Letters of a year lie so near each other where one list cites them by a number alone. */
const nearLetters = 100;

/** `C21/30 and 31`; of letters a number as long as the one before and near it, so that `DM-21/1008 and 2021` cites one. */
function mayFollow(number: string, { parts }: Member): boolean {
  if (/^(?:DM|CL)-/.test(parts.series)) {
    return number.length === String(parts.number).length && Math.abs(Number(number) - parts.number) <= nearLetters;
  }
  return !parts.series.includes('-') && /^[1-9]\d{0,2}$/.test(number);
}

/** Short symbols at the head of a list (`ADM/1 and C21/45`) take the series of the first that has one. */
function withSeries(members: readonly Member[]): Member[] {
  const named = members.find(({ parts }) => parts.series !== '' && !parts.series.includes('-'));
  if (named === undefined) return [...members];
  return members.map((member) =>
    member.parts.series === ''
      ? { ...member, parts: { ...member.parts, series: named.parts.series }, end: Math.max(member.end, named.end) }
      : member,
  );
}
