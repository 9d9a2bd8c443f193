import type { S3Answer, S3Request } from './exchange.ts';
import type { ObjectStore } from './object-store.ts';
import { currentVersion } from './object-store.ts';
import { refuseUnmetRead, wholeSecond } from './preconditions.ts';
import { checksumHeaders } from './put-object.ts';
import { S3Fault } from './s3-fault.ts';
import type { Content, ObjectVersion } from './store-change.ts';

interface ByteRange {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

const overridable = ['content-type', 'cache-control', 'content-disposition', 'content-encoding', 'content-language', 'expires'];

const versionAsked = (store: ObjectStore, request: S3Request): ObjectVersion => {
  const bucket = store.bucket(request.bucket);
  const versionId = request.query.get('versionId');
  if (versionId === null) {
    const current = currentVersion(bucket, request.key);
    if (current?.content) return current;
    throw new S3Fault(
      'NoSuchKey',
      undefined,
      current ? { 'x-amz-delete-marker': 'true', 'x-amz-version-id': current.versionId } : {},
    );
  }
  const version = bucket.versionsOf(request.key).find((one) => one.versionId === versionId);
  if (!version) throw new S3Fault('NoSuchVersion');
  return version;
};

/** A header that is no single range of bytes is passed over, as RFC 9110, 14.2 allows. Throws `InvalidRange`. */
const rangeOf = (header: string | undefined, size: number): ByteRange | null => {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return null;
  const from = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const to = first === '' || last === '' ? size : Math.min(size, Number(last) + 1);
  if (first !== '' && last !== '' && Number(last) < from) return null;
  if (from >= size) throw new S3Fault('InvalidRange', undefined, { 'content-range': `bytes */${size}` });
  return { from, to };
};

const metadataHeaders = (content: Content): Record<string, string> =>
  Object.fromEntries(Object.entries(content.metadata).map(([name, value]) => [`x-amz-meta-${name}`, value]));

const overrides = (query: URLSearchParams): Record<string, string> =>
  Object.fromEntries(
    overridable.flatMap((name) => {
      const value = query.get(`response-${name}`);
      return value === null ? [] : [[name, value]];
    }),
  );

/** GetObject and HeadObject: the current version or the one asked for, whole or one range of it. */
export const getObject = async (store: ObjectStore, request: S3Request): Promise<S3Answer> => {
  const version = versionAsked(store, request);
  const { content, storedAt, versionId } = version;
  if (!content)
    throw new S3Fault('MethodNotAllowed', undefined, { 'x-amz-delete-marker': 'true', 'x-amz-version-id': versionId });
  refuseUnmetRead(request.headers, storedAt, content);
  const range = rangeOf(request.headers.range, content.size);
  const { from, to } = range ?? { from: 0, to: content.size };
  const wantsChecksums = request.headers['x-amz-checksum-mode']?.toUpperCase() === 'ENABLED' && !range;
  const headers = {
    ...content.headers,
    ...metadataHeaders(content),
    ...(wantsChecksums ? checksumHeaders(content) : {}),
    ...overrides(request.query),
    ...(range ? { 'content-range': `bytes ${from}-${to - 1}/${content.size}` } : {}),
    'accept-ranges': 'bytes',
    'content-length': String(to - from),
    'last-modified': new Date(wholeSecond(storedAt)).toUTCString(),
    etag: content.etag,
    'x-amz-version-id': versionId,
  };
  const status = range ? 206 : 200;
  if (request.method === 'HEAD') return { status, headers };
  return { status, headers, body: (await store.vault.bytesOf(content.body)).subarray(from, to) };
};
