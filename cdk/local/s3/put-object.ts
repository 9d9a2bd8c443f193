import { createHash, randomUUID } from 'node:crypto';
import type { S3Answer, S3Request } from './exchange.ts';
import type { ObjectStore } from './object-store.ts';
import { currentVersion } from './object-store.ts';
import { refuseUnmetWrite } from './preconditions.ts';
import { S3Fault } from './s3-fault.ts';
import type { Content, ObjectVersion } from './store-change.ts';

/** Both limits are S3's own (Amazon S3 User Guide, Object key names; Working with object metadata). */
const MAX_KEY_BYTES = 1024;
const MAX_METADATA_BYTES = 2048;

const kept = ['content-type', 'cache-control', 'content-disposition', 'content-language', 'expires'];

const metadataOf = (headers: S3Request['headers']): Record<string, string> => {
  const metadata = Object.entries(headers)
    .filter(([name]) => name.startsWith('x-amz-meta-'))
    .map(([name, value = '']): [string, string] => [name.slice('x-amz-meta-'.length), value]);
  if (metadata.reduce((sum, [name, value]) => sum + name.length + value.length, 0) > MAX_METADATA_BYTES)
    throw new S3Fault('MetadataTooLarge');
  return Object.fromEntries(metadata);
};

const keptHeaders = (headers: S3Request['headers']): Record<string, string> => {
  const encoding = (headers['content-encoding'] ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== 'aws-chunked')
    .join(',');
  return {
    'content-type': 'binary/octet-stream',
    ...Object.fromEntries(kept.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]]))),
    ...(encoding === '' ? {} : { 'content-encoding': encoding }),
  };
};

const contentOf = ({ headers, payload }: S3Request): Content => ({
  body: randomUUID(),
  size: payload.bytes.length,
  etag: `"${createHash('md5').update(payload.bytes).digest('hex')}"`,
  headers: keptHeaders(headers),
  metadata: metadataOf(headers),
  checksums: payload.checksums,
});

/** The headers in which S3 gives the checksums that it holds of a whole object. */
export const checksumHeaders = (content: Content): Record<string, string> => {
  const entries = Object.entries(content.checksums).map(([name, value]) => [`x-amz-checksum-${name}`, value]);
  return entries.length === 0 ? {} : { ...Object.fromEntries(entries), 'x-amz-checksum-type': 'FULL_OBJECT' };
};

/**
 * PutObject. `writeOnce` holds the prefixes of this bucket whose keys are written once: a put that does not say
 * `If-None-Match: *` there is denied, as the policy of the real bucket does. `announce` runs when the object is durable.
 */
export const putObject = async (
  store: ObjectStore,
  request: S3Request,
  writeOnce: readonly string[],
  announce: (version: ObjectVersion) => Promise<void>,
): Promise<S3Answer> => {
  const { key, headers } = request;
  const bucket = store.bucket(request.bucket);
  if (Buffer.byteLength(key) > MAX_KEY_BYTES) throw new S3Fault('KeyTooLongError');
  if (headers['x-amz-copy-source'] !== undefined) throw new S3Fault('NotImplemented');
  if (headers['if-none-match'] !== '*' && writeOnce.some((prefix) => key.startsWith(prefix))) throw new S3Fault('AccessDenied');
  refuseUnmetWrite(headers, currentVersion(bucket, key));
  const content = contentOf(request);
  await store.vault.keep(content.body, request.payload.bytes);
  const version = await store
    .exclusively(`${bucket.name}/${key}`, async () => {
      refuseUnmetWrite(headers, currentVersion(bucket, key));
      return store.addVersion(bucket, key, content);
    })
    .catch(async (fault: unknown) => {
      // After a fault of the disk the journal may yet name these bytes; only a refusal says that it never will.
      if (fault instanceof S3Fault) await store.vault.forget(content.body);
      throw fault;
    });
  await announce(version);
  return { status: 200, headers: { etag: content.etag, 'x-amz-version-id': version.versionId, ...checksumHeaders(content) } };
};
