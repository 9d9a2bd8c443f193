import type { S3Answer, S3Request } from './exchange.ts';
import { xmlAnswer } from './exchange.ts';
import { formEncodeKey } from './key-encoding.ts';
import type { PageAsked, Shown } from './listing.ts';
import { listPage } from './listing.ts';
import type { ObjectStore } from './object-store.ts';
import { currentVersion } from './object-store.ts';
import { wholeSecond } from './preconditions.ts';
import { S3Fault } from './s3-fault.ts';
import type { ObjectVersion } from './store-change.ts';
import type { Xml } from './xml.ts';
import { xmlDocument } from './xml.ts';

/** A page of a listing holds at most so many entries (ListObjectsV2, MaxKeys). */
const MAX_KEYS = 1000;

const currentOnly: Shown = (bucket, key) => {
  const current = currentVersion(bucket, key);
  return current?.content ? [current] : [];
};

const newestFirst: Shown = (bucket, key) => bucket.versionsOf(key).toReversed();

const encoderOf = (query: URLSearchParams): ((key: string) => string) => {
  const encoding = query.get('encoding-type');
  if (encoding !== null && encoding !== 'url')
    throw new S3Fault('InvalidArgument', 'Invalid Encoding Method specified in Request');
  return encoding === 'url' ? formEncodeKey : (key) => key;
};

const limitOf = (query: URLSearchParams): number => {
  const text = query.get('max-keys') ?? String(MAX_KEYS);
  if (!/^\d{1,9}$/.test(text)) throw new S3Fault('InvalidArgument', 'Provided max-keys not an integer or within integer range');
  return Math.min(MAX_KEYS, Number(text));
};

const tokenFor = (key: string): string => Buffer.from(`after:${key}`).toString('base64url');

const keyOfToken = (token: string): string => {
  const text = Buffer.from(token, 'base64url').toString();
  if (!text.startsWith('after:') || tokenFor(text.slice('after:'.length)) !== token)
    throw new S3Fault('InvalidArgument', 'The continuation token provided is incorrect');
  return text.slice('after:'.length);
};

const askedOf = (query: URLSearchParams, after: string, afterVersion: string | null): PageAsked => ({
  prefix: query.get('prefix') ?? '',
  delimiter: query.get('delimiter') ?? '',
  after,
  afterVersion,
  limit: limitOf(query),
});

const storedXml = ({ storedAt, content }: ObjectVersion): { readonly [name: string]: Xml | readonly Xml[] | undefined } => ({
  LastModified: new Date(wholeSecond(storedAt)).toISOString(),
  ETag: content?.etag,
  ChecksumAlgorithm: Object.keys(content?.checksums ?? {}).map((name) => name.toUpperCase()),
  Size: content?.size,
  StorageClass: content ? 'STANDARD' : undefined,
});

const given = (query: URLSearchParams, name: string, encode: (key: string) => string = (value) => value): string | undefined => {
  const value = query.get(name);
  return value === null ? undefined : encode(value);
};

/** ListObjectsV2: the current objects, without those that a delete marker hides. */
export const listObjects = (store: ObjectStore, { bucket, query }: S3Request): S3Answer => {
  const encode = encoderOf(query);
  const token = query.get('continuation-token');
  const asked = askedOf(query, token === null ? (query.get('start-after') ?? '') : keyOfToken(token), null);
  const page = listPage(store.bucket(bucket), asked, currentOnly);
  return xmlAnswer(
    xmlDocument('ListBucketResult', {
      Name: bucket,
      Prefix: encode(asked.prefix),
      Delimiter: given(query, 'delimiter', encode),
      StartAfter: given(query, 'start-after', encode),
      ContinuationToken: given(query, 'continuation-token'),
      EncodingType: given(query, 'encoding-type'),
      MaxKeys: asked.limit,
      KeyCount: page.versions.length + page.commonPrefixes.length,
      IsTruncated: page.next !== null,
      NextContinuationToken: page.next ? tokenFor(page.next.key) : undefined,
      Contents: page.versions.map((version) => ({ Key: encode(version.key), ...storedXml(version) })),
      CommonPrefixes: page.commonPrefixes.map((prefix) => ({ Prefix: encode(prefix) })),
    }),
  );
};

/** ListObjectVersions: every version and every delete marker, the newest of a key first. */
export const listVersions = (store: ObjectStore, request: S3Request): S3Answer => {
  const { query } = request;
  const encode = encoderOf(query);
  const bucket = store.bucket(request.bucket);
  const page = listPage(bucket, askedOf(query, query.get('key-marker') ?? '', query.get('version-id-marker')), newestFirst);
  const entry = (version: ObjectVersion): Xml => ({
    Key: encode(version.key),
    VersionId: version.versionId,
    IsLatest: currentVersion(bucket, version.key)?.versionId === version.versionId,
    ...storedXml(version),
  });
  return xmlAnswer(
    xmlDocument('ListVersionsResult', {
      Name: bucket.name,
      Prefix: encode(query.get('prefix') ?? ''),
      Delimiter: given(query, 'delimiter', encode),
      KeyMarker: encode(query.get('key-marker') ?? ''),
      VersionIdMarker: query.get('version-id-marker') ?? '',
      EncodingType: given(query, 'encoding-type'),
      MaxKeys: limitOf(query),
      IsTruncated: page.next !== null,
      NextKeyMarker: page.next ? encode(page.next.key) : undefined,
      NextVersionIdMarker: page.next?.versionId ?? undefined,
      Version: page.versions.filter(({ content }) => content !== null).map(entry),
      DeleteMarker: page.versions.filter(({ content }) => content === null).map(entry),
      CommonPrefixes: page.commonPrefixes.map((prefix) => ({ Prefix: encode(prefix) })),
    }),
  );
};
