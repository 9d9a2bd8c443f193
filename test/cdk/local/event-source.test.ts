import { setTimeout as pause } from 'node:timers/promises';
import {
  CreateQueueCommand,
  GetQueueAttributesCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import type { SQSEvent, SQSRecord } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EventSource, Running } from '../../../cdk/local/event-source.ts';
import { startEventSource } from '../../../cdk/local/event-source.ts';
import { FunctionTimedOut } from '../../../cdk/local/invocation.ts';
import { depthOf } from '../../../cdk/local/queues.ts';
import type { WireServer } from '../../../cdk/local/servers/listening.ts';
import { startSqsServer } from '../../../cdk/local/servers/sqs-server.ts';

const region = 'eu-central-1';
let server: WireServer;
let client: SQSClient;
let queueUrl: string;
let deadUrl: string;
let running: Running | undefined;
let faults: unknown[];

const newQueue = async (QueueName: string, Attributes: Record<string, string> = {}): Promise<string> =>
  (await client.send(new CreateQueueCommand({ QueueName, Attributes }))).QueueUrl ?? '';

const arnOf = async (QueueUrl: string): Promise<string> =>
  (await client.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] }))).Attributes?.QueueArn ?? '';

beforeEach(async () => {
  server = await startSqsServer({ port: 0, region });
  client = new SQSClient({
    endpoint: server.endpoint,
    region,
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    useQueueUrlAsEndpoint: false,
  });
  deadUrl = await newQueue('due-dead');
  const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: await arnOf(deadUrl), maxReceiveCount: 5 });
  queueUrl = await newQueue('due', { RedrivePolicy, VisibilityTimeout: '360' });
  faults = [];
  running = undefined;
});

afterEach(async () => {
  await running?.stop('queuesEnd');
  client.destroy();
  await server.close();
});

const send = (bodies: readonly string[]) =>
  client.send(
    new SendMessageBatchCommand({
      QueueUrl: queueUrl,
      Entries: bodies.map((MessageBody, n) => ({ Id: String(n), MessageBody })),
    }),
  );

const start = async (handler: EventSource['handler'], more: Partial<EventSource> = {}): Promise<void> => {
  running = startEventSource({
    client,
    queueUrl,
    queueArn: await arnOf(queueUrl),
    batchSize: 10,
    partialBatchAnswers: true,
    function: { name: 'compile-report', region, timeoutSeconds: 60 },
    handler,
    pollers: 2,
    retryAfterSeconds: 0,
    onFault: (fault) => {
      faults.push(fault);
    },
    ...more,
  });
};

const drained = (): Promise<void> =>
  vi.waitFor(async () => expect(await depthOf(client, queueUrl)).toEqual({ waiting: 0, underWay: 0 }), {
    timeout: 10_000,
    interval: 20,
  });

const failing = (records: readonly SQSRecord[], isBad: (record: SQSRecord) => boolean): object => ({
  batchItemFailures: records.filter(isBad).map(({ messageId }) => ({ itemIdentifier: messageId })),
});

describe('an event source', () => {
  it('brings messages in the shape that Lambda gives them', async () => {
    await client.send(
      new SendMessageCommand({
        QueueUrl: queueUrl,
        MessageBody: 'ورقة',
        MessageAttributes: {
          kind: { DataType: 'String', StringValue: 'report' },
          sum: { DataType: 'Binary', BinaryValue: Buffer.from('x') },
        },
      }),
    );
    const seen: SQSEvent[] = [];
    await start(async (event) => {
      seen.push(event);
    });
    await drained();
    const [event] = seen;
    expect(event?.Records).toHaveLength(1);
    expect(event?.Records[0]).toEqual({
      messageId: expect.stringMatching(/./),
      receiptHandle: expect.stringMatching(/./),
      body: 'ورقة',
      attributes: {
        ApproximateReceiveCount: '1',
        SentTimestamp: expect.stringMatching(/^\d{13}$/),
        SenderId: expect.stringMatching(/./),
        ApproximateFirstReceiveTimestamp: expect.stringMatching(/^\d{13}$/),
      },
      messageAttributes: {
        kind: { dataType: 'String', stringValue: 'report', stringListValues: [], binaryListValues: [] },
        sum: { dataType: 'Binary', binaryValue: 'eA==', stringListValues: [], binaryListValues: [] },
      },
      md5OfBody: expect.stringMatching(/^[0-9a-f]{32}$/),
      eventSource: 'aws:sqs',
      eventSourceARN: await arnOf(queueUrl),
      awsRegion: region,
    });
  });

  it('retries one poison in ten alone, and moves it to the dead letters after five times', async () => {
    const tries = new Map<string, string[]>();
    await send(Array.from({ length: 10 }, (_, n) => (n === 6 ? 'poison' : `good ${n}`)));
    await start(async ({ Records: records }) => {
      for (const { body, attributes } of records)
        tries.set(body, [...(tries.get(body) ?? []), attributes.ApproximateReceiveCount]);
      return failing(records, ({ body }) => body === 'poison');
    });
    await drained();
    expect(tries.size).toBe(10);
    for (const [body, counts] of tries) expect(counts).toEqual(body === 'poison' ? ['1', '2', '3', '4', '5'] : ['1']);
    expect(await depthOf(client, deadUrl)).toEqual({ waiting: 1, underWay: 0 });
    expect(faults).toEqual([]);
  });

  it('fails the whole batch when the handler throws, and does it whole when it no longer does', async () => {
    const done: string[] = [];
    await send(['a', 'b', 'c']);
    await start(async ({ Records: records }) => {
      if (records.some(({ attributes }) => Number(attributes.ApproximateReceiveCount) < 3)) throw new Error('not yet');
      done.push(...records.map(({ body }) => body));
    });
    await drained();
    expect(done).toHaveLength(3);
    expect(new Set(done)).toEqual(new Set(['a', 'b', 'c']));
    expect(faults.length).toBeGreaterThan(0);
    expect(new Set(faults.map(String))).toEqual(new Set(['Error: not yet']));
    expect(await depthOf(client, deadUrl)).toEqual({ waiting: 0, underWay: 0 });
  });

  it('fails the whole batch for an answer that is not understood', async () => {
    await send(['a', 'b']);
    await start(async () => ({ batchItemFailures: [{ itemIdentifier: 'of no message' }] }));
    await drained();
    expect(await depthOf(client, deadUrl)).toEqual({ waiting: 2, underWay: 0 });
  });

  it('does not read an answer that the trigger does not ask for', async () => {
    await send(['a']);
    await start(async ({ Records: records }) => failing(records, () => true), { partialBatchAnswers: false });
    await drained();
    expect(await depthOf(client, deadUrl)).toEqual({ waiting: 0, underWay: 0 });
  });

  it('fails a batch whose function does not answer in its time', async () => {
    await send(['a']);
    const handler = vi.fn((): Promise<void> => new Promise(() => {}));
    await start(handler, { function: { name: 'compile-report', region, timeoutSeconds: 0.05 } });
    await drained();
    expect(handler).toHaveBeenCalledTimes(5);
    expect(faults).toHaveLength(5);
    for (const fault of faults) expect(fault).toBeInstanceOf(FunctionTimedOut);
    expect(await depthOf(client, deadUrl)).toEqual({ waiting: 1, underWay: 0 });
  });

  it('leaves failed messages hidden until their visibility has run out, where no retry is set', async () => {
    await send(['a']);
    const handler = vi.fn(() => Promise.reject(new Error('no')));
    await start(handler, { retryAfterSeconds: undefined });
    await vi.waitFor(() => expect(faults).toHaveLength(1));
    await pause(100);
    expect(handler).toHaveBeenCalledTimes(1);
    expect(await depthOf(client, queueUrl)).toEqual({ waiting: 0, underWay: 1 });
  });

  it('waits for what is under way when it is stopped, and takes nothing more', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const handler = vi.fn(() => promise);
    await send(['a']);
    await start(handler);
    await vi.waitFor(() => expect(handler).toHaveBeenCalledTimes(1));
    const stopped = vi.fn();
    const stopping = running?.stop().then(stopped);
    await pause(50);
    expect(stopped).not.toHaveBeenCalled();
    resolve();
    await stopping;
    await send(['b']);
    await pause(50);
    expect(handler).toHaveBeenCalledTimes(1);
    expect(await depthOf(client, queueUrl)).toEqual({ waiting: 1, underWay: 0 });
  });

  it('breaks its polls off where the queues end too', async () => {
    const handler = vi.fn(async () => {});
    await start(handler);
    await pause(50);
    await running?.stop('queuesEnd');
    expect([handler.mock.calls, faults]).toEqual([[], []]);
  });

  it('goes on after a queue that does not answer, which it tells', async () => {
    const gone = `${new URL(queueUrl).origin}/000000000000/none`;
    await start(async () => {}, { queueUrl: gone, pollers: 1 });
    await vi.waitFor(() => expect(faults).toHaveLength(2), { timeout: 5000 });
    expect(faults[0]).toMatchObject({ name: 'QueueDoesNotExist' });
  });
});
