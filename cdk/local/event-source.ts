import { setTimeout as pause } from 'node:timers/promises';
import type { BatchResultErrorEntry, Message, SQSClient } from '@aws-sdk/client-sqs';
import { ChangeMessageVisibilityBatchCommand, DeleteMessageBatchCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import type { SQSEvent, SQSRecord } from 'aws-lambda';
import { failedMessages } from './batch-answer.ts';
import type { FunctionSettings, Handler } from './invocation.ts';
import { invoke } from './invocation.ts';

export interface EventSource {
  readonly client: SQSClient;
  readonly queueUrl: string;
  readonly queueArn: string;
  readonly batchSize: number;
  readonly partialBatchAnswers: boolean;
  readonly function: FunctionSettings;
  readonly handler: Handler<SQSEvent>;
  /** Batches at the same time. */
  readonly pollers: number;
  /** When failed messages show again; undefined leaves the queue's own visibility to run out. */
  readonly retryAfterSeconds?: number | undefined;
  /** Hears what a batch failed of, and of a queue that does not answer. */
  readonly onFault: (fault: unknown, functionName: string) => void;
}

export interface Running {
  /**
   * Takes nothing more and resolves when everything under way has ended. Open polls run out first, in a second at most, since a poll
   * broken off may still take a message with it, hidden until its visibility has run out: `queuesEnd` says that nobody will miss it.
   */
  stop(how?: 'queuesEnd'): Promise<void>;
}

/** The least that SQS knows: stopping waits for it. */
const LONG_POLL_SECONDS = 1;
/** Before a queue that does not answer is asked again. */
const PAUSE_AFTER_FAULT_MS = 1000;

const attributesOf = ({ Attributes: given = {} }: Message): SQSRecord['attributes'] => ({
  ApproximateReceiveCount: given.ApproximateReceiveCount ?? '1',
  SentTimestamp: given.SentTimestamp ?? '',
  SenderId: given.SenderId ?? '',
  ApproximateFirstReceiveTimestamp: given.ApproximateFirstReceiveTimestamp ?? '',
});

const messageAttributesOf = ({ MessageAttributes: given = {} }: Message): SQSRecord['messageAttributes'] =>
  Object.fromEntries(
    Object.entries(given).map(([name, { DataType: dataType = 'String', StringValue: text, BinaryValue: bytes }]) => [
      name,
      {
        dataType,
        ...(text === undefined ? {} : { stringValue: text }),
        ...(bytes === undefined ? {} : { binaryValue: Buffer.from(bytes).toString('base64') }),
        stringListValues: [],
        binaryListValues: [],
      },
    ]),
  );

const recordOf = (source: EventSource, message: Message): SQSRecord => ({
  messageId: message.MessageId ?? '',
  receiptHandle: message.ReceiptHandle ?? '',
  body: message.Body ?? '',
  attributes: attributesOf(message),
  messageAttributes: messageAttributesOf(message),
  md5OfBody: message.MD5OfBody ?? '',
  eventSource: 'aws:sqs',
  eventSourceARN: source.queueArn,
  awsRegion: source.function.region,
});

/** Nothing where the poll was broken off. */
const receive = async (source: EventSource, breakingOff: AbortSignal): Promise<readonly SQSRecord[]> => {
  const command = new ReceiveMessageCommand({
    QueueUrl: source.queueUrl,
    MaxNumberOfMessages: source.batchSize,
    WaitTimeSeconds: LONG_POLL_SECONDS,
    MessageSystemAttributeNames: ['All'],
    MessageAttributeNames: ['All'],
  });
  try {
    const { Messages: messages = [] } = await source.client.send(command, { abortSignal: breakingOff });
    return messages.map((message) => recordOf(source, message));
  } catch (fault) {
    if (breakingOff.aborted) return [];
    throw fault;
  }
};

const entries = (records: readonly SQSRecord[]): { Id: string; ReceiptHandle: string }[] =>
  records.map(({ receiptHandle }, index) => ({ Id: String(index), ReceiptHandle: receiptHandle }));

const refuseUnsettled = (failures: readonly BatchResultErrorEntry[] | undefined): void => {
  const [first] = failures ?? [];
  if (first) throw new Error(`The queue did not settle ${failures?.length} messages: ${first.Code} ${first.Message ?? ''}`);
};

const settle = async (source: EventSource, records: readonly SQSRecord[], failed: ReadonlySet<string>): Promise<void> => {
  const QueueUrl = source.queueUrl;
  const done = records.filter(({ messageId }) => !failed.has(messageId));
  if (done.length > 0)
    refuseUnsettled((await source.client.send(new DeleteMessageBatchCommand({ QueueUrl, Entries: entries(done) }))).Failed);
  const { retryAfterSeconds: VisibilityTimeout } = source;
  if (failed.size === 0 || VisibilityTimeout === undefined) return;
  const again = entries(records.filter(({ messageId }) => failed.has(messageId)));
  const Entries = again.map((entry) => ({ ...entry, VisibilityTimeout }));
  refuseUnsettled((await source.client.send(new ChangeMessageVisibilityBatchCommand({ QueueUrl, Entries }))).Failed);
};

const runBatch = async (source: EventSource, records: readonly SQSRecord[]): Promise<void> => {
  const ids = records.map(({ messageId }) => messageId);
  const failed = await invoke(source.function, source.handler, { Records: [...records] })
    .then((answer) => (source.partialBatchAnswers ? failedMessages(answer, ids) : new Set<string>()))
    .catch((fault: unknown) => {
      source.onFault(fault, source.function.name);
      return new Set(ids);
    });
  await settle(source, records, failed);
};

/** Brings the messages of a queue to a function as an event source mapping of Lambda does, until it is stopped. */
export const startEventSource = (source: EventSource): Running => {
  const stopping = new AbortController();
  const breakingOff = new AbortController();
  const poll = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        const records = await receive(source, breakingOff.signal);
        if (records.length > 0) await runBatch(source, records);
      } catch (fault) {
        source.onFault(fault, source.function.name);
        await pause(PAUSE_AFTER_FAULT_MS);
      }
    }
  };
  const pollers = Array.from({ length: source.pollers }, poll);
  return {
    stop: async (how) => {
      stopping.abort();
      if (how === 'queuesEnd') breakingOff.abort();
      await Promise.all(pollers);
    },
  };
};
