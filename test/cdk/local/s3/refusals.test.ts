import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import {
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutBucketNotificationConfigurationCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { afterEach, describe, expect, it } from 'vitest';
import type { S3UnderTest } from './s3-under-test.ts';
import { openS3 } from './s3-under-test.ts';

let s3: S3UnderTest;

afterEach(() => s3.close());

const put = (Key: string, more: object = {}) =>
  s3.client.send(new PutObjectCommand({ Bucket: 'ledger', Key, Body: 'x', ...more }));

const raw = (method: string, path: string, headers: Record<string, string> = {}): Promise<{ status: number; headers: object }> =>
  new Promise((resolve, reject) => {
    const sent = request(`${s3.endpoint}${path}`, { method, headers }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers }));
    });
    sent.on('error', reject).end();
  });

describe('keys written once', () => {
  it('are put on condition that there is none, as the policy of the bucket demands', async () => {
    s3 = await openS3({ writeOnce: { ledger: ['inbox/'] } });
    await expect(put('inbox/a')).rejects.toMatchObject({ name: 'AccessDenied', $metadata: { httpStatusCode: 403 } });
    await expect(put('inbox/a', { IfMatch: '"x"' })).rejects.toMatchObject({ name: 'AccessDenied' });
    await put('inbox/a', { IfNoneMatch: '*' });
    await put('other/a');
    await expect(put('inbox/a', { IfNoneMatch: '*' })).rejects.toMatchObject({ name: 'PreconditionFailed' });
  });
});

describe('the time of storage', () => {
  it('is given by the clock alone', async () => {
    s3 = await openS3({
      timeOf: (bucket, key) => (bucket === 'ledger' && key === 'dated' ? new Date('2021-03-25T17:00:00.9Z') : undefined),
    });
    const start = Math.floor(Date.now() / 1000) * 1000;
    await put('dated', { Expires: new Date(0), Metadata: { 'last-modified': '2020-01-01' } });
    await put('now');
    const facts = (Key: string) => s3.client.send(new HeadObjectCommand({ Bucket: 'ledger', Key }));
    expect((await facts('dated')).LastModified).toEqual(new Date('2021-03-25T17:00:00Z'));
    expect((await facts('now')).LastModified?.getTime()).toBeGreaterThanOrEqual(start);
    const { Contents = [] } = await s3.client.send(new ListObjectsV2Command({ Bucket: 'ledger' }));
    expect(Contents[0]?.LastModified).toEqual(new Date('2021-03-25T17:00:00Z'));
  });
});

describe('what is not known here', () => {
  it('is refused and never taken for something else', async () => {
    s3 = await openS3();
    await put('a');
    const tagging = new PutObjectTaggingCommand({ Bucket: 'ledger', Key: 'a', Tagging: { TagSet: [{ Key: 'k', Value: 'v' }] } });
    await expect(s3.client.send(tagging)).rejects.toMatchObject({ name: 'NotImplemented' });
    const part = new UploadPartCommand({ Bucket: 'ledger', Key: 'a', UploadId: 'u', PartNumber: 1, Body: 'part' });
    await expect(s3.client.send(part)).rejects.toMatchObject({ name: 'NotImplemented' });
    await expect(put('a', { ChecksumCRC64NVME: 'AAAAAAAAAAA=' })).rejects.toMatchObject({ name: 'NotImplemented' });
    const removed = new PutBucketNotificationConfigurationCommand({
      Bucket: 'ledger',
      NotificationConfiguration: { QueueConfigurations: [{ QueueArn: 'arn:aws:sqs:::q', Events: ['s3:ObjectRemoved:*'] }] },
    });
    await expect(s3.client.send(removed)).rejects.toMatchObject({ name: 'NotImplemented' });
    const { Body } = await s3.client.send(new GetObjectCommand({ Bucket: 'ledger', Key: 'a' }));
    expect(await Body?.transformToString()).toBe('x');
    expect(s3.faults).toEqual([]);
  });
});

describe('what comes over the wire', () => {
  it('is refused without a signature', async () => {
    s3 = await openS3();
    expect((await raw('GET', '/ledger/a')).status).toBe(403);
    expect((await raw('DELETE', '/ledger')).status).toBe(403);
    expect((await raw('GET', '/ledger/a', { authorization: 'AWS4-HMAC-SHA256 nonsense' })).status).toBe(400);
    expect((await raw('GET', '/ledger/%ff?X-Amz-Signature=00')).status).toBe(400);
  });

  it('may not be larger than the limit, announced or not', async () => {
    s3 = await openS3({ maxBodyBytes: 1000 });
    await put('small', { Body: 'x'.repeat(1000) });
    await expect(put('large', { Body: 'x'.repeat(1001) })).rejects.toMatchObject({ name: 'EntityTooLarge' });
    const url = await getSignedUrl(s3.client, new PutObjectCommand({ Bucket: 'ledger', Key: 'unannounced' }));
    const pieces = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(100)),
    });
    const answer = await fetch(url, { method: 'PUT', body: pieces, duplex: 'half' } as RequestInit);
    expect(answer.status).toBe(400);
    await put('after', { Body: 'still at work' });
  });

  it('may end in the middle of a body, which is no fault of the server', async () => {
    s3 = await openS3();
    const sent = request(`${s3.endpoint}/ledger/a`, { method: 'PUT', headers: { 'content-length': '1000' } });
    sent.on('error', () => {});
    sent.write('x');
    await pause(30);
    sent.destroy();
    await pause(30);
    await put('after');
    expect(s3.faults).toEqual([]);
  });

  it('lets pages of this computer in, and no others', async () => {
    s3 = await openS3();
    const ask = { 'access-control-request-method': 'PUT', 'access-control-request-headers': 'if-none-match' };
    const own = await raw('OPTIONS', '/ledger/a', { origin: 'http://localhost:8080', ...ask });
    expect(own).toMatchObject({ status: 200, headers: { 'access-control-allow-origin': 'http://localhost:8080' } });
    const foreign = await raw('OPTIONS', '/ledger/a', { origin: 'http://localhost.example', ...ask });
    expect(foreign.headers).not.toHaveProperty('access-control-allow-origin');
  });
});
