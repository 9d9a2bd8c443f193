import type { Language } from '../model/language.ts';

/**
 * A letter before any format: the text part and the HTML part are both made of it, so that they cannot say different things. Words from outside
 * come in through `outsideWords`; those of another direction are set off by U+2066 or U+2068 ... U+2069, as in the sentences of findings.
 */
export interface LetterDocument {
  readonly language: Language;
  readonly meeting: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export interface Words {
  readonly text: string;
  readonly look?: 'strong' | 'code';
  /** Where it is not that of the letter. */
  readonly language?: Language;
}

export type Line = readonly Words[];

export interface Fact {
  readonly label: string;
  readonly line: Line;
}

/** One of a list: what it is, and what is to be known of it. */
export interface Entry {
  readonly line: Line;
  readonly facts: readonly Fact[];
}

export type Block =
  | { readonly kind: 'heading'; readonly line: Line }
  | { readonly kind: 'paragraph'; readonly line: Line }
  /** The one sentence to be seen first. */
  | { readonly kind: 'notice'; readonly line: Line }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'list'; readonly entries: readonly Entry[] }
  /** The only link of a letter; `address` is one of ours. */
  | { readonly kind: 'link'; readonly label: string; readonly address: string };

export function heading(text: string): Block {
  return { kind: 'heading', line: [{ text }] };
}

export function paragraph(text: string): Block {
  return { kind: 'paragraph', line: [{ text }] };
}

export function fact(label: string, text: string, look?: 'strong' | 'code'): Fact {
  return { label, line: [look === undefined ? { text } : { text, look }] };
}
