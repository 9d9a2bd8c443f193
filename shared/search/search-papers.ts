import { candidates, type FoundPaper, holdsPhrases } from './find-papers.ts';
import type { PaperIndex } from './paper-index.ts';
import { readQuestion } from './question.ts';

/** One part of an index, as far as a question needs it. */
export interface SearchedPart {
  readonly index: PaperIndex;
  /** Whether a paper is to be found here; an older entry of it may stand in another part. */
  holds(paperId: string): boolean;
  /** Its words in order, by paper; asked for only where a phrase is. */
  texts(): Promise<ReadonlyMap<string, string>>;
}

/**
 * The papers that hold every part of what was asked, best first. Words that are nearly the same are taken only where nothing holds the words
 * themselves. It knows no reader: whoever shows an answer leaves out what its reader may not see.
 */
export async function searchPapers(parts: readonly SearchedPart[], asked: string): Promise<FoundPaper[]> {
  const question = readQuestion(asked);
  if (question === null) return [];
  for (const near of [false, true]) {
    const found: FoundPaper[] = [];
    for (const part of parts) {
      const here = candidates(part.index, question, near).filter(({ paperId }) => part.holds(paperId));
      if (here.length === 0 || question.phrases.length === 0) found.push(...here);
      else {
        const texts = await part.texts();
        found.push(...here.filter(({ paperId }) => holdsPhrases(texts.get(paperId) ?? '', question)));
      }
    }
    if (found.length > 0) return found.sort(byScore);
  }
  return [];
}

function byScore(one: FoundPaper, other: FoundPaper): number {
  return other.score - one.score || (one.paperId < other.paperId ? -1 : 1);
}
