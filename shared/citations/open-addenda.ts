import { type ChangeKind, isMark, isWord, skipOver } from './mention.ts';
import type { SymbolParts } from './symbol.ts';
import type { Token } from './tokens.ts';

/** Addenda or corrigenda that are said without numbers. */
export interface OpenAddenda {
  readonly kinds: readonly ChangeKind[];
  /** `their`: of every document of the list before it. */
  readonly ofAll: boolean;
  readonly next: number;
}

/**
 * What stands behind the document `base` and adds all its addenda or corrigenda: `号文件及其补遗`, `and its addenda and corrigenda`,
 * `et à ses addenda`, `junto con sus addenda`, `и дополнительные документы к нему`, `وإضافاتها`, `(with all addenda)`, `+ Addenda`.
 */
export function readOpenAddenda(tokens: readonly Token[], at: number, base: SymbolParts): OpenAddenda | null {
  const noun = skipOver(tokens, at, '', 'counter', 'document');
  const open = skipOver(tokens, noun, '(,');
  const word = skipOver(tokens, open, '+&', 'and', 'with', 'all', 'its', 'their', 'of');
  const joint = tokens.slice(noun, Math.min(word, noun + longestJoint));
  if (word - noun > longestJoint || !(joint.some(joins) || startsWithAnd(tokens[word]))) return null;
  if (isAnnexWord(tokens[word]) && !joint.some((token) => isWord(token, 'its') || isMark(token, '+'))) return null;
  const kinds: ChangeKind[] = [];
  let next = word;
  for (let from = word; kinds.length < 2; from = skipOver(tokens, next, '+&', 'and', 'its', 'their', 'of')) {
    const kind = openKind(tokens, from);
    if (kind === null) break;
    kinds.push(kind);
    next = from + 1;
  }
  if (kinds.length === 0 || belongsToAnother(tokens, next) || isNamedBehind(tokens, next, base)) return null;
  const owner = skipOver(tokens, next, '', 'of');
  const behind = isWord(tokens[owner], 'its', 'their') ? tokens[owner] : undefined;
  const ofAll =
    joint.some((token) => isWord(token, 'their')) ||
    isWord(behind, 'their') ||
    /[\u0627-\u064a]هما?$/.test(tokens[next - 1]?.text ?? '');
  const last = behind === undefined ? next : owner + 1;
  const closed = joint.some((token) => isMark(token, '(')) && isMark(tokens[last], ')');
  return { kinds, ofAll, next: closed ? last + 1 : last };
}

/** What stands before a document and means all its addenda: `the addenda to Document`, `дополнения к Документу`, `إضافات الوثيقة`. */
export function openAddendaBefore(tokens: readonly Token[], at: number): readonly ChangeKind[] {
  let from = at - 1;
  while (at - from <= longestJoint && isWord(tokens[from], 'document', 'documents', 'of', 'to', 'in')) from -= 1;
  const kind = from === at - 1 ? null : openKind(tokens, from);
  if (kind === null) return [];
  const first = isWord(tokens[from - 1], 'and') ? openKind(tokens, from - 2) : null;
  return first === null ? [kind] : [first, kind];
}

/** Most words and signs between a document and the addenda said of it: `, together with all of its`. */
const longestJoint = 8;

function joins(token: Token): boolean {
  return isWord(token, 'and', 'with') || isMark(token, '+&') || token.text === '的' || startsWithAnd(token);
}

/** Arabic writes its "and" onto the word. */
function startsWithAnd(token: Token | undefined): boolean {
  return token !== undefined && /^و/.test(token.text);
}

/** 附录 is more often an annex: only `+附录` and `及其附录` are addenda. */
function isAnnexWord(token: Token | undefined): boolean {
  return token?.text === '附录';
}

/** The kind that a word names without a number behind it. An abbreviation (`Add.`) does so only behind a plus sign: `add` is a verb. */
function openKind(tokens: readonly Token[], at: number): ChangeKind | null {
  const token = tokens[at];
  const kind = token?.entry?.modifier ?? null;
  if (token === undefined || kind === null || kind === 'Rev') return null;
  const short = /^(?:add|corr|доп|испр)$/.test(token.folded);
  if (short && !isMark(tokens[at - 1], '+')) return null;
  return tokens[skipOver(tokens, at + 1, '.')]?.kind === 'number' ? null : kind;
}

/** `C21/21 and the addenda to Document C21/30`. */
function belongsToAnother(tokens: readonly Token[], at: number): boolean {
  const token = tokens[skipOver(tokens, at, '', 'of', 'to', 'in', 'document', 'documents')];
  return token !== tokens[at] && token !== undefined && token.parts !== null;
}

/** `C21/30 and its corrigendum C21/30(Corr.1)`: the words only announce what is named behind them. */
function isNamedBehind(tokens: readonly Token[], at: number, base: SymbolParts): boolean {
  const parts = tokens[skipOver(tokens, at, ',:(', 'document', 'documents')]?.parts ?? null;
  return parts !== null && parts.modifiers.length > 0 && isSameDocument(parts, base);
}

function isSameDocument(one: SymbolParts, other: SymbolParts): boolean {
  return one.series === other.series && one.kind === other.kind && one.number === other.number;
}
