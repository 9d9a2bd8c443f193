import type { Bucket } from './bucket.ts';
import { emptyBucket } from './bucket.ts';
import { S3Fault } from './s3-fault.ts';
import type { Content, ObjectVersion, StoreChange } from './store-change.ts';
import type { Vault } from './vault.ts';

/** Gives an object a time of storage other than now; nothing inside a request can. */
export type TimeOf = (bucket: string, key: string) => Date | undefined;

/** Buckets and objects over a vault: every change is durable before it is seen. */
export interface ObjectStore {
  readonly vault: Vault;
  /** Throws `NoSuchBucket`. */
  bucket(name: string): Bucket;
  buckets(): readonly Bucket[];
  /** Makes a change durable, then visible. */
  commit(change: StoreChange): Promise<void>;
  /** Adds a version of a key (a delete marker where there is no content). */
  addVersion(bucket: Bucket, key: string, content: Content | null): Promise<ObjectVersion>;
  /** Runs one after another what is done to the same thing. */
  exclusively<Result>(thing: string, act: () => Promise<Result>): Promise<Result>;
}

/** The version that a request without a version id means; a delete marker hides the key. */
export const currentVersion = (bucket: Bucket, key: string): ObjectVersion | undefined => bucket.versionsOf(key).at(-1);

const apply = (buckets: Map<string, Bucket>, change: StoreChange): void => {
  if (change.kind === 'bucket-created') {
    buckets.set(change.bucket, emptyBucket(change.bucket, change.at));
    return;
  }
  const bucket = buckets.get(change.bucket);
  if (!bucket) return;
  if (change.kind === 'bucket-deleted') buckets.delete(change.bucket);
  else if (change.kind === 'versioning-enabled') bucket.versioning = true;
  else if (change.kind === 'notifications-set') bucket.notifications = change.notifications;
  else if (change.kind === 'version-added') bucket.add(change.version);
  else bucket.remove(change.key, change.versionId);
};

const turns = (): ObjectStore['exclusively'] => {
  const last = new Map<string, Promise<unknown>>();
  return async (thing, act) => {
    const turn = Promise.allSettled([last.get(thing)]).then(act);
    last.set(thing, turn);
    try {
      return await turn;
    } finally {
      if (last.get(thing) === turn) last.delete(thing);
    }
  };
};

const newVersionId = (): string => Buffer.from(crypto.getRandomValues(new Uint8Array(24))).toString('base64url');

/** Replays what the vault recorded. */
export const openObjectStore = (vault: Vault, timeOf: TimeOf): ObjectStore => {
  const buckets = new Map<string, Bucket>();
  let sequence = 0;
  for (const change of vault.changes) {
    apply(buckets, change);
    if (change.kind === 'version-added') sequence = Math.max(sequence, change.version.sequence);
  }
  const commit = async (change: StoreChange): Promise<void> => {
    await vault.record(change);
    apply(buckets, change);
  };
  return {
    vault,
    bucket: (name) => {
      const bucket = buckets.get(name);
      if (!bucket) throw new S3Fault('NoSuchBucket');
      return bucket;
    },
    buckets: () => [...buckets.values()],
    commit,
    addVersion: async (bucket, key, content) => {
      sequence += 1;
      const storedAt = (timeOf(bucket.name, key) ?? new Date()).toISOString();
      const version = { key, versionId: newVersionId(), sequence, storedAt, content };
      await commit({ kind: 'version-added', bucket: bucket.name, version });
      return version;
    },
    exclusively: turns(),
  };
};
