import { headOf, ownerBefore } from './heads.ts';
import { mentionsOf, type Numbered, numberAt } from './instruments.ts';
import { expandRange, isMark, isWord, longestList, type Reading, skipOver } from './mention.ts';
import type { Token } from './tokens.ts';
import { readVersion } from './versions.ts';

/**
 * Reads what Chinese puts before its head noun: `第101、102、133和180号决议（2018年，迪拜，修订版）`, `理事会第600号和601号决定`,
 * `第612 (C19)号决定`, `PP-18第100号文件`, `第37号文件`. Begins at 第 or at a number that 号 follows.
 */
export function readHeadLast(tokens: readonly Token[], at: number): Reading | null {
  if (!isWord(tokens[at], 'ordinal') && !isBareStart(tokens, at)) return null;
  const list = readList(tokens, at);
  if (list === null) return null;
  const noun = list.counted ? tokens[list.next] : undefined;
  if (isWord(noun, 'document')) return readNumberedDocuments(tokens, at, list);
  const head = headOf(noun);
  // A list of other things (第1组和第2组) is read over whole, so that no member of it is tried again.
  if (head === null) return { mentions: [], next: list.next };
  const shared = readVersion(tokens, list.next + 1);
  const next = shared?.next ?? list.next + 1;
  const before = ownerBefore(tokens, at);
  if (before?.owner === 'foreign') return { mentions: [], next };
  const span = { start: before?.start ?? (tokens[at] as Token).start, end: (tokens[next - 1] as Token).end };
  // One bracket with place or date is about all numbers under the head noun; a bare mark of revision follows the number it is about.
  const numbers = list.numbers.map((numbered, n) => {
    const reaches = shared !== null && (shared.id !== 'mod' || n === list.numbers.length - 1);
    return reaches && numbered.version === null ? { ...numbered, version: shared } : numbered;
  });
  return { mentions: mentionsOf(numbers, { ...head, loose: false }, before?.owner ?? null, span), next };
}

/** `77号决议`, but not the 1 of `第75/1号决议`. */
function isBareStart(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'number' && isWord(tokens[at + 1], 'counter') && !isMark(tokens[at - 1], '/-.');
}

interface List {
  readonly numbers: readonly Numbered[];
  /** 号 stands behind the last number, as it must before a head noun. */
  readonly counted: boolean;
  /** Index of the head noun. */
  readonly next: number;
}

function readList(tokens: readonly Token[], at: number): List | null {
  const numbers: Numbered[] = [];
  let next = at;
  let counted = false;
  for (let from = at; numbers.length < longestList; ) {
    const read = readCounted(tokens, skipOver(tokens, from, '', 'ordinal'));
    if (read === null) break;
    counted = read.counted;
    numbers.push(read.numbered);
    next = read.next;
    const last = isWord(tokens[next], 'to') ? readCounted(tokens, skipOver(tokens, next + 1, '', 'ordinal')) : null;
    if (last !== null) {
      const between = expandRange(read.numbered.number, last.numbered.number, false).slice(1);
      numbers.push(...between.map((number) => ({ ...last.numbered, number })));
      counted = last.counted;
      next = last.next;
    }
    from = skipOver(tokens, next, ',、', 'and');
    if (from === next) break;
  }
  return numbers.length === 0 ? null : { numbers, counted, next };
}

/** A number and its 号, with a version before or behind it: `612 (C19)号`, `32号（1994年，京都）`. */
function readCounted(tokens: readonly Token[], at: number): { numbered: Numbered; counted: boolean; next: number } | null {
  const read = numberAt(tokens, at);
  if (read === null) return null;
  const next = skipOver(tokens, read.next, '', 'counter');
  const counted = next > read.next;
  const version = counted && read.numbered.version === null ? readVersion(tokens, next) : null;
  if (version === null) return { numbered: read.numbered, counted, next };
  return { numbered: { ...read.numbered, version }, counted, next: version.next };
}

/** `PP-18第100号文件` is a document of that conference; `第37号文件` alone is one of the meeting's own session. */
function readNumberedDocuments(tokens: readonly Token[], at: number, list: List): Reading | null {
  const before = ownerBefore(tokens, at);
  const year = tokens[at - 1];
  const conference = before !== null && year?.kind === 'number' && isMark(tokens[at - 2], '-');
  if (before !== null && !conference) return null;
  const series = conference ? `${before.owner?.toUpperCase()}-${year.text}` : '';
  const start = before?.start ?? (tokens[at] as Token).start;
  const end = (tokens[list.next] as Token).end;
  return {
    mentions: list.numbers.map(({ number }) => ({
      subject: { type: 'symbol', parts: { series, kind: null, number, modifiers: [] } },
      start,
      end,
      form: 'text',
      certainty: conference ? 'high' : 'low',
    })),
    next: list.next + 1,
  };
}
