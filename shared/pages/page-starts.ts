import type { PageEvidence } from '../model/examination.ts';
import { type Paper, placeAt } from '../model/paper.ts';

type PageStarts = PageEvidence['pageStarts'];

/** The evidence names the beginnings of this many pages (`pageEvidenceSchema`). */
const mostStarts = 20;
/** Words are looked for in ever shorter pieces: a reader of text may leave out a note or a number that the layout sees. */
const quoteLengths = [80, 40, 20, 10];

/** Finds the words with which pages begin in the text of a docx, each after the one before. Words that are not found are left out. */
export function placedStarts(paper: Paper, starts: readonly { readonly page: number; readonly quote: string }[]): PageStarts {
  const placed: PageStarts = [];
  let from = paper.passages.find(({ part }) => part === 'body')?.start ?? 0;
  for (const { page, quote } of starts) {
    const found = find(paper.text, quote.replaceAll('\u2011', '-'), from);
    if (found === null || placed.length === mostStarts) continue;
    placed.push({ page, place: placeAt(paper, found.start, found.end) });
    from = found.start;
  }
  return placed;
}

/** The first words of pages 2, 3... of a pdf, where every passage knows its page. */
export function firstPassages(paper: Paper): PageStarts {
  const starts: PageStarts = [];
  let page = 1;
  for (const passage of paper.passages) {
    if (passage.page === null || passage.page <= page || starts.length === mostStarts) continue;
    page = passage.page;
    starts.push({ page, place: placeAt(paper, passage.start, passage.start + passage.text.length) });
  }
  return starts;
}

function find(text: string, quote: string, from: number): { start: number; end: number } | null {
  for (const length of quoteLengths) {
    const words = quote.slice(0, length).trim();
    const start = words === '' ? -1 : text.indexOf(words, from);
    if (start >= 0) return { start, end: start + words.length };
  }
  return null;
}
