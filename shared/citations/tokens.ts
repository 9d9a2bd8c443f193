import { type Entry, fold, isPhraseWord, lookUp, lookUpDamaged, startOfChinese, withoutPrefixes } from './lexicon.ts';
import { withPhrases } from './phrases.ts';
import { readShortSymbol, readSymbol, type SymbolParts } from './symbol.ts';

/**
 * One piece of cleaned text. `symbol` and `short` carry the parts they were read into; a `word` carries its entry in the lexicon;
 * `mark` is punctuation; `break` a boundary that no citation crosses; `other` one or more words that have no part in a citation.
 */
export interface Token {
  readonly kind: 'symbol' | 'short' | 'foreign' | 'link' | 'number' | 'word' | 'mark' | 'break' | 'other';
  /** Offsets into the cleaned text. */
  readonly start: number;
  readonly end: number;
  /** As it stands in the cleaned text; of several other words, the last. */
  readonly text: string;
  /** The word or words as the lexicon knows them; empty for what is no word. */
  readonly folded: string;
  readonly entry: Entry | null;
  readonly parts: SymbolParts | null;
}

/** Cuts cleaned text into tokens, in one pass. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === 0x20) {
      at += 1;
      continue;
    }
    const token = tokenAt(text, at, code, tokens);
    const last = tokens.at(-1);
    if (token.kind === 'other' && last?.kind === 'other' && token.text.length > 1 && last.text.length > 1) {
      const { end, text: word } = token;
      tokens[tokens.length - 1] = { kind: 'other', start: last.start, end, text: word, folded: '', entry: null, parts: null };
    } else {
      tokens.push(token);
    }
    at = token.end;
  }
  return withPhrases(tokens);
}

function tokenAt(text: string, at: number, code: number, before: readonly Token[]): Token {
  const script = scriptOf(code);
  switch (script) {
    case 'latin':
      return latinToken(text, at, before);
    case 'digit':
      return numberToken(text, at);
    case 'cyrillic':
    case 'arabic': {
      const end = endOfRun(text, at, script);
      const folded = fold(text.slice(at, end));
      return wordToken(text, at, end, script === 'arabic' ? withoutPrefixes(folded) : folded);
    }
    case 'chinese': {
      const word = startOfChinese(text, at);
      return word === null ? plain('other', text, at, at + 1) : wordToken(text, at, at + word.length, word);
    }
    case 'rest':
      if (code === 0x0a) return plain('break', text, at, at + 1);
      return plain(marks.has(text.charAt(at)) ? 'mark' : 'other', text, at, at + 1);
  }
}

const marks = new Set('-,;:.、。·/()[]{}《》〈〉「」+°#*&~"\'’‘“”«»');

type Script = 'latin' | 'digit' | 'cyrillic' | 'arabic' | 'chinese' | 'rest';

function scriptOf(code: number): Script {
  if (code < 0x80) {
    if (code >= 0x30 && code <= 0x39) return 'digit';
    return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) ? 'latin' : 'rest';
  }
  if ((code >= 0xc0 && code <= 0x24f) || code === 0xfffd) return 'latin';
  if (code >= 0x400 && code <= 0x52f) return 'cyrillic';
  if (code >= 0x620 && code <= 0x6d3) return 'arabic';
  return code >= 0x3400 && code <= 0x9fff ? 'chinese' : 'rest';
}

function endOfRun(text: string, at: number, script: Script): number {
  let end = at + 1;
  while (end < text.length && scriptOf(text.charCodeAt(end)) === script) end += 1;
  return end;
}

function plain(kind: Token['kind'], text: string, start: number, end: number): Token {
  return { kind, start, end, text: text.slice(start, end), folded: '', entry: null, parts: null };
}

/** `61`, `3.2`, `87A`; digits that go on in small letters (`1st`) are no number. */
const number = /\d+(?:\.\d+)*(?:[A-Z]{1,2}(?![A-Za-z0-9]))?/y;

function numberToken(text: string, at: number): Token {
  number.lastIndex = at;
  number.test(text);
  const end = number.lastIndex;
  const touched = end < text.length && scriptOf(text.charCodeAt(end)) === 'latin';
  return plain(touched ? 'other' : 'number', text, at, end);
}

/** Web addresses, and names of documents in the store of the Union (`S21-CL-C-0014`) that stand without one. */
const address =
  /(?:https?:\/\/|www\.|itu\.int\/)[^\s<>"'()[\]\u0600-\u06ff\u2e80-\uffef]+|S\d\d-[A-Z]{2}-[A-Z]{1,3}-\d{4,5}[^\s,;()\u0600-\uffef]*/y;

/**
 * Symbols of other organisations that papers cite: the Joint Inspection Unit (JIU/REP/2020/8) and the main organs of the United
 * Nations (A/RES/70/125).
 */
const foreign =
  /(?:JIU|CEB|ICSC|HLCM|HLCP|(?:A|E|S)(?=\/(?:RES|CONF|HRC|C\.|AC\.|\d\d)))(?:\/[A-Z0-9](?:[A-Z0-9.-]{0,20}[A-Z0-9])?){2,6}(?![A-Za-z0-9/])/y;

/** Letters with which a code may begin, and what it may then be; the readers are tried on no other word. */
const codeStarts: ReadonlyMap<string, readonly Token['kind'][]> = new Map<string, readonly Token['kind'][]>([
  ...['C', 'c', 'VC', 'DM', 'CL', 'PP', 'WTDC', 'WTSA', 'WRC', 'RA', 'WCIT'].map((start) => [start, ['symbol']] as const),
  ...['INF', 'DT', 'DL', 'ADM'].map((start) => [start, ['short']] as const),
  ...['JIU', 'CEB', 'ICSC', 'HLCM', 'HLCP', 'A', 'E'].map((start) => [start, ['foreign']] as const),
  ...['http', 'https', 'www', 'itu'].map((start) => [start, ['link']] as const),
  ['S', ['foreign', 'link']],
]);

function latinToken(text: string, at: number, before: readonly Token[]): Token {
  const end = endOfRun(text, at, 'latin');
  const piece = text.slice(at, end);
  for (const kind of codeStarts.get(piece) ?? []) {
    const code = startsFresh(text, at, before) ? codeToken(text, at, kind) : null;
    if (code !== null) return code;
  }
  return wordToken(text, at, end, fold(piece));
}

function codeToken(text: string, at: number, kind: Token['kind']): Token | null {
  if (kind === 'symbol' || kind === 'short') {
    const read = kind === 'short' ? readShortSymbol(text, at) : readSymbol(text, at);
    return read === null ? null : { ...plain(kind, text, at, read.end), parts: read.parts };
  }
  const pattern = kind === 'foreign' ? foreign : address;
  pattern.lastIndex = at;
  const found = pattern.exec(text)?.[0];
  if (found === undefined || (kind === 'foreign' && !/\d$/.test(found))) return null;
  return plain(kind, text, at, at + found.length);
}

/** A symbol begins neither inside a longer code (`TSAG-C21/5`, `2/C21/5`) nor behind a backslash; it may follow another one's slash. */
function startsFresh(text: string, start: number, tokens: readonly Token[]): boolean {
  const before = text.charAt(start - 1);
  if (/[A-Za-z0-9\\_]/.test(before)) return false;
  if (before !== '/' && before !== '-') return true;
  if (before === '-') return !/[A-Za-z]/.test(text.charAt(start - 2));
  const other = tokens.at(-2);
  return other?.kind === 'symbol' ? other.end === start - 1 : !/[A-Za-z0-9/:]/.test(text.charAt(start - 2));
}

function wordToken(text: string, start: number, end: number, folded: string): Token {
  const entry = lookUp(folded) ?? lookUpDamaged(folded);
  if (entry === null && !isPhraseWord(folded)) return plain('other', text, start, end);
  return { kind: 'word', start, end, text: text.slice(start, end), folded, entry, parts: null };
}
