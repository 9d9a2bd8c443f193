import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import type { SearchedPaper } from './searched-paper.ts';
import { stem } from './stem.ts';
import { wordsOf } from './words.ts';

/** What papers are found by. Not the papers themselves: no text stands in it. */
export type PaperIndex = MiniSearch<SearchedPaper>;

/** A character that no folded word holds. */
const between = '\n';

const options: Options<SearchedPaper> = {
  idField: 'paperId',
  fields: ['title', 'summary', 'text', 'cited'],
  extractField: (paper, field) => {
    if (field === 'paperId') return paper.paperId;
    if (field === 'cited') return paper.cited.join(between);
    return termsOf(String(paper[field as 'title' | 'summary' | 'text'])).join(between);
  },
  tokenize: (terms) => terms.split(between),
  processTerm: (term) => (term === '' ? null : term),
  // What a paper is replaced by is put into another part; the index is never swept while somebody waits.
  autoVacuum: false,
};

export function newIndex(): PaperIndex {
  return new MiniSearch(options);
}

/** Puts papers into an index; one that is in it is replaced. */
export function addPapers(index: PaperIndex, papers: readonly SearchedPaper[]): void {
  for (const paper of papers) {
    if (index.has(paper.paperId)) index.replace(paper);
    else index.add(paper);
  }
}

/** The index as it is kept: the same papers, put in in the same order, give the same bytes. */
export function indexText(index: PaperIndex): string {
  return JSON.stringify(index);
}

/** @throws SyntaxError, or MiniSearch's error where another version of it wrote the text. */
export function loadIndex(text: string): PaperIndex {
  return MiniSearch.loadJS(JSON.parse(text) as AsPlainObject, options);
}

/**
 * The terms of a text. Chinese is kept by its pairs of neighbouring characters and the last of each run: a word is found wherever it stands, however a
 * segmenter would have cut the sentence round it.
 */
export function termsOf(text: string): string[] {
  return wordsOf(text).flatMap(({ kind, text: word }) => {
    if (kind === 'word') return stem(word);
    if (kind === 'run') return pairsOf(word);
    const base = word.replace(/(?:\([a-z]+\.?\d+\))+$/u, '');
    return base === word ? [word] : [word, base];
  });
}

export function pairsOf(run: string): string[] {
  const characters = [...run];
  return characters.map((character, i) => character + (characters[i + 1] ?? ''));
}
