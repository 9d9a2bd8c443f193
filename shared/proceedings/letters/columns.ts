import { foldedText } from '../../languages/fold.ts';
import { languages } from '../../model/language.ts';
import { letterCues } from './cues/index.ts';
import type { ColumnRole } from './cues/letter-cues.ts';
import type { Fragment } from './fragments.ts';

/** The head of an agenda: what its columns hold. */
export interface Header {
  /** In the order of reading, without the column of numbers. */
  readonly order: readonly ColumnRole[];
  /** By column, where columns can be relied on. */
  readonly columns: ReadonlyMap<number, ColumnRole>;
  readonly table: string | null;
  /** `C20` where the head of the documents is `C20/#`: the column holds bare numbers. */
  readonly session: string | null;
}

/** Longest text that is looked at as the head of an agenda. */
const longestHead = 160;

const roles = new Map<string, Set<ColumnRole>>();
for (const language of languages) {
  for (const [role, phrases] of Object.entries(letterCues[language].columns) as [ColumnRole, readonly string[]][])
    for (const phrase of phrases) {
      const known = roles.get(bare(phrase)) ?? new Set<ColumnRole>();
      roles.set(bare(phrase), known.add(role));
    }
}
const phrases = [...roles.keys()].sort((one, other) => other.length - one.length);
const beginnings = new Set(phrases.map((phrase) => phrase.charAt(0)));

/** Where a head begins in a run of fragments, and how many it takes; repeated heads of later pages are found as well. */
export function headersIn(
  fragments: readonly Fragment[],
): { readonly at: number; readonly length: number; readonly header: Header }[] {
  const found: { at: number; length: number; header: Header }[] = [];
  for (let at = 0; at < fragments.length; at += 1) {
    const length = runLength(fragments, at);
    if (length === 0) continue;
    const header = headerOf(fragments.slice(at, at + length));
    if (header !== null) found.push({ at, length, header });
    at += length - 1;
  }
  return found;
}

/** A head is at most so many cells, or lines of cells that are narrower than their words. */
const longestRun = 16;

/** Fragments from `at` on that consist of words of a head, which may run over several lines; in a row of a table one of them is enough. */
function runLength(fragments: readonly Fragment[], at: number): number {
  const first = fragments[at];
  if (first === undefined || first.text.length > longestHead) return 0;
  if (first.table !== null) {
    const end = fragments.findIndex(({ row }, i) => i > at && row !== first.row);
    return Math.min(longestRun, (end < 0 ? fragments.length : end) - at);
  }
  if (!beginnings.has(bare(first.text).charAt(0))) return 0;
  let length = 0;
  let words = '';
  for (let i = at; i < fragments.length && i < at + longestRun; i += 1) {
    const fragment = fragments[i];
    words = `${words} ${fragment?.text ?? ''}`;
    if (fragment === undefined || fragment.table !== null || words.length > longestHead) break;
    if (rolesOf(words) !== null) length = i - at + 1;
  }
  return length;
}

function headerOf(fragments: readonly Fragment[]): Header | null {
  const inTable = fragments[0]?.table !== null;
  const cells = inTable ? fragments : [{ text: fragments.map(({ text }) => text).join(' '), column: null }];
  const named = cells.flatMap(({ text, column }) => (rolesOf(text) ?? []).map((set) => ({ set, column })));
  const settled = settle(named.map(({ set }) => set));
  if (!settled.includes('title') || !(settled.includes('document') || settled.includes('priority'))) return null;
  const columns = new Map<number, ColumnRole>();
  named.forEach(({ column }, i) => {
    const role = settled[i];
    if (column !== null && role !== undefined && !columns.has(column)) columns.set(column, role);
  });
  const session = fragments.map(({ text }) => /(C\d{2}|VC) ?\/ ?(?:#|x|n|$)/iu.exec(text)?.[1]).find((one) => one !== undefined);
  return {
    order: [...new Set(settled)].filter((role) => role !== 'number'),
    columns,
    table: fragments[0]?.table ?? null,
    session: session?.toUpperCase() ?? null,
  };
}

/** `Item` heads numbers beside a column of titles, and titles where there is none. */
function settle(sets: readonly ReadonlySet<ColumnRole>[]): ColumnRole[] {
  let title = sets.some((set) => set.size === 1 && set.has('title'));
  const chosen = [...sets].reverse().map((set): ColumnRole => {
    const [only = 'title'] = set;
    if (set.size === 1) return only;
    if (title) return set.has('number') ? 'number' : ([...set].find((role) => role !== 'title') ?? only);
    title = true;
    return 'title';
  });
  return chosen.reverse();
}

/** Whether a line consists of words that head columns; the last of them may go on below. */
export function isHeadOfColumns(text: string): boolean {
  if (text.length > longestHead) return false;
  let words = bare(text);
  while (words !== '') {
    const phrase = phrases.find((one) => words.startsWith(one) && endsThere(words, one.length));
    if (phrase === undefined) return phrases.some((one) => one.startsWith(words));
    words = words.slice(phrase.length).trim();
  }
  return true;
}

/** What each word of a head may stand for; null where the text is not made of such words. */
function rolesOf(text: string): ReadonlySet<ColumnRole>[] | null {
  if (text.length > longestHead) return null;
  const words = bare(text);
  const whole = roles.get(words);
  if (whole !== undefined) return [whole];
  const found: ReadonlySet<ColumnRole>[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = phrases.find((one) => words.startsWith(one, at) && endsThere(words, at + one.length));
    const set = phrase === undefined ? undefined : roles.get(phrase);
    if (phrase === undefined || set === undefined) return null;
    found.push(set);
    at += phrase.length;
    while (words.charAt(at) === ' ') at += 1;
  }
  return found.length === 0 ? null : found;
}

function endsThere(words: string, end: number): boolean {
  const next = words.charAt(end);
  return next === '' || next === ' ' || /\p{Script=Han}/u.test(next);
}

function bare(text: string): string {
  return foldedText(text)
    .replace(/(?:c\d{2}|vc) ?\/ ?(?:#+|x+|n+)?/gu, ' ')
    .replace(/[:.*/]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
    .trim();
}
