import type { Bucket } from './bucket.ts';
import { compareKeys } from './bucket.ts';
import type { ObjectVersion } from './store-change.ts';

/** What a page of a listing asks for. */
export interface PageAsked {
  readonly prefix: string;
  readonly delimiter: string;
  /** Nothing up to and including this key or common prefix. */
  readonly after: string;
  /** Of the key `after`, nothing up to and including this version; without it nothing of that key. */
  readonly afterVersion: string | null;
  readonly limit: number;
}

/** Where a page ended: the key or common prefix, and for a version its id. */
interface PageEnd {
  readonly key: string;
  readonly versionId: string | null;
}

export interface Page {
  readonly versions: readonly ObjectVersion[];
  readonly commonPrefixes: readonly string[];
  /** Null where nothing follows. */
  readonly next: PageEnd | null;
}

/** The versions of one key that a listing shows, in its order. */
export type Shown = (bucket: Bucket, key: string) => readonly ObjectVersion[];

const commonPrefixOf = (key: string, asked: PageAsked): string | null => {
  if (asked.delimiter === '') return null;
  const end = key.indexOf(asked.delimiter, asked.prefix.length);
  return end < 0 ? null : key.slice(0, end + asked.delimiter.length);
};

const notYetListed = (versions: readonly ObjectVersion[], key: string, asked: PageAsked): readonly ObjectVersion[] => {
  if (key !== asked.after) return versions;
  if (asked.afterVersion === null) return [];
  return versions.slice(versions.findIndex(({ versionId }) => versionId === asked.afterVersion) + 1);
};

/** Collects one page in key order, folding what has the delimiter behind the prefix into common prefixes. */
export const listPage = (bucket: Bucket, asked: PageAsked, shown: Shown): Page => {
  const versions: ObjectVersion[] = [];
  const commonPrefixes: string[] = [];
  let end: PageEnd | null = null;
  const full = (): boolean => versions.length + commonPrefixes.length >= asked.limit;
  const start = compareKeys(asked.after, asked.prefix) > 0 ? asked.after : asked.prefix;
  for (const key of bucket.keysFrom(start)) {
    if (!key.startsWith(asked.prefix)) break;
    const visible = notYetListed(shown(bucket, key), key, asked);
    const common = commonPrefixOf(key, asked);
    if (visible.length === 0 || (common !== null && (common === asked.after || common === commonPrefixes.at(-1)))) continue;
    if (common !== null) {
      if (full()) return { versions, commonPrefixes, next: end };
      commonPrefixes.push(common);
      end = { key: common, versionId: null };
      continue;
    }
    for (const version of visible) {
      if (full()) return { versions, commonPrefixes, next: end };
      versions.push(version);
      end = { key, versionId: version.versionId };
    }
  }
  return { versions, commonPrefixes, next: null };
};
