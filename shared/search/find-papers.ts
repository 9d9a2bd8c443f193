import type { CombinationOperator, Query } from 'minisearch';
import { type PaperIndex, pairsOf } from './paper-index.ts';
import type { Question } from './question.ts';
import { stem } from './stem.ts';
import type { Word } from './words.ts';

/** `score`: BM25, comparable within one answer and nowhere else. */
export interface FoundPaper {
  readonly paperId: string;
  readonly score: number;
}

/** Words shorter than this stand for themselves alone. */
const shortestPrefix = 3;

/** Letters of a word that may be mistyped, by its length. */
const forgiven = (length: number): number => (length < 5 ? 0 : length < 9 ? 1 : 2);

const boost = { title: 4, summary: 2, cited: 2, text: 1 };

/**
 * Papers of one index that hold every part of the question, each with its score; phrases are not looked at but for their words. `near`: words that are
 * nearly the same count too.
 */
export function candidates(index: PaperIndex, question: Question, near: boolean): FoundPaper[] {
  const parts = [
    ...question.words.map((word) => wordQuery(word, near)),
    ...question.phrases.flat().map(exactQuery),
    ...question.cited.map(exactly),
  ];
  return index.search(all('AND', parts), { boost }).map(({ id, score }) => ({ paperId: String(id), score }));
}

/** Whether a paper holds each phrase of the question. `text`: the paper's `phraseText`. */
export function holdsPhrases(text: string, { phrases }: Question): boolean {
  return phrases.every((phrase) => text.includes(` ${phrase.flatMap(unitsOf).join(' ')} `));
}

export function unitsOf({ kind, text }: Word): string[] {
  return kind === 'run' ? [...text] : [text];
}

function wordQuery(word: Word, near: boolean): Query {
  if (word.kind !== 'word') return exactQuery(word);
  const { text } = word;
  const forms: Query[] = [exactly(stem(text))];
  // A number is no beginning of another, and nearly another is another; `C21` begins the symbols of its series.
  if (/^\p{L}/u.test(text) && text.length >= shortestPrefix) forms.push({ queries: [text], prefix: true, fuzzy: false });
  if (near && forgiven(text.length) > 0 && /^\p{L}+$/u.test(text))
    forms.push({ queries: [stem(text)], prefix: false, fuzzy: forgiven(text.length) });
  return all('OR', forms);
}

function exactQuery({ kind, text }: Word): Query {
  if (kind === 'word') return exactly(stem(text));
  if (kind === 'code') return exactly(text);
  // A single character begins a pair, or ends a run.
  if ([...text].length === 1) return { queries: [text], prefix: true, fuzzy: false };
  return all('AND', pairsOf(text).slice(0, -1).map(exactly));
}

function exactly(term: string): Query {
  return { queries: [term], prefix: false, fuzzy: false };
}

function all(combineWith: CombinationOperator, queries: readonly Query[]): Query {
  return { combineWith, queries: [...queries] };
}
