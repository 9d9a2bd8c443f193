import { type PaperRecord, paperId } from '../../shared/model/contribution.ts';
import type { Examination } from '../../shared/model/examination.ts';
import { emptySearchList, type SearchList } from '../../shared/register/search-keys.ts';
import { fillPart, isFull, newPart, type SearchPart, type StoredPart, storedPart } from '../../shared/search/search-part.ts';
import { searchedAs, searchedPaper } from '../../shared/search/searched-paper.ts';

export interface SearchDeps {
  /** The list as it stands, with its tag; null for `list` where this version of the program cannot use it. */
  searchList(meetingId: string): Promise<{ readonly list: SearchList | null; readonly tag: string } | null>;
  /** Replaces the list if it still bears this tag (null: if there is none). */
  replaceSearchList(meetingId: string, list: SearchList, tag: string | null): Promise<boolean>;
  /** Null where it is gone. */
  openPart(meetingId: string, content: string): Promise<SearchPart | null>;
  storePart(meetingId: string, part: StoredPart): Promise<void>;
  /** What was observed of a paper; null before it is. */
  observed(paper: PaperRecord): Promise<Pick<Examination, 'text' | 'citations'> | null>;
}

interface Due {
  readonly record: PaperRecord;
  readonly id: string;
  readonly as: string;
}

/** Examinations asked for at a time: each is a request of some milliseconds. */
const readAtATime = 16;

/**
 * Brings the papers into the index of their meeting that are new or are found by other words than before. It costs what these papers cost, and the last
 * part of the index once more; of two writers at once one does it over. `rebuild`: as if there were none.
 */
export async function keepSearch(
  deps: SearchDeps,
  meetingId: string,
  papers: readonly PaperRecord[],
  { rebuild = false }: { readonly rebuild?: boolean } = {},
): Promise<void> {
  const wanted = papers.map((record): Due => ({ record, id: paperId(record), as: searchedAs(record) }));
  wanted.sort((one, other) => (one.id < other.id ? -1 : 1));
  const unread = new Set<string>();
  for (let anew = rebuild; ; ) {
    const standing = await deps.searchList(meetingId);
    const list = (anew ? null : standing?.list) ?? emptySearchList;
    const due = wanted.filter(({ id, as }) => list.papers[id]?.as !== as && !unread.has(id));
    if (due.length === 0) return;
    const grown = await grow(deps, meetingId, list, due, unread);
    if (grown === 'part lost') anew = true;
    else if (grown !== null && (await deps.replaceSearchList(meetingId, grown, standing?.tag ?? null))) anew = false;
  }
}

/** The list after as many of the papers as its last part takes; null where none of those looked at is examined yet. */
async function grow(
  deps: SearchDeps,
  meetingId: string,
  list: SearchList,
  due: readonly Due[],
  unread: Set<string>,
): Promise<SearchList | 'part lost' | null> {
  const last = list.parts.at(-1);
  const open = last === undefined || last.full ? null : last;
  const part = open === null ? newPart() : await deps.openPart(meetingId, open.content);
  if (part === null) return 'part lost';
  const taken = await fill(deps, part, due, unread);
  if (taken.length === 0) return null;
  const stored = storedPart(part);
  await deps.storePart(meetingId, stored);
  const closed = open === null ? list.parts : list.parts.slice(0, -1);
  const entries = taken.map(({ id, as }) => [id, { part: closed.length, as }] as const);
  return {
    ...list,
    parts: [...closed, { content: stored.content, full: isFull(part) }],
    papers: { ...list.papers, ...Object.fromEntries(entries) },
  };
}

async function fill(deps: SearchDeps, part: SearchPart, due: readonly Due[], unread: Set<string>): Promise<Due[]> {
  const taken: Due[] = [];
  for (let from = 0; from < due.length && !isFull(part); from += readAtATime) {
    const some = due.slice(from, from + readAtATime);
    const read = await Promise.all(some.map(async (one) => ({ one, observed: await deps.observed(one.record) })));
    const papers = read.flatMap(({ one, observed }) => {
      if (observed === null) unread.add(one.id);
      return observed === null ? [] : [searchedPaper(one.record, observed)];
    });
    const put = new Set(fillPart(part, papers).map((paper) => paper.paperId));
    taken.push(...some.filter(({ id }) => put.has(id)));
  }
  return taken;
}
