import { isMark, isWord, longestList, skipOver } from './mention.ts';
import type { Token } from './tokens.ts';

/**
 * Whether a number on its own behind a document is one of a list of documents: where the head noun of a Chinese list follows, where a plural noun
 * began the list (`many`), or where the list ends with the clause.
 */
export function isOneOfTheList(tokens: readonly Token[], at: number, many: boolean): boolean {
  return endsInDocument(tokens, at) || (many && belongsToPlural(tokens, at)) || endsInClosing(tokens, at);
}

/**
 * Whether numbers from here on run over an `and` to the end of a clause: `C21/30, 31 and 35;`. Before a word they may count it
 * (`C21/30 and 5 Member States`), and a bracket that was not opened numbers what follows (`1) C21/30 and 2) …`).
 */
function endsInClosing(tokens: readonly Token[], at: number): boolean {
  let next = at;
  for (let count = 0; count < longestList && tokens[next]?.kind === 'number'; count++) {
    const joined = isWord(tokens[next - 1], 'and');
    const after = tokens[next + 1];
    const closed = after === undefined || after.kind === 'break' || isMark(after, '.;,]»”"');
    if (joined && (closed || (isMark(after, ')') && isInBrackets(tokens, at)))) return true;
    if (!isMark(after, ',、') && !isWord(after, 'and')) return false;
    next = skipOver(tokens, next + 1, ',、', 'and');
  }
  return false;
}

function isInBrackets(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - longestList), at);
  const opened = before.findLastIndex((token) => isMark(token, '('));
  return opened > before.findLastIndex((token) => isMark(token, ')') || token.kind === 'break');
}

/** `Documents C21/24, 37 and 64`: behind a comma the list must go on, so that `Documents C21/24, 12 of them` cites one. */
function belongsToPlural(tokens: readonly Token[], at: number): boolean {
  if (isWord(tokens[at - 1], 'and')) return !isWord(tokens[at + 1], 'year');
  return isMark(tokens[at + 1], ',') || isWord(tokens[at + 1], 'and');
}

/** Whether numbers from here on run to the head noun of a Chinese list: `、83和84号文件`. */
function endsInDocument(tokens: readonly Token[], at: number): boolean {
  let next = at;
  for (let count = 0; count < longestList && tokens[next]?.kind === 'number'; count++) {
    const after = skipOver(tokens, next + 1, '', 'counter');
    if (after > next + 1 && isWord(tokens[after], 'document')) return true;
    next = skipOver(tokens, after, ',、', 'and');
  }
  return false;
}
