import { type SearchedPart, searchPapers } from '../../../shared/search/search-papers.ts';
import { fillPart, newPart } from '../../../shared/search/search-part.ts';
import type { SearchedPaper } from '../../../shared/search/searched-paper.ts';

/** Answers questions to an index of these papers, in parts of the size given. */
export function searching(papers: readonly SearchedPaper[], inAPart = papers.length) {
  const parts: SearchedPart[] = [];
  for (let from = 0; from < papers.length; from += inAPart) {
    const part = newPart();
    fillPart(part, papers.slice(from, from + inAPart));
    parts.push({ index: part.index, holds: () => true, texts: async () => part.texts });
  }
  return async (asked: string): Promise<string[]> => (await searchPapers(parts, asked)).map(({ paperId }) => paperId);
}
