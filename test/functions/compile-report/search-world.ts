import type { SearchDeps } from '../../../functions/compile-report/keep-search.ts';
import { type PaperRecord, paperId } from '../../../shared/model/contribution.ts';
import { emptySearchList, type SearchList } from '../../../shared/register/search-keys.ts';
import { searchPapers } from '../../../shared/search/search-papers.ts';
import { loadPart, type StoredPart } from '../../../shared/search/search-part.ts';

/** Where an index is kept, in memory, and what was observed of papers, by their ids. */
export class SearchWorld implements SearchDeps {
  readonly observations = new Map<string, string>();
  readonly storedParts = new Map<string, StoredPart>();
  standingList: { readonly list: SearchList | null; readonly tag: string } | null = null;
  /** Ids of the papers whose examinations were read. */
  readonly examined: string[] = [];
  private listWrites = 0;

  searchList = async () => this.standingList;

  replaceSearchList = async (_meetingId: string, list: SearchList, tag: string | null) => {
    if ((this.standingList?.tag ?? null) !== tag) return false;
    this.listWrites += 1;
    this.standingList = { list, tag: `tag ${this.listWrites}` };
    return true;
  };

  openPart = async (_meetingId: string, content: string) => {
    const stored = this.storedParts.get(content);
    return stored === undefined ? null : loadPart(stored);
  };

  storePart = async (_meetingId: string, part: StoredPart) => {
    this.storedParts.set(part.content, part);
  };

  observed = async (paper: PaperRecord) => {
    this.examined.push(paperId(paper));
    const text = this.observations.get(paperId(paper));
    return text === undefined ? null : { text, citations: [] };
  };

  /** Ids of the papers found, in order of the ids. */
  async found(asked: string): Promise<string[]> {
    const { parts, papers } = this.standingList?.list ?? emptySearchList;
    const loaded = await Promise.all(
      parts.map(async ({ content }, n) => {
        const part = await this.openPart('', content);
        if (part === null) throw new Error(`part ${content} is gone`);
        return { index: part.index, holds: (id: string) => papers[id]?.part === n, texts: async () => part.texts };
      }),
    );
    return (await searchPapers(loaded, asked)).map((found) => found.paperId).toSorted((one, other) => (one < other ? -1 : 1));
  }
}
