import type { DocumentSymbol, ModifierKind } from '../model/symbol.ts';
import { clean } from './clean.ts';
import { modifierOf, modifierWords } from './grammar/modifiers.ts';

/** Kinds of document that have numbers of their own beside the contributions (domain of the Council: C21/DT/2, C20/INF/17). */
export type DocumentKind = 'INF' | 'DT' | 'ADM' | 'DL';

export interface Modifier {
  readonly kind: ModifierKind;
  readonly number: number;
}

/** What a symbol says: `C21/DT/6(Rev.1)` is series `C21`, kind `DT`, number 6, one modifier. */
export interface SymbolParts {
  /** `C21`, `C2000`, `VC`, `PP-18` (documents); `DM-21`, `CL-20` (letters). */
  readonly series: string;
  readonly kind: DocumentKind | null;
  readonly number: number;
  /** In the order printed: (Rev.2)(Add.1) is an addendum to the second revision. */
  readonly modifiers: readonly Modifier[];
}

/**
 * The symbol that a text consists of, in the one spelling; null when it is none. Reads what people type: `C17/55/(Rev.1)`,
 * `C18/28Rev.1`, `C 15/27 ( Rev .1)`, full-width brackets, Cyrillic look-alikes, a language suffix, `C21/21+Add.1`. An event
 * code (`C21/VCC-1`) and a placeholder (`C21/xx`) are none.
 */
export function parseSymbol(text: string): DocumentSymbol | null {
  const cleaned = clean(text.trim(), () => false).text.trim();
  const read = readSymbol(cleaned, 0);
  if (read === null) return null;
  const rest = readAddition(cleaned, read.end);
  const end = rest === null ? read.end : rest.end;
  if (end !== cleaned.length) return null;
  const modifiers = rest === null ? read.parts.modifiers : [...read.parts.modifiers, rest.modifier];
  return printSymbol({ ...read.parts, modifiers });
}

/** The parts of a symbol. */
export function symbolParts(symbol: DocumentSymbol): SymbolParts {
  const read = readSymbol(symbol, 0);
  if (read === null) throw new Error(`no document symbol: ${symbol}`);
  return read.parts;
}

/** The symbol without its modifiers: `C21/30` for `C21/30(Corr.1)`. */
export function baseOf(symbol: DocumentSymbol): DocumentSymbol {
  return printSymbol({ ...symbolParts(symbol), modifiers: [] });
}

export function printSymbol(parts: SymbolParts): DocumentSymbol {
  const kind = parts.kind === null ? '' : `${parts.kind}/`;
  const modifiers = parts.modifiers.map((modifier) => `(${modifier.kind}.${modifier.number})`).join('');
  return `${parts.series}/${kind}${parts.number}${modifiers}` as DocumentSymbol;
}

const council = /(?:(C ?|c)((?:19|20)?\d{2})|(VC)) ?\/ ?(?:(INF|DT|DL|ADM) ?\/ ?)?(\d{1,4})/y;
const letter = /(DM|CL) ?-? ?((?:20)?\d{2}) ?\/ ?(\d{1,5})/y;
const conference = /(PP|WTDC|WTSA|WRC|RA|WCIT) ?- ?(\d{2}) ?\/ ?(\d{1,4})/y;
const short = /(INF|DT|DL|ADM) ?\/ ?(\d{1,4})/y;

/** Reads the longest symbol that begins at `at` of cleaned text; null when none does or more letters touch it. */
export function readSymbol(text: string, at: number): { parts: SymbolParts; end: number } | null {
  const head = readHead(text, at);
  return head === null ? null : withTail(text, head);
}

/** Reads a symbol without its series (`DT/8`, `ADM/1(Rev.1)`); the series comes from its neighbours. */
export function readShortSymbol(text: string, at: number): { parts: SymbolParts; end: number } | null {
  short.lastIndex = at;
  const found = short.exec(text);
  if (found === null) return null;
  const parts = { series: '', kind: found[1] as DocumentKind, number: Number(found[2]), modifiers: [] };
  return withTail(text, { parts, end: short.lastIndex });
}

function readHead(text: string, at: number): { parts: SymbolParts; end: number } | null {
  council.lastIndex = at;
  const paper = council.exec(text);
  if (paper !== null) {
    const series = paper[3] ?? councilSeries(paper[2] ?? '');
    const kind = (paper[4] as DocumentKind | undefined) ?? null;
    return { parts: { series, kind, number: Number(paper[5]), modifiers: [] }, end: council.lastIndex };
  }
  for (const pattern of [letter, conference]) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found === null) continue;
    const series = `${found[1]}-${(found[2] ?? '').slice(-2)}`;
    return { parts: { series, kind: null, number: Number(found[3]), modifiers: [] }, end: pattern.lastIndex };
  }
  return null;
}

/** Sessions are written with two digits, but for the year 2000 (C2000/89, after C99 and before C01). */
function councilSeries(year: string): string {
  const two = year.slice(-2);
  return two === '00' ? 'C2000' : `C${two}`;
}

const words = modifierWords.map(({ word }) => word.replaceAll('.', '\\.')).join('|');
const bracketed = new RegExp(` ?/? ?[([] ?(${words}) ?\\.? ?(\\d{1,2}) ?[)\\]]`, 'iy');
const bare = new RegExp(` ?[-,]? ?(${words}) ?\\.? ?(\\d{1,2})(?!\\d)`, 'iy');
const glued = /R(\d)(?![A-Za-z0-9])/y;
const suffix = / ?-[EFSRAC](?![A-Za-z0-9])/y;
const addition = new RegExp(` ?\\+ ?(${words}) ?\\.? ?(\\d{1,2})(?!\\d)`, 'iy');

/** Modifiers and language suffix; more than this many modifiers is no symbol that anybody printed. */
const mostModifiers = 4;

function withTail(text: string, head: { parts: SymbolParts; end: number }): { parts: SymbolParts; end: number } | null {
  const modifiers: Modifier[] = [];
  let end = skip(text, suffix, head.end);
  while (modifiers.length < mostModifiers) {
    const next = modifierAt(text, end);
    if (next === null) break;
    modifiers.push(next.modifier);
    end = skip(text, suffix, next.end);
  }
  if (head.parts.number === 0 || touched(text, end)) return null;
  return { parts: { ...head.parts, modifiers }, end };
}

function modifierAt(text: string, at: number): { modifier: Modifier; end: number } | null {
  for (const pattern of [bracketed, bare]) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    // `add 2` without a capital is the verb.
    if (found !== null && found[1] !== 'add') return modifierFrom(found, pattern.lastIndex);
  }
  glued.lastIndex = at;
  const revision = glued.exec(text);
  if (revision === null) return null;
  return { modifier: { kind: 'Rev', number: Number(revision[1]) }, end: glued.lastIndex };
}

function readAddition(text: string, at: number): { modifier: Modifier; end: number } | null {
  addition.lastIndex = at;
  const found = addition.exec(text);
  return found === null ? null : modifierFrom(found, addition.lastIndex);
}

function modifierFrom(found: RegExpExecArray, end: number): { modifier: Modifier; end: number } | null {
  const kind = modifierOf(found[1] ?? '');
  const number = Number(found[2]);
  return kind === null || number === 0 ? null : { modifier: { kind, number }, end };
}

function skip(text: string, pattern: RegExp, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** A letter, a digit, `#` or a further `/7` right behind makes it another thing: `C21/1xx`, `C20/1#`, `C21/35/7`. */
function touched(text: string, end: number): boolean {
  return /^(?:[A-Za-z0-9#_]|\/\d)/.test(text.slice(end, end + 2));
}
