import type { Wording } from './label-table.ts';
import { inOneFlow, type Line } from './lines.ts';

/** A label goes on for so many characters at most: "(s) submitting the document to the virtual consultation"; less over the end of a line. */
const longestTail = 90;
const longestOnNextLine = 40;

/**
 * Where a label ends of which the words up to `offset` are known. The labels of the form of 2020 go on behind them: only its Chinese words are the
 * letter's own (DM-20/1008, Annex 2), and the renderings add "(s)", "submitting the document" and the like before their colon, up to the end of the
 * left cell, or on the next line of a narrow one.
 */
export function endOfLabel(
  { edition, form, language }: Wording,
  line: Line,
  offset: number,
  next: Line | undefined,
): { readonly line: Line; readonly offset: number } {
  if (edition !== 'C20' || form !== 'colon' || language === 'zh') return { line, offset };
  const rest = line.text.slice(offset);
  if (/\S/u.test(rest)) return { line, offset: offset + tailOf(line, rest) };
  const more = next === undefined || !inOneFlow(line, next) ? undefined : upToColon(next.text, longestOnNextLine);
  return next === undefined || more === undefined || !mayGoOn.test(more) ? { line, offset } : { line: next, offset: more.length };
}

/** A word in small letters, or a bracket: a value behind a label without a colon begins with a name. */
const mayGoOn = /^\s*[(\p{Ll}]/u;

function tailOf(line: Line, rest: string): number {
  const tail = upToColon(rest, longestTail);
  if (tail !== undefined) return tail.length;
  const isLabelCell = line.passage.cell?.column === 0 && !/[:：]/u.test(line.text) && rest.length <= longestTail;
  return isLabelCell && mayGoOn.test(rest) ? rest.length : 0;
}

/** The words before the first colon, blanks alone left out. */
function upToColon(text: string, longest: number): string | undefined {
  const end = text.search(/[:：\t]/u);
  if (end <= 0 || end > longest || text[end] === '\t') return undefined;
  const words = text.slice(0, end);
  return /\S/u.test(words) ? words : undefined;
}
