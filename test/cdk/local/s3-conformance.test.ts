// What this project asks of S3, in the words of the SDK alone. It runs against the embedded server, and against any other S3 when these
// are set: S3_CONFORMANCE_ENDPOINT (its URL), AWS_REGION, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, S3_CONFORMANCE_BUCKET_PREFIX (buckets
// are made and removed under it) and S3_CONFORMANCE_QUEUE_ARN (a queue that lets S3 send to it). For instance:
//   S3_CONFORMANCE_ENDPOINT=https://s3.eu-central-1.amazonaws.com AWS_REGION=eu-central-1 ... vitest run test/cdk/local/s3-conformance.test.ts

import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import type { QueueConfiguration, S3Client } from '@aws-sdk/client-s3';
import {
  CreateBucketCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetBucketNotificationConfigurationCommand,
  GetBucketVersioningCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  PutBucketNotificationConfigurationCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Target } from './s3-target.ts';
import { bucketNames, openTarget } from './s3-target.ts';

let target: Target;
let client: S3Client;
let Bucket: string;

beforeAll(async () => {
  target = await openTarget();
  client = target.client;
  Bucket = await target.newBucket();
});

afterAll(() => target.close());

const put = (Key: string, Body: string | Buffer, more: object = {}) =>
  client.send(new PutObjectCommand({ Bucket, Key, Body, ...more }));

const read = async (Key: string, more: object = {}): Promise<string> => {
  const { Body } = await client.send(new GetObjectCommand({ Bucket, Key, ...more }));
  return (await Body?.transformToString()) ?? '';
};

const keysUnder = async (more: object): Promise<readonly (string | undefined)[]> =>
  ((await client.send(new ListObjectsV2Command({ Bucket, ...more }))).Contents ?? []).map(({ Key }) => Key);

const codeIn = (xml: string): string | undefined => /<Code>(.*?)<\/Code>/.exec(xml)?.[1];

/** The text for which catalogues of checksums give their check values. */
const digits = '123456789';

const base64 = (algorithm: string, text: string): string => createHash(algorithm).update(text).digest('base64');

describe('buckets', () => {
  it('are found once created, and not before', async () => {
    await client.send(new HeadBucketCommand({ Bucket }));
    expect(await bucketNames(client)).toContain(Bucket);
    await expect(client.send(new HeadBucketCommand({ Bucket: `${Bucket}-not` }))).rejects.toMatchObject({ name: 'NotFound' });
    await expect(client.send(new PutObjectCommand({ Bucket: `${Bucket}-not`, Key: 'a', Body: 'x' }))).rejects.toMatchObject({
      name: 'NoSuchBucket',
    });
  });

  it('refuse a second creation, a bad name, and deletion while they hold anything', async () => {
    await put('kept', 'x');
    await expect(client.send(new DeleteBucketCommand({ Bucket }))).rejects.toMatchObject({ name: 'BucketNotEmpty' });
    await expect(client.send(new CreateBucketCommand({ Bucket: 'No_Capitals' }))).rejects.toMatchObject({
      name: 'InvalidBucketName',
    });
    const again = client.send(
      new CreateBucketCommand({ Bucket, CreateBucketConfiguration: { LocationConstraint: 'eu-central-1' } }),
    );
    await expect(again).rejects.toMatchObject({ name: 'BucketAlreadyOwnedByYou' });
  });

  it('keep their versioning and their notifications', async () => {
    const QueueConfigurations: QueueConfiguration[] = [
      {
        Id: 'stored',
        QueueArn: target.queueArn,
        Events: ['s3:ObjectCreated:*'],
        Filter: {
          Key: {
            FilterRules: [
              { Name: 'prefix', Value: 'in & out/' },
              { Name: 'suffix', Value: '.json' },
            ],
          },
        },
      },
    ];
    await client.send(
      new PutBucketNotificationConfigurationCommand({ Bucket, NotificationConfiguration: { QueueConfigurations } }),
    );
    const { QueueConfigurations: kept } = await client.send(new GetBucketNotificationConfigurationCommand({ Bucket }));
    const inSmallLetters = JSON.parse(JSON.stringify(kept).replaceAll(/"(?:Prefix|Suffix)"/g, (name) => name.toLowerCase()));
    expect(inSmallLetters).toEqual(QueueConfigurations);
    expect((await client.send(new GetBucketVersioningCommand({ Bucket }))).Status).toBe('Enabled');
    await client.send(new PutBucketNotificationConfigurationCommand({ Bucket, NotificationConfiguration: {} }));
    expect((await client.send(new GetBucketNotificationConfigurationCommand({ Bucket }))).QueueConfigurations).toBeUndefined();
  });
});

describe('objects', () => {
  it('come back as they were put, with type and metadata', async () => {
    const stored = await put('plain.txt', 'content', {
      ContentType: 'text/plain',
      Metadata: { 'paper-state': 'CH' },
      CacheControl: 'no-store',
    });
    const got = await client.send(new GetObjectCommand({ Bucket, Key: 'plain.txt' }));
    expect(await got.Body?.transformToString()).toBe('content');
    expect(got).toMatchObject({
      ContentType: 'text/plain',
      Metadata: { 'paper-state': 'CH' },
      CacheControl: 'no-store',
      ContentLength: 7,
    });
    expect(got).toMatchObject({ ETag: stored.ETag, VersionId: stored.VersionId });
    expect(stored.ETag).toBe(`"${createHash('md5').update('content').digest('hex')}"`);
    expect(await client.send(new HeadObjectCommand({ Bucket, Key: 'plain.txt' }))).toMatchObject({
      ContentLength: 7,
      ETag: stored.ETag,
    });
  });

  it.each(['a + b.docx', 'déjà vu/100%.pdf', 'ورقة المملكة.docx', '中国 提案.docx', "it's (1)!*~.txt", 'a//b', 'x?y#z&=;:@$,'])(
    'have keys such as %s',
    async (key) => {
      await put(`names/${key}`, key);
      expect(await read(`names/${key}`)).toBe(key);
      expect(await keysUnder({ Prefix: `names/${key}` })).toContain(`names/${key}`);
    },
  );

  it('are stored without content too, and not found where there is none', async () => {
    await put('empty', Buffer.alloc(0));
    expect(await read('empty')).toBe('');
    await expect(read('none')).rejects.toMatchObject({ name: 'NoSuchKey', $metadata: { httpStatusCode: 404 } });
    await expect(client.send(new HeadObjectCommand({ Bucket, Key: 'none' }))).rejects.toMatchObject({ name: 'NotFound' });
    await expect(put('k'.repeat(1025), 'x')).rejects.toMatchObject({ name: 'KeyTooLongError' });
  });

  it('arrive whole when the client streams them', async () => {
    const bytes = Buffer.from('streamed '.repeat(40_000));
    const Body = Readable.from([bytes.subarray(0, 70_000), bytes.subarray(70_000, 70_001), bytes.subarray(70_001)]);
    await client.send(
      new PutObjectCommand({ Bucket, Key: 'streamed', Body, ContentLength: bytes.length, ContentEncoding: 'identity' }),
    );
    expect(await read('streamed')).toBe(bytes.toString());
    const head = await client.send(new HeadObjectCommand({ Bucket, Key: 'streamed', ChecksumMode: 'ENABLED' }));
    expect(head).toMatchObject({ ContentLength: bytes.length, ContentEncoding: 'identity' });
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(bytes));
    expect(head.ChecksumCRC32).toBe(sum.toString('base64'));
  });

  it('are given in ranges', async () => {
    await put('ranges', '0123456789');
    expect(await read('ranges', { Range: 'bytes=2-4' })).toBe('234');
    expect(await read('ranges', { Range: 'bytes=7-' })).toBe('789');
    expect(await read('ranges', { Range: 'bytes=-2' })).toBe('89');
    const part = await client.send(new GetObjectCommand({ Bucket, Key: 'ranges', Range: 'bytes=8-99' }));
    expect(part).toMatchObject({ ContentRange: 'bytes 8-9/10', ContentLength: 2, $metadata: { httpStatusCode: 206 } });
    await expect(read('ranges', { Range: 'bytes=10-' })).rejects.toMatchObject({ name: 'InvalidRange' });
  });

  it('are given on conditions', async () => {
    const { ETag } = await put('conditions', 'x');
    const { LastModified = new Date(0) } = await client.send(new HeadObjectCommand({ Bucket, Key: 'conditions' }));
    const before = new Date(LastModified.getTime() - 60_000);
    expect(await read('conditions', { IfMatch: ETag, IfModifiedSince: before })).toBe('x');
    await expect(read('conditions', { IfMatch: '"other"' })).rejects.toMatchObject({ $metadata: { httpStatusCode: 412 } });
    await expect(read('conditions', { IfNoneMatch: ETag })).rejects.toMatchObject({ $metadata: { httpStatusCode: 304 } });
    await expect(read('conditions', { IfModifiedSince: LastModified })).rejects.toMatchObject({
      $metadata: { httpStatusCode: 304 },
    });
    await expect(read('conditions', { IfUnmodifiedSince: before })).rejects.toMatchObject({ $metadata: { httpStatusCode: 412 } });
  });
});

describe('checksums', () => {
  it.each([
    { name: 'MD5', right: { ContentMD5: base64('md5', digits) }, wrong: { ContentMD5: base64('md5', 'other') } },
    { name: 'CRC32', right: { ChecksumCRC32: 'y/Q5Jg==' }, wrong: { ChecksumCRC32: 'AAAAAA==' } },
    { name: 'CRC32C', right: { ChecksumCRC32C: '4waSgw==' }, wrong: { ChecksumCRC32C: 'AAAAAA==' } },
    { name: 'SHA-1', right: { ChecksumSHA1: base64('sha1', digits) }, wrong: { ChecksumSHA1: base64('sha1', 'other') } },
    {
      name: 'SHA-256',
      right: { ChecksumSHA256: base64('sha256', digits) },
      wrong: { ChecksumSHA256: base64('sha256', 'other') },
    },
  ])('let $name pass when right and refuse it when wrong', async ({ name, right, wrong }) => {
    const stored = await put(`sums/${name}`, digits, right);
    expect(stored.ETag).toBe(`"${createHash('md5').update(digits).digest('hex')}"`);
    await expect(put(`sums/${name}`, digits, wrong)).rejects.toMatchObject({ name: 'BadDigest' });
    expect(await keysUnder({ Prefix: `sums/${name}` })).toHaveLength(1);
  });

  it('are kept with the object', async () => {
    const sum = base64('sha256', 'kept');
    expect(await put('sums/kept', 'kept', { ChecksumSHA256: sum })).toMatchObject({ ChecksumSHA256: sum });
    const head = await client.send(new HeadObjectCommand({ Bucket, Key: 'sums/kept', ChecksumMode: 'ENABLED' }));
    expect(head.ChecksumSHA256).toBe(sum);
  });
});

describe('conditional writes', () => {
  it('let exactly one of many win', async () => {
    const tries = await Promise.allSettled(
      Array.from({ length: 20 }, (_, n) => put('race', `writer ${n}`, { IfNoneMatch: '*' })),
    );
    const won = tries.flatMap((one, n) => (one.status === 'fulfilled' ? [n] : []));
    expect(won).toHaveLength(1);
    for (const one of tries)
      if (one.status === 'rejected') expect(['PreconditionFailed', 'ConditionalRequestConflict']).toContain(one.reason.name);
    expect(await read('race')).toBe(`writer ${won[0]}`);
  });

  it('hold against what is there now', async () => {
    await expect(put('swap', 'x', { IfMatch: '"none"' })).rejects.toMatchObject({ name: 'NoSuchKey' });
    const { ETag } = await put('swap', 'one');
    await expect(put('swap', 'two', { IfNoneMatch: '*' })).rejects.toMatchObject({ name: 'PreconditionFailed' });
    await expect(put('swap', 'two', { IfMatch: '"other"' })).rejects.toMatchObject({ name: 'PreconditionFailed' });
    await put('swap', 'two', { IfMatch: ETag });
    await client.send(new DeleteObjectCommand({ Bucket, Key: 'swap' }));
    await put('swap', 'three', { IfNoneMatch: '*' });
    expect(await read('swap')).toBe('three');
  });
});

describe('versions', () => {
  it('are kept behind overwrites and deletions', async () => {
    const first = await put('v/a', 'one');
    const second = await put('v/a', 'two');
    const marker = await client.send(new DeleteObjectCommand({ Bucket, Key: 'v/a' }));
    expect(marker.DeleteMarker).toBe(true);
    await expect(read('v/a')).rejects.toMatchObject({ name: 'NoSuchKey' });
    expect(await read('v/a', { VersionId: first.VersionId })).toBe('one');
    expect(await keysUnder({ Prefix: 'v/' })).toEqual([]);
    const listed = await client.send(new ListObjectVersionsCommand({ Bucket, Prefix: 'v/' }));
    expect(listed.Versions?.map(({ VersionId, IsLatest }) => [VersionId, IsLatest])).toEqual([
      [second.VersionId, false],
      [first.VersionId, false],
    ]);
    expect(listed.DeleteMarkers?.map(({ VersionId, IsLatest }) => [VersionId, IsLatest])).toEqual([[marker.VersionId, true]]);
    const onMarker = client.send(new HeadObjectCommand({ Bucket, Key: 'v/a', VersionId: marker.VersionId }));
    await expect(onMarker).rejects.toMatchObject({ $metadata: { httpStatusCode: 405 } });
    await client.send(new DeleteObjectCommand({ Bucket, Key: 'v/a', VersionId: marker.VersionId }));
    expect(await read('v/a')).toBe('two');
    await client.send(new DeleteObjectCommand({ Bucket, Key: 'v/a', VersionId: second.VersionId }));
    expect(await read('v/a')).toBe('one');
    await expect(read('v/a', { VersionId: second.VersionId })).rejects.toMatchObject({ name: 'NoSuchVersion' });
  });

  it('are listed page by page', async () => {
    for (const key of ['p/1', 'p/1', 'p/2', 'p/1']) await put(key, 'x');
    const seen: unknown[] = [];
    let next: object = {};
    for (let more: boolean | undefined = true; more; ) {
      const page = await client.send(new ListObjectVersionsCommand({ Bucket, Prefix: 'p/', MaxKeys: 1, ...next }));
      seen.push(...(page.Versions ?? []).map(({ VersionId }) => VersionId));
      next = { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker };
      more = page.IsTruncated;
    }
    expect(new Set(seen).size).toBe(4);
    expect(seen).toHaveLength(4);
  });

  it('are deleted many at a time', async () => {
    for (const key of ['many/1', 'many/2 & 3']) await put(key, 'x');
    const Objects = [{ Key: 'many/1' }, { Key: 'many/2 & 3' }];
    const { Deleted = [] } = await client.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }));
    expect(Deleted.map(({ Key, DeleteMarker }) => [Key, DeleteMarker])).toEqual([
      ['many/1', true],
      ['many/2 & 3', true],
    ]);
    expect(await keysUnder({ Prefix: 'many/' })).toEqual([]);
    const quiet = await client.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects, Quiet: true } }));
    expect(quiet.Deleted).toBeUndefined();
  });
});

describe('listings', () => {
  it('come in the order of UTF-8, fold at a delimiter and go on by token', async () => {
    const keys = ['l/a/1', 'l/a/2', 'l/b', 'l/c/1', 'l/z', 'l/é', 'l/\uff5e', 'l/\u{1f600}'];
    for (const key of keys.toReversed()) await put(key, 'x');
    expect(await keysUnder({ Prefix: 'l/' })).toEqual(keys);
    const folded = await client.send(new ListObjectsV2Command({ Bucket, Prefix: 'l/', Delimiter: '/' }));
    expect(folded.CommonPrefixes?.map(({ Prefix }) => Prefix)).toEqual(['l/a/', 'l/c/']);
    expect(folded.Contents?.map(({ Key }) => Key)).toEqual(['l/b', 'l/z', 'l/é', 'l/\uff5e', 'l/\u{1f600}']);
    const seen: (string | undefined)[] = [];
    for (let more = true, ContinuationToken: string | undefined; more; ) {
      const page = await client.send(new ListObjectsV2Command({ Bucket, Prefix: 'l/', MaxKeys: 3, ContinuationToken }));
      expect(page.KeyCount).toBeLessThanOrEqual(3);
      seen.push(...(page.Contents ?? []).map(({ Key }) => Key));
      ContinuationToken = page.NextContinuationToken;
      more = page.IsTruncated ?? false;
    }
    expect(seen).toEqual(keys);
    expect(await keysUnder({ Prefix: 'l/', StartAfter: 'l/c/1' })).toEqual(keys.slice(4));
  });

  it('encode keys on demand and refuse a token that is not theirs', async () => {
    await put('enc/a b+c', 'x');
    expect(await keysUnder({ Prefix: 'enc/', EncodingType: 'url' })).toEqual(['enc/a+b%2Bc']);
    await expect(keysUnder({ ContinuationToken: 'forged' })).rejects.toMatchObject({ name: 'InvalidArgument' });
  });
});

describe('signatures', () => {
  it('refuse a wrong secret and an unknown key', async () => {
    const command = (): GetObjectCommand => new GetObjectCommand({ Bucket, Key: 'plain.txt' });
    const wrong = target.clientWith({ secretAccessKey: 'not the secret' });
    await expect(wrong.send(command())).rejects.toMatchObject({
      name: 'SignatureDoesNotMatch',
      $metadata: { httpStatusCode: 403 },
    });
    const unknown = target.clientWith({ accessKeyId: 'AKIAUNKNOWNUNKNOWN00' });
    await expect(unknown.send(command())).rejects.toMatchObject({
      name: 'InvalidAccessKeyId',
      $metadata: { httpStatusCode: 403 },
    });
  });

  it('open one object for reading, until they expire', async () => {
    await put('signed/a b é+.txt', 'for you');
    const command = new GetObjectCommand({
      Bucket,
      Key: 'signed/a b é+.txt',
      ResponseContentDisposition: 'attachment; filename="paper"',
    });
    const url = await getSignedUrl(client, command, { expiresIn: 60 });
    const answer = await fetch(url);
    expect(await answer.text()).toBe('for you');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="paper"');
    const other = await fetch(url.replace('a%20b', 'a%20c'));
    expect([other.status, codeIn(await other.text())]).toEqual([403, 'SignatureDoesNotMatch']);
    const old = await getSignedUrl(client, command, { expiresIn: 60, signingDate: new Date(Date.now() - 120_000) });
    const late = await fetch(old);
    expect([late.status, codeIn(await late.text())]).toEqual([403, 'AccessDenied']);
  });

  it('let one put through that is what was signed: once, of that length and type', async () => {
    const signing = { expiresIn: 60, signableHeaders: new Set(['content-type', 'content-length', 'if-none-match', 'host']) };
    const plain = target.clientWith({});
    plain.config.requestChecksumCalculation = async () => 'WHEN_REQUIRED';
    const command = new PutObjectCommand({
      Bucket,
      Key: 'signed/put',
      IfNoneMatch: '*',
      ContentType: 'text/plain',
      ContentLength: 5,
    });
    const url = await getSignedUrl(plain, command, signing);
    const send = (body: string, headers: Record<string, string>): Promise<Response> =>
      fetch(url, { method: 'PUT', body, headers });
    const right = { 'if-none-match': '*', 'content-type': 'text/plain' };
    expect((await send('12345', { 'content-type': 'text/plain' })).status).toBe(403);
    expect((await send('12345', { ...right, 'content-type': 'text/html' })).status).toBe(403);
    expect((await send('123456', right)).status).toBe(403);
    expect((await send('12345', { ...right, 'x-amz-meta-added': 'x' })).status).toBe(403);
    expect((await send('12345', right)).status).toBe(200);
    expect((await send('54321', right)).status).toBe(412);
    expect(await read('signed/put')).toBe('12345');
  });
});
