import {
  type Entry,
  fold,
  isPhraseWord,
  longestPhrase,
  lookUp,
  lookUpDamaged,
  startOfChinese,
  withoutPrefixes,
} from './lexicon.ts';
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
      tokens[tokens.length - 1] = { ...token, start: last.start };
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
const addressStart = /^(?:https?|www|itu|S)$/;

/** First letters that may begin a symbol, so that the readers are tried on few words. */
const symbolStart = /^(?:[Cc]|VC|DM|CL|PP|WTDC|WTSA|WRC|RA|WCIT)$/;
const shortStart = /^(?:INF|DT|DL|ADM)$/;

/**
 * Symbols of other organisations that papers cite: the Joint Inspection Unit (JIU/REP/2020/8) and the main organs of the United
 * Nations (A/RES/70/125).
 */
const foreign =
  /(?:JIU|CEB|ICSC|HLCM|HLCP|(?:A|E|S)(?=\/(?:RES|CONF|HRC|C\.|AC\.|\d\d)))(?:\/[A-Z0-9](?:[A-Z0-9.-]{0,20}[A-Z0-9])?){2,6}(?![A-Za-z0-9/])/y;
const foreignStart = /^(?:JIU|CEB|ICSC|HLCM|HLCP|A|E|S)$/;

function latinToken(text: string, at: number, before: readonly Token[]): Token {
  const end = endOfRun(text, at, 'latin');
  const piece = text.slice(at, end);
  const code = piece.length <= 5 && startsFresh(text, at, before) ? codeToken(text, at, piece) : null;
  return code ?? wordToken(text, at, end, fold(piece));
}

function codeToken(text: string, at: number, piece: string): Token | null {
  if (symbolStart.test(piece) || shortStart.test(piece)) {
    const isShort = shortStart.test(piece);
    const read = isShort ? readShortSymbol(text, at) : readSymbol(text, at);
    if (read !== null) return { ...plain(isShort ? 'short' : 'symbol', text, at, read.end), parts: read.parts };
  }
  if (foreignStart.test(piece)) {
    foreign.lastIndex = at;
    const found = foreign.exec(text);
    if (found !== null && /\d$/.test(found[0])) return plain('foreign', text, at, foreign.lastIndex);
  }
  if (!addressStart.test(piece)) return null;
  address.lastIndex = at;
  return address.test(text) ? plain('link', text, at, address.lastIndex) : null;
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

/** Joins words that make one entry together: `Buenos Aires`, `Буэнос-Айрес`, `Rules of Procedure`. */
function withPhrases(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const most = token.kind === 'word' ? longestPhrase(token.folded) : 1;
    const phrase = most === 1 ? null : phraseAt(tokens, at, most);
    if (phrase !== null) {
      joined.push(phrase.token);
      at = phrase.last;
    } else if (token.kind === 'word' && token.entry === null) {
      joined.push({ ...token, kind: 'other', folded: '' });
    } else {
      joined.push(token);
    }
  }
  return joined;
}

/** Hyphens and apostrophes between the words of a phrase are read over, but no more of them in a row than people write. */
const longestGap = 2;

function phraseAt(tokens: readonly Token[], at: number, most: number): { token: Token; last: number } | null {
  const first = tokens[at] as Token;
  let words = first.folded;
  let best: { token: Token; last: number } | null = null;
  for (let next = at + 1, count = 1, gap = 0; count < most && gap <= longestGap; next++) {
    const token = tokens[next];
    if (token?.kind === 'mark' && /['’-]/.test(token.text)) {
      gap += 1;
      continue;
    }
    if (token?.kind !== 'word') break;
    words += ` ${token.folded}`;
    count += 1;
    gap = 0;
    const entry = lookUp(words);
    if (entry !== null) best = { token: { ...first, end: token.end, folded: words, entry }, last: next };
  }
  return best;
}
