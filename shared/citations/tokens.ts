import { chineseWords, type Entry, fold, longestPhrase, lookUp, withoutPrefixes } from './lexicon.ts';
import { readShortSymbol, readSymbol, type SymbolParts } from './symbol.ts';

/**
 * One piece of cleaned text. `symbol` and `short` carry the parts they were read into; a `word` carries its entry in the lexicon;
 * `mark` is punctuation; `break` a boundary that no citation crosses; `other` anything that has no part in a citation.
 */
export interface Token {
  readonly kind: 'symbol' | 'short' | 'foreign' | 'link' | 'number' | 'word' | 'mark' | 'break' | 'other';
  /** Offsets into the cleaned text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly entry: Entry | null;
  readonly parts: SymbolParts | null;
}

/** Longest number read: four digits, as Council resolutions have them, and parts such as `3.2` or `87A`. */
const numberForm = '\\d+(?:\\.\\d+)*(?:[A-Z]{1,2}(?![A-Za-z0-9]))?';

const lexer = new RegExp(
  [
    '(?<link>https?://[^\\s<>"\'()\\[\\]\\u2e80-\\uffef]+|www\\.[^\\s<>"\'()\\[\\]\\u2e80-\\uffef]+|S\\d\\d-[A-Z0-9]+-[A-Z]+-\\d{4,5}[^\\s,;()\\u0600-\\uffef]*)',
    '(?<latin>[A-Za-z\\u00c0-\\u024f]+)',
    `(?<number>${numberForm})`,
    '(?<cyrillic>[\\u0400-\\u052f]+)',
    '(?<arabic>[\\u0620-\\u063f\\u0641-\\u064a\\u066e-\\u06d3]+)',
    `(?<chinese>${chineseWords.join('|')})`,
    '(?<break>\\n)',
    '(?<mark>[-,;:.、。·/()\\[\\]{}《》〈〉「」+°#*&~"\'’‘“”«»])',
    '(?<rest>[^\\s])',
  ].join('|'),
  'g',
);

/** First letters that may begin a symbol, so that the readers are tried on few words. */
const symbolStart = /^(?:[Cc]|VC|DM|CL|PP|WTDC|WTSA|WRC|RA|WCIT)$/;
const shortStart = /^(?:INF|DT|DL|ADM)$/;

/**
 * Symbols of other organisations that papers cite: the Joint Inspection Unit (JIU/REP/2020/8) and the main organs of the United
 * Nations (A/RES/70/125).
 */
const foreign = /(?:JIU|CEB|ICSC|HLCM|HLCP|(?:A|E|S)(?=\/(?:RES|CONF|HRC|C\.|AC\.|\d\d)))(?:\/[A-Z0-9](?:[A-Z0-9.-]{0,20}[A-Z0-9])?){2,6}(?![A-Za-z0-9/])/y;
const foreignStart = /^(?:JIU|CEB|ICSC|HLCM|HLCP|A|E|S)$/;

/** Cuts cleaned text into tokens, in one pass. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  lexer.lastIndex = 0;
  for (let found = lexer.exec(text); found !== null; found = lexer.exec(text)) {
    const start = found.index;
    const token = tokenOf(text, start, found, tokens.at(-1));
    const last = tokens.at(-1);
    if (token.kind === 'other' && last?.kind === 'other' && last.end === start) {
      tokens[tokens.length - 1] = { ...last, end: token.end };
    } else {
      tokens.push(token);
    }
    lexer.lastIndex = token.end;
  }
  return withPhrases(tokens);
}

function tokenOf(text: string, start: number, found: RegExpExecArray, last: Token | undefined): Token {
  const groups = found.groups ?? {};
  const piece = found[0];
  const plain = { start, end: start + piece.length, text: piece, entry: null, parts: null };
  if (groups.latin !== undefined) return latinToken(text, plain, last);
  if (groups.cyrillic !== undefined) return wordToken(plain, fold(piece));
  if (groups.arabic !== undefined) return wordToken(plain, withoutPrefixes(fold(piece)));
  if (groups.chinese !== undefined) return wordToken(plain, piece);
  if (groups.number !== undefined) return { ...plain, kind: /[A-Za-z]/.test(text.charAt(plain.end)) ? 'other' : 'number' };
  if (groups.break !== undefined) return { ...plain, kind: 'break' };
  if (groups.mark !== undefined) return { ...plain, kind: 'mark' };
  return { ...plain, kind: groups.link === undefined ? 'other' : 'link' };
}

type Plain = Omit<Token, 'kind'>;

function latinToken(text: string, plain: Plain, last: Token | undefined): Token {
  const { start, text: piece } = plain;
  if (piece.length <= 4 && startsFresh(text, start, last)) {
    if (symbolStart.test(piece)) {
      const read = readSymbol(text, start);
      if (read !== null) return { ...plain, kind: 'symbol', end: read.end, parts: read.parts };
    }
    if (shortStart.test(piece)) {
      const read = readShortSymbol(text, start);
      if (read !== null) return { ...plain, kind: 'short', end: read.end, parts: read.parts };
    }
    if (foreignStart.test(piece)) {
      foreign.lastIndex = start;
      const found = foreign.exec(text);
      if (found !== null && /\d$/.test(found[0])) {
        return { ...plain, kind: 'foreign', end: foreign.lastIndex, text: found[0] };
      }
    }
  }
  return wordToken(plain, fold(piece));
}

/** A symbol begins neither inside a longer code (`TSAG-C21/5`, `2/C21/5`) nor behind a backslash; it may follow another one's slash. */
function startsFresh(text: string, start: number, last: Token | undefined): boolean {
  const before = text.charAt(start - 1);
  if (/[A-Za-z0-9\\_]/.test(before)) return false;
  if (before === '/') return last !== undefined && text.charAt(start - 2) !== '/' && !/[A-Za-z0-9]/.test(text.charAt(start - 2));
  return before !== '-' || !/[A-Za-z]/.test(text.charAt(start - 2));
}

function wordToken(plain: Plain, folded: string): Token {
  const entry = lookUp(folded);
  const known = entry !== null || longestPhrase(folded) > 1;
  return known ? { ...plain, kind: 'word', text: folded, entry } : { ...plain, kind: 'other' };
}

/** Joins words that make one entry together: `Buenos Aires`, `Буэнос-Айрес`, `Rules of Procedure`. */
function withPhrases(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const most = token.kind === 'word' ? longestPhrase(token.text) : 1;
    const phrase = most === 1 ? null : phraseAt(tokens, at, most);
    if (phrase !== null) {
      joined.push(phrase.token);
      at = phrase.last;
    } else if (token.kind === 'word' && token.entry === null) {
      joined.push({ ...token, kind: 'other' });
    } else {
      joined.push(token);
    }
  }
  return joined;
}

function phraseAt(tokens: readonly Token[], at: number, most: number): { token: Token; last: number } | null {
  const first = tokens[at] as Token;
  let words = first.text;
  let best: { token: Token; last: number } | null = null;
  for (let next = at + 1, count = 1; count < most && next < tokens.length; next++) {
    const token = tokens[next] as Token;
    if (token.kind === 'mark' && /['’-]/.test(token.text)) continue;
    if (token.kind !== 'word' && token.kind !== 'other') break;
    words += ` ${token.kind === 'word' ? token.text : fold(token.text)}`;
    count += 1;
    const entry = lookUp(words);
    if (entry !== null) best = { token: { ...first, end: token.end, text: words, entry }, last: next };
  }
  return best;
}
