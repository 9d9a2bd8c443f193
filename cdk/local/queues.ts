import type { SQSClient } from '@aws-sdk/client-sqs';
import {
  CreateQueueCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  QueueDoesNotExist,
  SendMessageCommand,
} from '@aws-sdk/client-sqs';
import type { QueueTrigger } from './triggers.ts';

export interface Queue {
  readonly url: string;
  readonly arn: string;
}

export interface QueueDepth {
  /** Ready to be received, or set aside until later. */
  readonly waiting: number;
  /** Received and neither done nor shown again. */
  readonly underWay: number;
}

/** Dead letters wait as long as SQS can keep them: fourteen days, in seconds. */
const DEAD_LETTER_RETENTION = 14 * 24 * 3600;

/** Gives the URL of a queue, or undefined where there is none. */
const findQueue = async (sqs: SQSClient, name: string): Promise<string | undefined> => {
  try {
    return (await sqs.send(new GetQueueUrlCommand({ QueueName: name }))).QueueUrl;
  } catch (fault) {
    if (fault instanceof QueueDoesNotExist) return;
    throw fault;
  }
};

const ensureQueue = async (sqs: SQSClient, name: string, attributes: Record<string, string>): Promise<Queue> => {
  const found = await findQueue(sqs, name);
  const url = found ?? (await sqs.send(new CreateQueueCommand({ QueueName: name, Attributes: attributes }))).QueueUrl ?? '';
  const { Attributes: { QueueArn: arn = '' } = {} } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['QueueArn'] }),
  );
  return { url, arn };
};

/** Lets the events of one bucket into the queue (Amazon S3 User Guide, Granting permissions to publish event notification messages). */
const policyFor = (bucket: string): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Service: 's3.amazonaws.com' },
        Action: 'sqs:SendMessage',
        Resource: '*',
        Condition: { ArnEquals: { 'aws:SourceArn': `arn:aws:s3:::${bucket}` } },
      },
    ],
  });

/** Creates the queue of a trigger and its dead-letter queue where they are missing; one that exists is left as it is. */
export const ensureTriggerQueue = async (
  sqs: SQSClient,
  trigger: QueueTrigger,
  bucket: string,
): Promise<{ readonly queue: Queue; readonly deadLetters: Queue }> => {
  const deadLetters = await ensureQueue(sqs, trigger.deadLetters, { MessageRetentionPeriod: String(DEAD_LETTER_RETENTION) });
  const queue = await ensureQueue(sqs, trigger.queue, {
    VisibilityTimeout: String(trigger.visibilitySeconds),
    RedrivePolicy: JSON.stringify({ deadLetterTargetArn: deadLetters.arn, maxReceiveCount: trigger.maxReceiveCount }),
    ...(trigger.objectsCreated.length > 0 ? { Policy: policyFor(bucket) } : {}),
  });
  return { queue, deadLetters };
};

export const depthOf = async (sqs: SQSClient, url: string): Promise<QueueDepth> => {
  const { Attributes: counts = {} } = await sqs.send(
    new GetQueueAttributesCommand({
      QueueUrl: url,
      AttributeNames: [
        'ApproximateNumberOfMessages',
        'ApproximateNumberOfMessagesDelayed',
        'ApproximateNumberOfMessagesNotVisible',
      ],
    }),
  );
  return {
    waiting: Number(counts.ApproximateNumberOfMessages ?? 0) + Number(counts.ApproximateNumberOfMessagesDelayed ?? 0),
    underWay: Number(counts.ApproximateNumberOfMessagesNotVisible ?? 0),
  };
};

/** Gives what sends messages to queues by their ARN; the URL of each is asked for once. */
export const queueSender = (ready: Promise<SQSClient>): ((queueArn: string, body: string) => Promise<void>) => {
  const urls = new Map<string, string>();
  return async (queueArn, body) => {
    const sqs = await ready;
    const name = queueArn.split(':').at(-1) ?? '';
    const url = urls.get(queueArn) ?? (await sqs.send(new GetQueueUrlCommand({ QueueName: name }))).QueueUrl ?? '';
    urls.set(queueArn, url);
    await sqs.send(new SendMessageCommand({ QueueUrl: url, MessageBody: body }));
  };
};
