import { PutBucketNotificationConfigurationCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterEach, expect, it, vi } from 'vitest';
import type { S3UnderTest } from './s3-under-test.ts';
import { openS3, region } from './s3-under-test.ts';

const QueueArn = `arn:aws:sqs:${region}:000000000000:stored`;
let s3: S3UnderTest;

afterEach(() => s3.close());

const listen = (prefix: string, suffix: string) =>
  s3.client.send(
    new PutBucketNotificationConfigurationCommand({
      Bucket: 'ledger',
      NotificationConfiguration: {
        QueueConfigurations: [
          {
            Id: 'stored',
            QueueArn,
            Events: ['s3:ObjectCreated:*'],
            Filter: {
              Key: {
                FilterRules: [
                  { Name: 'prefix', Value: prefix },
                  { Name: 'suffix', Value: suffix },
                ],
              },
            },
          },
        ],
      },
    }),
  );

const put = (Key: string, Body = 'x') => s3.client.send(new PutObjectCommand({ Bucket: 'ledger', Key, Body }));

it('tries a queue with a test event when the configuration is set, and refuses a queue that does not take it', async () => {
  s3 = await openS3();
  await listen('inbox/', '.pdf');
  expect(s3.sent.map(({ queueArn }) => queueArn)).toEqual([QueueArn]);
  expect(JSON.parse(s3.sent[0]?.body ?? '')).toMatchObject({ Service: 'Amazon S3', Event: 's3:TestEvent', Bucket: 'ledger' });
  await s3.close();
  s3 = await openS3({ notify: () => Promise.reject(new Error('no such queue')) });
  await expect(listen('inbox/', '.pdf')).rejects.toMatchObject({ name: 'InvalidArgument' });
});

it('tells of each object under the prefix and the suffix, in the words of S3', async () => {
  s3 = await openS3({ timeOf: (_bucket, key) => (key.includes('dated') ? new Date('2021-03-25T17:00:00.123Z') : undefined) });
  await listen('inbox/', '.pdf');
  const key = 'inbox/m/dated + ورقة 提案 (1).pdf';
  await put('elsewhere/a.pdf');
  await put('inbox/a.docx');
  const { ETag, VersionId } = await put(key, 'content');
  expect(s3.sent).toHaveLength(2);
  const { Records: records } = JSON.parse(s3.sent[1]?.body ?? '');
  expect(records).toHaveLength(1);
  expect(records[0]).toMatchObject({
    eventVersion: '2.1',
    eventSource: 'aws:s3',
    awsRegion: region,
    eventTime: '2021-03-25T17:00:00.123Z',
    eventName: 'ObjectCreated:Put',
    s3: {
      s3SchemaVersion: '1.0',
      configurationId: 'stored',
      bucket: { name: 'ledger', arn: 'arn:aws:s3:::ledger' },
      object: { size: 7, eTag: ETag?.replaceAll('"', ''), versionId: VersionId },
    },
  });
  const written: string = records[0].s3.object.key;
  expect(written).toMatch(/^inbox\/m\/dated\+%2B\+[%A-F0-9]+\+[%A-F0-9]+\+%281%29\.pdf$/);
  expect(decodeURIComponent(written.replaceAll('+', ' '))).toBe(key);
});

it('orders the events of one key by their sequencers', async () => {
  s3 = await openS3();
  await listen('inbox/', '');
  for (let n = 0; n < 20; n += 1) await put('inbox/a', String(n));
  const sequencers = s3.sent.slice(1).map(({ body }): string => JSON.parse(body).Records[0].s3.object.sequencer);
  expect(new Set(sequencers).size).toBe(20);
  for (const [n, sequencer] of sequencers.entries()) expect(sequencer > (sequencers[n - 1] ?? '')).toBe(true);
});

it('keeps an object whose event could not be sent, and says so', async () => {
  const notify = vi.fn(async () => {});
  s3 = await openS3({ notify });
  await listen('inbox/', '');
  notify.mockRejectedValue(new Error('queue is gone'));
  expect((await put('inbox/a')).VersionId).toBeDefined();
  expect(s3.faults).toEqual([new Error('queue is gone')]);
});
