import { baseOf, parseSymbol } from '../../citations/symbol.ts';
import type { Citation } from '../../model/examination.ts';
import type { RecordGrammar } from './grammar/record-grammar.ts';
import { citedIn } from './record-context.ts';
import { indexOf, type Stretch } from './stretch.ts';

export interface Heading {
  /** Without the brackets that hold the documents. */
  readonly title: string;
  readonly documents: readonly string[];
  /** The symbols as printed, without the words round them; null where they are printed in full. */
  readonly asCited: string | null;
}

interface Bracket {
  readonly start: number;
  readonly end: number;
}

/** Reads a heading: documents stand in brackets, at its end or within. A document in the words of the title counts only where no bracket has one. */
export function headingOf(heading: Stretch, citations: readonly Citation[], grammar: RecordGrammar | null): Heading {
  const symbols = (start: number, end: number) => symbolsIn(heading, start, end, citations);
  const brackets = bracketsIn(heading.text).filter(({ start, end }) => symbols(start, end).length > 0);
  if (brackets.length === 0) {
    return { title: heading.text.trim(), documents: symbols(0, heading.text.length), asCited: null };
  }
  const documents = [...new Set(brackets.flatMap(({ start, end }) => symbols(start, end)))];
  let title = '';
  let from = 0;
  for (const { start, end } of brackets) {
    title += heading.text.slice(from, start);
    from = end;
  }
  const printed = brackets
    .map(({ start, end }) => heading.text.slice(start + 1, end - 1))
    .join('; ')
    .trim();
  const bare = grammar === null ? printed : printed.replace(grammar.documentWords, ' ').replace(/\s+/gu, ' ').trim();
  const asCited = documents.every((id) => heading.text.includes(id)) ? null : printed.replace(/号?文件\s*$/u, '').trim() || bare;
  return { title: (title + heading.text.slice(from)).replace(/\s+/gu, ' ').trim(), documents, asCited };
}

function symbolsIn(heading: Stretch, start: number, end: number, citations: readonly Citation[]): string[] {
  const found = citedIn(citations, heading, start, end).filter(({ kind }) => kind === 'document' || kind === 'letter');
  return [...new Set(found.map(({ id }) => id))];
}

/** The outermost brackets, half or full width; an unclosed one is none. */
function bracketsIn(text: string): Bracket[] {
  const brackets: Bracket[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(/[()（）]/gu)) {
    if (mark === '(' || mark === '（') {
      if (depth === 0) start = index;
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      if (depth === 0) brackets.push({ start, end: index + 1 });
    }
  }
  return brackets;
}

/** "and its addenda" follows a symbol within so many characters. */
const addendaWithin = 30;

/** "and its addenda": those of the section that belong to the document just cited. */
export function withAllAddenda(
  documents: readonly string[],
  words: Stretch,
  section: readonly string[],
  citations: readonly Citation[],
  grammar: RecordGrammar,
): string[] {
  const all = new Set(documents);
  for (const { id, place } of citedIn(citations, words, 0, words.text.length)) {
    const start = indexOf(words, place.start);
    const around = words.text.slice(start, indexOf(words, place.end) + addendaWithin);
    if (!grammar.allAddenda.test(around)) continue;
    for (const other of section) if (other !== id && sameBase(other, id)) all.add(other);
  }
  return [...all];
}

export function sameBase(one: string, other: string): boolean {
  return baseSymbol(one) === baseSymbol(other);
}

/** The symbol without revision, addendum or corrigendum; what is no symbol stays as it is. */
export function baseSymbol(id: string): string {
  const symbol = parseSymbol(id);
  return symbol === null ? id : baseOf(symbol);
}
