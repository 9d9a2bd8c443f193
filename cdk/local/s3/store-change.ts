import type { Checksums } from './checksums.ts';

/** What one version of an object holds beside its bytes. */
export interface Content {
  /** Name of the bytes in the vault. */
  readonly body: string;
  readonly size: number;
  /** MD5 in hexadecimal, quoted. */
  readonly etag: string;
  /** Content-Type, Cache-Control and their like, by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** `x-amz-meta-*`, without the prefix. */
  readonly metadata: Readonly<Record<string, string>>;
  readonly checksums: Checksums;
}

/** One version of a key; without content it is a delete marker. */
export interface ObjectVersion {
  readonly key: string;
  readonly versionId: string;
  /** Rises over all changes of the store. */
  readonly sequence: number;
  /** ISO 8601 with milliseconds. */
  readonly storedAt: string;
  readonly content: Content | null;
}

/** Where the events of a bucket go, as `PutBucketNotificationConfiguration` has it. */
export interface QueueNotification {
  readonly id: string;
  readonly queueArn: string;
  readonly events: readonly string[];
  readonly prefix: string;
  readonly suffix: string;
}

/** Everything that can happen to a store: the lines of its journal. */
export type StoreChange =
  | { readonly kind: 'bucket-created'; readonly bucket: string; readonly at: string }
  | { readonly kind: 'bucket-deleted'; readonly bucket: string }
  | { readonly kind: 'versioning-enabled'; readonly bucket: string }
  | { readonly kind: 'notifications-set'; readonly bucket: string; readonly notifications: readonly QueueNotification[] }
  | { readonly kind: 'version-added'; readonly bucket: string; readonly version: ObjectVersion }
  | { readonly kind: 'version-removed'; readonly bucket: string; readonly key: string; readonly versionId: string };
