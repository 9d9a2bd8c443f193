import { GetObjectCommand, NoSuchKey, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { type SearchList, searchKeys, searchListSchema } from '../register/search-keys.ts';
import type { FoundPaper } from '../search/find-papers.ts';
import { loadIndex, type PaperIndex } from '../search/paper-index.ts';
import { searchPapers } from '../search/search-papers.ts';
import { loadTexts } from '../search/search-part.ts';
import { objectStore } from './object-store.ts';

/** Full-text search in the papers of a meeting. */
export interface SearchIndex {
  /** The papers that hold what was asked, best first; none where no index was made yet. Drafts are among them: the caller filters. */
  find(meetingId: string, asked: string): Promise<readonly FoundPaper[]>;
}

interface LoadedPart {
  readonly index: PaperIndex;
  texts(): Promise<ReadonlyMap<string, string>>;
}

interface Loaded {
  readonly tag: string;
  readonly list: SearchList;
  /** By content, which never changes. */
  readonly parts: ReadonlyMap<string, LoadedPart>;
}

/** Meetings whose indexes are held at a time. */
const mostMeetings = 3;

/** Reads the indexes of the reports bucket. What was loaded is kept, and used for as long as the bucket says that it still stands. */
export function searchIndex(bucket: string, client: S3Client = new S3Client({})): SearchIndex {
  const held = new Map<string, Loaded>();
  const loadPart = partsIn(bucket, client);
  const load = async (meetingId: string): Promise<Loaded | null> => {
    const before = held.get(meetingId) ?? null;
    const read = await readList(client, { bucket, key: searchKeys.list(meetingId), tag: before?.tag ?? null });
    if (read === 'still stands') return before;
    held.delete(meetingId);
    if (read === null) return null;
    const parts = read.list.parts.map(async ({ content }) => {
      return [content, before?.parts.get(content) ?? (await loadPart(meetingId, content))] as const;
    });
    const loaded = { ...read, parts: new Map(await Promise.all(parts)) };
    held.set(meetingId, loaded);
    for (const oldest of [...held.keys()].slice(0, -mostMeetings)) held.delete(oldest);
    return loaded;
  };
  return {
    async find(meetingId, asked) {
      const loaded = await load(meetingId);
      if (loaded === null) return [];
      const { list, parts } = loaded;
      const searched = list.parts.flatMap(({ content }, n) => {
        const part = parts.get(content);
        return part === undefined ? [] : [{ ...part, holds: (paper: string) => list.papers[paper]?.part === n }];
      });
      return await searchPapers(searched, asked);
    },
  };
}

function partsIn(bucket: string, client: S3Client) {
  const store = objectStore(bucket, client);
  return async (meetingId: string, content: string): Promise<LoadedPart> => {
    const half = async (name: 'index' | 'texts'): Promise<string> => {
      const key = searchKeys.part(meetingId, content, name);
      const text = await store.text(key);
      if (text === null) throw new Error(`${key} is part of an index and is not there: have the index made again`);
      return text;
    };
    let texts: Promise<ReadonlyMap<string, string>> | null = null;
    const index = await loadIndex(await half('index'));
    const readTexts = async () => loadTexts(await half('texts'));
    return {
      index,
      async texts() {
        texts ??= readTexts();
        try {
          return await texts;
        } catch (fault) {
          texts = null;
          throw fault;
        }
      },
    };
  };
}

/** The list if it is another one than that of the tag. Null where there is none, or one in a form that this version does not know. */
async function readList(
  client: S3Client,
  { bucket, key, tag }: { readonly bucket: string; readonly key: string; readonly tag: string | null },
): Promise<Pick<Loaded, 'list' | 'tag'> | 'still stands' | null> {
  try {
    const condition = tag === null ? {} : { IfNoneMatch: tag };
    const answer = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key, ...condition }));
    if (answer.ETag === undefined) throw new Error(`${key} came without its tag`);
    const list = searchListSchema.safeParse(JSON.parse((await answer.Body?.transformToString('utf-8')) ?? '')).data;
    return list === undefined ? null : { list, tag: answer.ETag };
  } catch (error) {
    if (error instanceof NoSuchKey) return null;
    if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === notModified) return 'still stands';
    throw error;
  }
}

const notModified = 304;
