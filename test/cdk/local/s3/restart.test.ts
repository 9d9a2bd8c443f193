import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  DeleteBucketCommand,
  DeleteObjectCommand,
  GetBucketNotificationConfigurationCommand,
  GetBucketVersioningCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  ListObjectVersionsCommand,
  PutBucketNotificationConfigurationCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { expect, it } from 'vitest';
import { openS3 } from './s3-under-test.ts';

const facts = async ({ client }: Awaited<ReturnType<typeof openS3>>) => {
  const answers = [
    await client.send(new HeadObjectCommand({ Bucket: 'ledger', Key: 'a', ChecksumMode: 'ENABLED' })),
    await client.send(new ListObjectVersionsCommand({ Bucket: 'ledger' })),
    await client.send(new GetBucketVersioningCommand({ Bucket: 'ledger' })),
    await client.send(new GetBucketNotificationConfigurationCommand({ Bucket: 'ledger' })),
    await client.send(new ListBucketsCommand({})),
  ];
  return answers.map(({ $metadata: _, ...answer }) => answer);
};

it('lets exactly one of many conditional puts win on disk too, and keeps no bytes of the others', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'race-'));
  const s3 = await openS3({ folder });
  const put = (n: number) =>
    s3.client.send(new PutObjectCommand({ Bucket: 'ledger', Key: 'inbox/a', Body: `writer ${n}`, IfNoneMatch: '*' }));
  const tries = await Promise.allSettled(Array.from({ length: 30 }, (_, n) => put(n)));
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const { Versions } = await s3.client.send(new ListObjectVersionsCommand({ Bucket: 'ledger' }));
  expect(Versions).toHaveLength(1);
  expect(await readdir(join(folder, 'bodies'))).toHaveLength(1);
  await s3.close();
  await rm(folder, { recursive: true });
});

it('is after a restart what it was before', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'restart-'));
  const first = await openS3({ folder });
  const QueueConfigurations = [{ Id: 'q', QueueArn: 'arn:aws:sqs:::q', Events: ['s3:ObjectCreated:*' as const] }];
  const commands = [
    new PutBucketVersioningCommand({ Bucket: 'ledger', VersioningConfiguration: { Status: 'Enabled' } }),
    new PutBucketNotificationConfigurationCommand({ Bucket: 'ledger', NotificationConfiguration: { QueueConfigurations } }),
    new PutObjectCommand({ Bucket: 'ledger', Key: 'a', Body: 'one', ContentType: 'text/plain', Metadata: { state: 'CH' } }),
    new PutObjectCommand({ Bucket: 'ledger', Key: 'b', Body: 'gone' }),
    new DeleteObjectCommand({ Bucket: 'ledger', Key: 'b' }),
  ];
  for (const command of commands) await first.client.send(command as PutObjectCommand);
  const { VersionId } = await first.client.send(new PutObjectCommand({ Bucket: 'ledger', Key: 'a', Body: 'two' }));
  await first.client.send(new DeleteObjectCommand({ Bucket: 'ledger', Key: 'a', VersionId }));
  const before = await facts(first);
  await first.close();
  const second = await openS3({ folder });
  expect(await facts(second)).toEqual(before);
  expect(before[0]).toMatchObject({ ContentLength: 3, ContentType: 'text/plain', Metadata: { state: 'CH' } });
  await expect(second.client.send(new DeleteBucketCommand({ Bucket: 'ledger' }))).rejects.toMatchObject({
    name: 'BucketNotEmpty',
  });
  await second.close();
  await rm(folder, { recursive: true });
});
