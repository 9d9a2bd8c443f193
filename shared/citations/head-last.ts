import { headOf, mentionsOf, type Numbered, numberAt, ownerBefore } from './instruments.ts';
import { expandRange, isMark, isWord, longestList, type Reading, skipOver } from './mention.ts';
import type { Token } from './tokens.ts';
import { readVersion } from './versions.ts';

/**
 * Reads what Chinese puts before its head noun: `第101、102、133和180号决议（2018年，迪拜，修订版）`, `理事会第600号和601号决定`,
 * `第612 (C19)号决定`, `PP-18第100号文件`, `第37号文件`. Begins at 第 or at a number that 号 follows.
 */
export function readHeadLast(tokens: readonly Token[], at: number): Reading | null {
  if (!isWord(tokens[at], 'ordinal') && !(tokens[at]?.kind === 'number' && isWord(tokens[at + 1], 'counter'))) return null;
  const list = readList(tokens, at);
  if (list === null) return null;
  const noun = tokens[list.next];
  if (isWord(noun, 'document')) return readNumberedDocuments(tokens, at, list);
  const head = headOf(noun);
  if (head === null) return null;
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

interface List {
  readonly numbers: readonly Numbered[];
  /** Index of the head noun. */
  readonly next: number;
}

function readList(tokens: readonly Token[], at: number): List | null {
  const numbers: Numbered[] = [];
  let next = at;
  while (numbers.length < longestList) {
    const read = numberAt(tokens, skipOver(tokens, next, '', 'ordinal'));
    if (read === null) return null;
    numbers.push(read.numbered);
    next = skipOver(tokens, read.next, '', 'counter');
    if (isWord(tokens[next], 'to')) {
      const last = numberAt(tokens, skipOver(tokens, next + 1, '', 'ordinal'));
      if (last === null) return null;
      const between = expandRange(read.numbered.number, last.numbered.number, false).slice(1);
      numbers.push(...between.map((number) => ({ ...last.numbered, number })));
      next = skipOver(tokens, last.next, '', 'counter');
    }
    const from = skipOver(tokens, next, ',、', 'and');
    if (from === next) break;
    next = from;
  }
  return isWord(tokens[next - 1], 'counter') ? { numbers, next } : null;
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
