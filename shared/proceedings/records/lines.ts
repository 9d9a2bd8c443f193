import type { Paper, Passage } from '../../model/paper.ts';
import { partOf, type Stretch, stretchOf, trimmed } from './stretch.ts';

/** One line of a record that bears words: a paragraph of a docx, a line of a pdf or of plain text. */
export interface RecordLine {
  /** From 1, as places count. */
  readonly line: number;
  /** All words, trimmed; bookmarks of a flattened text are left out. */
  readonly words: Stretch;
  /** `[5]` of a heading, `[5, 9]` of a paragraph; null where the line begins with no number. */
  readonly number: readonly number[] | null;
  /** The number as printed. */
  readonly printed: string | null;
  /** A tab stands behind the number. */
  readonly tabbed: boolean;
  /** What follows number or bullet. */
  readonly body: Stretch;
  readonly bullet: boolean;
  readonly bold: boolean;
  readonly centred: boolean;
}

/** `[bookmark: _Hlk75693430]`: what a flattened docx leaves of its bookmarks. */
export const bookmark = /\[bookmark: ?[^\]\n]{0,80}\]/g;
const numbered = /^(\d{1,3})(?:\.(\d{1,3}))?(\.?)(\t[\t ]*|[ \u00a0\u3000]{1,8}|(?=\p{Script=Han})|$)/u;
const bulleted = /^(?:[·•▪●■◦‣∙*]|[-–—‑](?=[\s\t]))[\s\t]*/u;

/** The lines of the body, in order. Cells of tables, headers and footers, empty lines and what repeats at the edges of pages are left out. */
export function linesOf(paper: Paper): RecordLine[] {
  const furniture = pageFurniture(paper);
  return paper.passages.flatMap((passage, index) => {
    if (passage.part !== 'body' || passage.cell !== null || furniture.has(index)) return [];
    const words = trimmed(withoutBookmarks(paper, passage));
    return words.text === '' ? [] : [lineOf(words, passage, index + 1)];
  });
}

function lineOf(words: Stretch, passage: Passage, line: number): RecordLine {
  const { bold, centred } = passage;
  const found = numbered.exec(words.text);
  const bullet = bulleted.exec(words.text);
  const skipped = found?.[0].length ?? bullet?.[0].length ?? 0;
  const [, first = '', second, stop = '', gap = ''] = found ?? [];
  return {
    line,
    words,
    number: found === null ? null : second === undefined ? [Number(first)] : [Number(first), Number(second)],
    printed: found === null ? null : second === undefined ? first : `${first}.${second}`,
    tabbed: gap.startsWith('\t') || stop !== '',
    body: trimmed(partOf(words, skipped)),
    bullet: bullet !== null,
    bold,
    centred,
  };
}

function withoutBookmarks(paper: Paper, { start, text }: Passage): Stretch {
  const whole = stretchOf(paper, start, start + text.length);
  if (paper.kind === 'pdf') return withoutSetBlanks(whole);
  if (paper.kind !== 'text' || !text.includes('[bookmark:')) return whole;
  let from = 0;
  const kept: Stretch[] = [];
  for (const found of text.matchAll(bookmark)) {
    kept.push(partOf(whole, from, found.index));
    from = found.index + found[0].length;
  }
  kept.push(partOf(whole, from));
  return { text: kept.map((part) => part.text).join(''), at: kept.flatMap((part) => part.at) };
}

const betweenScripts =
  /(?<=[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]) (?=[A-Za-z0-9])|(?<=[A-Za-z0-9)]) (?=[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef])/gu;

/** Between Chinese characters and Latin ones a page is set with blanks that nobody typed. */
function withoutSetBlanks(whole: Stretch): Stretch {
  const blanks = new Set([...whole.text.matchAll(betweenScripts)].map(({ index }) => index));
  if (blanks.size === 0) return whole;
  return { text: whole.text.replace(betweenScripts, ''), at: whole.at.filter((_, n) => !blanks.has(n)) };
}

/** How many lines at each edge of a page may be its head or foot. */
const edge = 2;
/** Heads and feet are short; on this many pages the same words are no accident. */
const longestHead = 80;
const leastPages = 2;

/** Lines at the edges of pages that hold a page number only, or the same words, but for figures, as other pages. */
function pageFurniture(paper: Paper): ReadonlySet<number> {
  const pages = new Map<number, number[]>();
  for (const [index, { page, text }] of paper.passages.entries()) {
    if (page !== null && text.trim() !== '') pages.set(page, [...(pages.get(page) ?? []), index]);
  }
  const seen = new Map<string, number[]>();
  const dropped = new Set<number>();
  for (const lines of pages.values()) {
    for (const index of new Set([...lines.slice(0, edge), ...lines.slice(-edge)])) {
      const text = paper.passages[index]?.text.trim() ?? '';
      if (/^[-–—\s]*\d{1,4}[-–—\s]*$/u.test(text)) dropped.add(index);
      const key = text.replace(/\d+/gu, '#');
      if (text.length <= longestHead && numbered.exec(text) === null) seen.set(key, [...(seen.get(key) ?? []), index]);
    }
  }
  for (const indices of seen.values()) {
    const on = new Set(indices.map((index) => paper.passages[index]?.page));
    if (on.size >= leastPages) for (const index of indices) dropped.add(index);
  }
  return dropped;
}
