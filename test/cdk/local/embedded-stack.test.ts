import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, HeadObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import type { SQSEvent } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FolderInUse } from '../../../cdk/local/folder-lock.ts';
import type { StackUnderTest } from './stack-under-test.ts';
import { handlersWith, openStack } from './stack-under-test.ts';

const ledger = 'rapporteur-ledger';
let folder: string;
let stack: StackUnderTest | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stack-'));
});

afterEach(async () => {
  await stack?.close();
  stack = undefined;
  await rm(folder, { recursive: true });
});

const put = ({ clients }: StackUnderTest, Key: string, Body = Key) =>
  clients.s3.send(new PutObjectCommand({ Bucket: ledger, Key, Body, IfNoneMatch: '*' }));

const read = async ({ clients }: StackUnderTest, Key: string): Promise<string | undefined> =>
  (await clients.s3.send(new GetObjectCommand({ Bucket: ledger, Key }))).Body?.transformToString();

/** The keys of an event, as a function reads them: test events carry none. */
const keysIn = ({ Records: messages }: SQSEvent): string[] =>
  messages
    .flatMap(({ body }): { s3: { object: { key: string } } }[] => JSON.parse(body).Records ?? [])
    .map(({ s3 }) => decodeURIComponent(s3.object.key.replaceAll('+', ' ')));

const drained = (open: StackUnderTest): Promise<void> =>
  vi.waitFor(
    async () => {
      const depths = Object.entries(await open.queueDepths());
      expect(depths.filter(([name, { waiting, underWay }]) => !name.endsWith('-dead') && waiting + underWay > 0)).toEqual([]);
    },
    { timeout: 15_000, interval: 20 },
  );

describe('a paper', () => {
  it('walks from the inbox through both queues, whatever its key', async () => {
    const open = await openStack();
    stack = open;
    const filed: string[] = [];
    open.startTriggers(
      handlersWith({
        'observe-paper': async (event) => {
          for (const key of keysIn(event))
            await put(open, key.replace('inbox/', 'examinations/').concat('.json'), (await read(open, key)) ?? '');
        },
        'file-contribution': async (event) => {
          for (const key of keysIn(event)) filed.push(key);
        },
      }),
    );
    const names = [
      'a + b%20.docx',
      'ورقة المملكة.docx',
      '中国 提案.docx',
      'é (1)!~*.pdf',
      ...Array.from({ length: 30 }, (_, n) => `paper ${n}.pdf`),
    ];
    await Promise.all(names.map((name) => put(open, `inbox/m/a/1/${name}`)));
    await drained(open);
    expect(filed).toHaveLength(names.length);
    expect(new Set(filed)).toEqual(new Set(names.map((name) => `examinations/m/a/1/${name}.json`)));
    expect(open.faults).toEqual([]);
  });

  it('that cannot be observed ends among the dead letters, and the others are filed', async () => {
    const open = await openStack();
    stack = open;
    const seen: string[] = [];
    open.startTriggers(
      handlersWith({
        'observe-paper': async (event) => {
          const failures = event.Records.filter(({ body }) => body.includes('poison'));
          seen.push(...keysIn(event));
          return { batchItemFailures: failures.map(({ messageId }) => ({ itemIdentifier: messageId })) };
        },
      }),
      { retryAfterSeconds: 0 },
    );
    await Promise.all(Array.from({ length: 10 }, (_, n) => put(open, n === 3 ? 'inbox/poison' : `inbox/${n}`)));
    await drained(open);
    expect(seen.filter((key) => key === 'inbox/poison')).toHaveLength(5);
    expect(new Set(seen).size).toBe(10);
    expect((await open.queueDepths())['paper-stored-dead']).toEqual({ waiting: 1, underWay: 0 });
  });
});

describe('the stack', () => {
  it('sends messages to queues by their URLs, and denies a paper that is put over another', async () => {
    stack = await openStack();
    const bodies: string[] = [];
    stack.startTriggers(
      handlersWith({
        'compile-report': async ({ Records: records }) => {
          bodies.push(...records.map(({ body }) => body));
        },
      }),
    );
    await stack.clients.sqs.send(new SendMessageCommand({ QueueUrl: stack.environment.REPORT_QUEUE_URL, MessageBody: 'm' }));
    await drained(stack);
    expect(bodies).toEqual(['m']);
    const over = stack.clients.s3.send(new PutObjectCommand({ Bucket: ledger, Key: 'inbox/a', Body: 'x' }));
    await expect(over).rejects.toMatchObject({ name: 'AccessDenied' });
  });

  it('keeps register and ledger in its folder from run to run, until a fresh start', async () => {
    const item = { pk: { S: 'MEETING#m' }, sk: { S: 'VERSION#1' } };
    const first = await openStack({ folder, timeOf: () => new Date('2021-03-25T17:00:00Z') });
    await put(first, 'inbox/a');
    await first.clients.dynamoDb.send(new PutItemCommand({ TableName: 'rapporteur-register', Item: item }));
    await first.close();
    await writeFile(join(folder, 'of the user'), 'stays');
    const second = await openStack({ folder });
    const head = await second.clients.s3.send(new HeadObjectCommand({ Bucket: ledger, Key: 'inbox/a' }));
    expect(head.LastModified).toEqual(new Date('2021-03-25T17:00:00Z'));
    const { Item } = await second.clients.dynamoDb.send(new GetItemCommand({ TableName: 'rapporteur-register', Key: item }));
    expect(Item).toEqual(item);
    await second.close();
    stack = await openStack({ folder, fresh: true });
    await expect(read(stack, 'inbox/a')).rejects.toMatchObject({ name: 'NoSuchKey' });
    expect((await readdir(folder)).toSorted()).toEqual(['dynamodb', 'lock', 'of the user', 's3']);
  });

  it('has its folder for itself, and lets it go even when it could not start', async () => {
    stack = await openStack({ folder });
    await expect(openStack({ folder })).rejects.toThrow(FolderInUse);
    await stack.close();
    await expect(
      openStack({ folder, userEnvironment: { AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:1', AWS_MAX_ATTEMPTS: '1' } }),
    ).rejects.toThrow();
    stack = await openStack({ folder });
  });

  it('uses a service that the user has elsewhere, and makes there what is missing', async () => {
    const elsewhere = await openStack();
    const { AWS_ENDPOINT_URL_SQS, AWS_ENDPOINT_URL_DYNAMODB, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_REGION } =
      elsewhere.environment;
    stack = await openStack({
      userEnvironment: {
        AWS_ENDPOINT_URL_SQS,
        AWS_ENDPOINT_URL_DYNAMODB,
        AWS_ACCESS_KEY_ID,
        AWS_SECRET_ACCESS_KEY,
        AWS_REGION,
        TABLE_NAME: 'mine',
      },
    });
    expect(stack.environment).toMatchObject({ AWS_ENDPOINT_URL_SQS, AWS_ENDPOINT_URL_DYNAMODB, TABLE_NAME: 'mine' });
    expect(stack.environment.AWS_ENDPOINT_URL_S3).not.toBe(elsewhere.environment.AWS_ENDPOINT_URL_S3);
    expect(await elsewhere.queueDepths()).toMatchObject({ 'paper-stored': { waiting: 4 } });
    await put(stack, 'inbox/a');
    expect(await elsewhere.queueDepths()).toMatchObject({ 'paper-stored': { waiting: 5 } });
    await stack.close();
    await elsewhere.close();
  });

  it('writes nothing to standard output or standard error, and ends when it is closed', () => {
    const child = spawnSync(process.execPath, [fileURLToPath(new URL('./silent-child.ts', import.meta.url))], {
      encoding: 'utf8',
    });
    expect([child.stdout, child.stderr, child.status]).toEqual(['', '', 0]);
  });
});
