import type { ModifierKind } from '../model/symbol.ts';
import type { Body } from './grammar/conferences.ts';
import type { WordClass } from './grammar/vocabulary.ts';
import type { SymbolParts } from './symbol.ts';
import type { Token } from './tokens.ts';

/** What is mentioned: a document or letter by its symbol, another organisation's document by its own, or an instrument. */
export type Subject =
  | { readonly type: 'symbol'; readonly parts: SymbolParts }
  | { readonly type: 'foreign'; readonly symbol: string }
  | InstrumentSubject
  | { readonly type: 'provision'; readonly text: string; readonly number: string };

export interface InstrumentSubject {
  readonly type: 'instrument';
  readonly form: 'resolution' | 'decision';
  /** Whose it is, where words or version say so; null where only the number can tell. */
  readonly body: Body | null;
  readonly number: number;
  /** `Rev.Dubai-2018`, `C19`, `mod`; null for a bare mention. */
  readonly version: string | null;
  /** The word for it may also mean the other form (Arabic قرار in the press, for a decision). */
  readonly loose: boolean;
}

/** One thing mentioned in cleaned text, as found: nothing is concluded from the rest of the paper yet. */
export interface Mention {
  readonly subject: Subject;
  /** Offsets into the cleaned text: the phrase that says it, which may say other things too. */
  readonly start: number;
  readonly end: number;
  readonly form: 'text' | 'link';
  readonly certainty: 'high' | 'low';
  /** Changes of the document that the words add without numbers: "and its addenda". */
  readonly withAll?: readonly ChangeKind[];
}

/** Changes that words may add to a document without numbering them; a revision replaces its document. */
export type ChangeKind = Exclude<ModifierKind, 'Rev'>;

/** What a reader of the grammar made of the tokens from one on: the mentions, and the first token that it left. */
export interface Reading {
  readonly mentions: readonly Mention[];
  readonly next: number;
}

/** Longest list and longest range that is read member by member; the longest seen in a Council paper has eleven members. */
export const longestList = 60;
export const longestRange = 40;

export function isWord(token: Token | undefined, ...classes: readonly WordClass[]): boolean {
  const word = token?.entry?.word;
  return word !== null && word !== undefined && classes.includes(word);
}

export function isMark(token: Token | undefined, marks: string): boolean {
  return token?.kind === 'mark' && marks.includes(token.text);
}

/** The first index from `at` on whose token is neither of these words nor of these marks. */
export function skipOver(tokens: readonly Token[], at: number, marks: string, ...classes: readonly WordClass[]): number {
  let next = at;
  while (isWord(tokens[next], ...classes) || isMark(tokens[next], marks)) next += 1;
  return next;
}

/** All whole numbers of a range, or its two ends where it is too long or runs down without reason. */
export function expandRange(first: number, last: number, mayFall: boolean): number[] {
  const [low, high] = mayFall && last < first ? [last, first] : [first, last];
  if (high <= low || high - low > longestRange) return [first, last];
  return Array.from({ length: high - low + 1 }, (_, n) => low + n);
}

/** Whether the words are Arabic, where numbers of parts are stored reversed and ranges run from high to low. */
export function isArabic(token: Token | undefined): boolean {
  return token !== undefined && /[\u0620-\u06d3]/.test(token.text);
}
