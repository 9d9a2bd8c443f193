import { foldedText } from '../languages/fold.ts';
import type { FieldKey } from '../model/field-key.ts';
import type { Language } from '../model/language.ts';
import type { Template } from '../templates/template.ts';
import { findNumber } from './document-number.ts';
import { type Beginning, fits, shapeOf } from './label-shape.ts';
import { mayBegin, type Wording, wordings } from './label-table.ts';
import { endOfLabel } from './label-tail.ts';
import { type Compact, compact, inOneFlow, type Line } from './lines.ts';
import { numberedItem } from './numbered-item.ts';

/** A label found in a paper. Offsets count in `Paper.text`. */
export interface Mark {
  readonly key: FieldKey | 'fixed';
  /** Editions, and languages, that print this label for this field. */
  readonly editions: readonly Template['edition'][];
  readonly languages: readonly Language[];
  /** Index of the line where it begins and of the line where it ends. */
  readonly line: number;
  readonly lastLine: number;
  readonly start: number;
  readonly end: number;
  readonly colon: boolean;
  /** Nothing stands beside it on its line. */
  readonly alone: boolean;
  /** Whether it says which edition was used; a bare "Comments" does not. */
  readonly evidence: boolean;
  /** For a heading with a document symbol: where the symbol stands. */
  readonly symbol: { readonly start: number; readonly end: number } | null;
}

/** Mid-line labels are sought in short lines only: a longer one is prose. */
const longestHeaderLine = 160;

/** A label runs over two lines of a pdf, three in a narrow cell. */
const mostLines = 3;

/**
 * All labels of all editions, in the order of the paper. The document number has a finder of its own (`numbers.ts`): its label is seen
 * here only where it stands alone, as a line that is no value.
 */
export function findMarks(lines: readonly Line[]): Mark[] {
  const memo: (Compact | undefined)[] = [];
  const text: Text = {
    lines,
    at: (index) => {
      const line = lines[index];
      if (line !== undefined) memo[index] ??= compact(line);
      return memo[index];
    },
  };
  const marks: Mark[] = [];
  for (const line of lines) {
    const found: Mark[] = [];
    for (const beginning of beginnings(text, line)) {
      const start = line.start + (text.at(line.index)?.at[beginning.position] ?? 0);
      if (start >= (found.at(-1)?.end ?? 0)) found.push(...marksAt(text, line, beginning));
    }
    marks.push(...found, ...(found.some(({ key }) => key === 'agendaItem') ? [] : numberedItem(line)));
  }
  return marks;
}

/** The lines, folded when they are first looked at. */
interface Text {
  readonly lines: readonly Line[];
  readonly at: (index: number) => Compact | undefined;
}

/** Enough of a line to see whether a label may begin it. */
const glance = 24;

function beginnings(text: Text, line: Line): Beginning[] {
  const columns = line.text.includes('\t');
  const inner = line.text.length <= longestHeaderLine && /[:：]/u.test(line.text);
  const head = foldedText(line.text.slice(0, glance)).replaceAll(' ', '');
  const first = head.search(/[^:.,;*•·–-]/u);
  if (first < 0) return [];
  const places: Beginning[] = mayBegin(head.slice(first)) ? [{ position: first, after: 'start' }] : [];
  const folded = columns || inner ? text.at(line.index) : undefined;
  for (let position = first + 1; position < (folded?.text.length ?? 0); position += 1) {
    const before = line.text.charAt((folded?.at[position] ?? 0) - 1);
    if (before > ' ' && before < '\x7f') continue;
    if (!/\s/u.test(before) || !mayBegin(folded?.text.slice(position) ?? '')) continue;
    if (before === '\t') places.push({ position, after: 'tab' });
    else if (inner) places.push({ position, after: 'blank' });
  }
  return places;
}

/** One mark for each field that has the longest wording found here ("Title" of 2021 within "Title of the document" of 2020 is none). */
function marksAt(text: Text, line: Line, from: Beginning): Mark[] {
  const tried = wordings.get(text.at(line.index)?.text.charAt(from.position) ?? '') ?? [];
  const found = new Map<string, Mark>();
  let longest = 0;
  for (const wording of tried) {
    if (wording.before.length + (wording.after ?? '').length < longest) continue;
    const mark = markOf(text, line, from, wording);
    if (mark === null) continue;
    longest = wording.before.length + (wording.after ?? '').length;
    const known = found.get(mark.key);
    found.set(mark.key, known === undefined ? mark : joined(known, mark));
  }
  return [...found.values()];
}

function joined(a: Mark, b: Mark): Mark {
  const editions = [...new Set([...a.editions, ...b.editions])];
  return { ...a, editions, languages: [...new Set([...a.languages, ...b.languages])] };
}

interface Cursor {
  readonly line: number;
  readonly position: number;
}

function markOf(text: Text, line: Line, from: Beginning, wording: Wording): Mark | null {
  let end = follow(text, { line: line.index, position: from.position }, wording.before);
  let symbol: Mark['symbol'] = null;
  if (end !== null && wording.after !== null) {
    const held = symbolAt(text, end);
    symbol = held?.symbol ?? null;
    end = held === null ? null : follow(text, held.end, wording.after);
  }
  const known = end === null ? undefined : text.lines[end.line];
  if (end === null || known === undefined) return null;
  if (joinsWord(known.text, offsetAfter(known.text, text.at(end.line), end.position))) return null;
  const closed = symbol === null ? pastTwins(text, end, wording) : end;
  const said = offsetAfter(known.text, text.at(closed.line), closed.position);
  const isFirst = from.after === 'start';
  const { line: last, offset } = isFirst
    ? endOfLabel(wording, known, said, text.lines[known.index + 1])
    : { line: known, offset: said };
  const shape = shapeOf(line, from, last.text.slice(offset), text.at(line.index));
  if (!fits(wording, shape, from, symbol)) return null;
  return {
    key: wording.form === 'number' ? 'fixed' : wording.key,
    editions: [wording.edition],
    languages: [wording.language],
    line: line.index,
    lastLine: last.index,
    start: line.start + (text.at(line.index)?.at[from.position] ?? 0),
    end: last.start + offset + shape.colonLength,
    colon: shape.colon,
    alone: shape.alone,
    evidence: wording.form !== 'symbol' || symbol !== null,
    symbol,
  };
}

/** A form of two languages says each label twice: "Source / Источник", "Titre (Title)". Past all that stand on this line. */
function pastTwins(text: Text, from: Cursor, { key }: Wording): Cursor {
  const folded = text.at(from.line)?.text ?? '';
  const sign = /^(?:[/|]|\()/u.exec(folded.slice(from.position))?.[0];
  if (sign === undefined) return from;
  const start = from.position + sign.length;
  for (const twin of wordings.get(folded.charAt(start)) ?? []) {
    if (twin.key !== key || twin.after !== null || !folded.startsWith(twin.before, start)) continue;
    const end = start + twin.before.length;
    if (sign === '(' && folded.charAt(end) !== ')') continue;
    const position = sign === '(' ? end + 1 : end;
    if (
      joinsWord(text.lines[from.line]?.text ?? '', offsetAfter(text.lines[from.line]?.text ?? '', text.at(from.line), position))
    )
      continue;
    return pastTwins(text, { line: from.line, position }, twin);
  }
  return from;
}

/** Walks along a wording, over line ends where one flow goes on; null where the paper says something else. */
function follow(text: Text, from: Cursor, words: string): Cursor | null {
  let { line, position } = from;
  let rest = words;
  for (let taken = 1; ; taken += 1) {
    const here = text.at(line)?.text ?? '';
    if (here.startsWith(rest, position)) return { line, position: position + rest.length };
    const left = here.length - position;
    if (left <= 0 || left >= rest.length || !rest.startsWith(here.slice(position)) || taken === mostLines) return null;
    const [current, next] = [text.lines[line], text.lines[line + 1]];
    if (current === undefined || next === undefined || !inOneFlow(current, next)) return null;
    rest = rest.slice(left);
    line += 1;
    position = 0;
  }
}

/** A heading's symbol on this line or, where the line ends before it, at the beginning of the next. */
function symbolAt(text: Text, from: Cursor): { symbol: Mark['symbol']; end: Cursor } | null {
  const atEnd = from.position >= (text.at(from.line)?.text.length ?? 0);
  const cursor = atEnd ? { line: from.line + 1, position: 0 } : from;
  const line = text.lines[cursor.line];
  const spot = text.at(cursor.line);
  if (line === undefined || spot === undefined) return null;
  const offset = spot.at[cursor.position] ?? 0;
  const number = findNumber(line.text.slice(offset));
  if (number === null || /\S/u.test(line.text.slice(offset, offset + number.start).replace(/^[(（]/u, ''))) return null;
  const [start, end] = [offset + number.start, offset + number.end];
  const position = spot.at.findIndex((at) => at >= end);
  return { symbol: { start: line.start + start, end: line.start + end }, end: { line: cursor.line, position } };
}

/** The vowel signs of a label's last letter belong to the label. */
function offsetAfter(text: string, folded: Compact | undefined, position: number): number {
  if (folded === undefined || position <= 0) return 0;
  const offset = (folded.at[position - 1] ?? 0) + 1;
  return offset + (/^[\p{M}\p{Cf}\u0640]+/u.exec(text.slice(offset))?.[0].length ?? 0);
}

/** "Documents" is not "Document"; Chinese has no blanks, so a label's last character says nothing there. */
function joinsWord(text: string, offset: number): boolean {
  const [before, after] = [text.charAt(offset - 1), text.charAt(offset)];
  return /[\p{L}\p{N}\p{M}]/u.test(before) && !/\p{Script=Han}/u.test(before) && /[\p{L}\p{N}]/u.test(after);
}
