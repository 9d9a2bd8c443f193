import { fork } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CreateBucketCommand, GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { accessKey, openS3, region } from './s3-under-test.ts';

const entry = fileURLToPath(new URL('./server-child.ts', import.meta.url));

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'killed-'));
});

afterEach(() => rm(folder, { recursive: true }));

/** Puts from several writers until the server is killed under them; gives what was acknowledged, by key. */
const putUntilKilled = async (round: number, puts: number): Promise<Map<string, string>> => {
  const child = fork(entry, [folder]);
  const [endpoint] = await once(child, 'message');
  const client = new S3Client({
    endpoint: String(endpoint),
    region,
    credentials: accessKey,
    forcePathStyle: true,
    maxAttempts: 1,
  });
  const acknowledged = new Map<string, string>();
  const ended = once(child, 'exit');
  await client.send(new CreateBucketCommand({ Bucket: 'ledger' })).catch((fault: Error) => {
    if (fault.name !== 'BucketAlreadyOwnedByYou') throw fault;
  });
  const writer = async (name: number): Promise<void> => {
    for (let n = 0; ; n += 1) {
      const [Key, Body] = [`inbox/${round}/${name}/${n}`, `${round} ${name} ${n} ${'.'.repeat(n * 50)}`];
      await client.send(new PutObjectCommand({ Bucket: 'ledger', Key, Body, IfNoneMatch: '*' }));
      acknowledged.set(Key, Body);
      if (acknowledged.size === puts) child.kill('SIGKILL');
    }
  };
  const writers = await Promise.allSettled([0, 1, 2, 3, 4, 5].map(writer));
  await ended;
  client.destroy();
  expect(writers.every(({ status }) => status === 'rejected')).toBe(true);
  return acknowledged;
};

it('loses nothing that it acknowledged when it is killed during puts, again and again', async () => {
  const acknowledged = new Map<string, string>();
  for (const [round, puts] of [40, 90].entries())
    for (const [key, body] of await putUntilKilled(round, puts)) acknowledged.set(key, body);
  await appendFile(join(folder, 'journal'), '0badc0de {"kind":"version-added","bucket":"led');
  const s3 = await openS3({ folder });
  expect(acknowledged.size).toBeGreaterThanOrEqual(130);
  for (const [Key, content] of acknowledged) {
    const { Body } = await s3.client.send(new GetObjectCommand({ Bucket: 'ledger', Key }));
    expect(await Body?.transformToString()).toBe(content);
    const again = s3.client.send(new PutObjectCommand({ Bucket: 'ledger', Key, Body: 'other', IfNoneMatch: '*' }));
    await expect(again).rejects.toMatchObject({ name: 'PreconditionFailed' });
  }
  await s3.close();
});
