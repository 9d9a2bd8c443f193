import type { ObjectVersion, QueueNotification } from './store-change.ts';

/** One bucket in memory: every version of every key, and the keys in the order in which S3 lists them (UTF-8 bytes). */
export interface Bucket {
  readonly name: string;
  readonly createdAt: string;
  versioning: boolean;
  notifications: readonly QueueNotification[];
  /** Oldest version first; empty where the key was never stored. */
  versionsOf(key: string): readonly ObjectVersion[];
  add(version: ObjectVersion): void;
  remove(key: string, versionId: string): void;
  /** Keys in order, from the first that is not before `from`. */
  keysFrom(from: string): Iterable<string>;
}

/** First code unit of a surrogate; code units from here on do not sort as their UTF-8 bytes do. */
const SURROGATES = 0xd800;

/** Orders as UTF-8 bytes do, which differs from `<` only where a surrogate meets U+E000 or above. */
export const compareKeys = (a: string, b: string): number => {
  const length = Math.min(a.length, b.length);
  let at = 0;
  while (at < length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  if (at === length) return a.length - b.length;
  const [x, y] = [a.charCodeAt(at), b.charCodeAt(at)];
  if (x < SURROGATES || y < SURROGATES) return x - y;
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
};

const placeOf = (keys: readonly string[], key: string): number => {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareKeys(keys[middle] ?? '', key) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
};

export const emptyBucket = (name: string, createdAt: string): Bucket => {
  const versions = new Map<string, ObjectVersion[]>();
  const keys: string[] = [];
  return {
    name,
    createdAt,
    versioning: false,
    notifications: [],
    versionsOf: (key) => versions.get(key) ?? [],
    add: (version) => {
      const known = versions.get(version.key);
      if (known) known.push(version);
      else {
        versions.set(version.key, [version]);
        keys.splice(placeOf(keys, version.key), 0, version.key);
      }
    },
    remove: (key, versionId) => {
      const left = (versions.get(key) ?? []).filter((version) => version.versionId !== versionId);
      if (left.length > 0) versions.set(key, left);
      else if (versions.delete(key)) keys.splice(placeOf(keys, key), 1);
    },
    keysFrom: function* (from) {
      for (let at = placeOf(keys, from); at < keys.length; at += 1) yield keys[at] ?? '';
    },
  };
};
