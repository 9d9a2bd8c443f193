import {
  DeleteMessageBatchCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import type { OperatingDeps } from '../desk/operating-desk.ts';
import { newSqsClient } from './queue.ts';

/** The most that SQS gives at once. */
const batch = 10;

/** Long enough for ten messages to be put back before anybody else is shown them. */
const hiddenSeconds = 60;

/** What operating needs of AWS. `queueUrls`: the addresses of the live queues with commas between; dead letters have the same with `-dead` behind. */
export function operatingDeps(
  queueUrls: string,
  verifyAudit: OperatingDeps['verifyAudit'],
  client: SQSClient = newSqsClient(),
): OperatingDeps {
  const urls = new Map(queueUrls.split(',').map((url) => [url.slice(url.lastIndexOf('/') + 1), url]));
  const live = (queue: string) => urls.get(queue) ?? queue;
  const dead = (queue: string) => `${live(queue)}-dead`;
  return {
    queues: [...urls.keys()],
    async depthOf(queue) {
      const [living, buried] = [await depth(client, live(queue)), await depth(client, dead(queue))];
      return { ...living, dead: buried.waiting + buried.inFlight };
    },
    async takeDead(queue) {
      const wanted = { QueueUrl: dead(queue), MaxNumberOfMessages: batch, VisibilityTimeout: hiddenSeconds, WaitTimeSeconds: 1 };
      const { Messages = [] } = await client.send(new ReceiveMessageCommand(wanted));
      return Messages.map(({ Body = '', ReceiptHandle = '' }, i) => ({ id: String(i), body: Body, receipt: ReceiptHandle }));
    },
    async putBack(queue, letters) {
      const Entries = letters.map(({ id, body }) => ({ Id: id, MessageBody: body }));
      const { Successful = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl: live(queue), Entries }));
      return Successful.flatMap(({ Id }) => Id ?? []);
    },
    async endDead(queue, letters) {
      const Entries = letters.map(({ id, receipt }) => ({ Id: id, ReceiptHandle: receipt }));
      if (Entries.length > 0) await client.send(new DeleteMessageBatchCommand({ QueueUrl: dead(queue), Entries }));
    },
    verifyAudit,
  };
}

async function depth(client: SQSClient, QueueUrl: string): Promise<{ waiting: number; inFlight: number }> {
  const { Attributes: counts = {} } = await client.send(
    new GetQueueAttributesCommand({
      QueueUrl,
      AttributeNames: [
        'ApproximateNumberOfMessages',
        'ApproximateNumberOfMessagesDelayed',
        'ApproximateNumberOfMessagesNotVisible',
      ],
    }),
  );
  const count = (name: keyof typeof counts) => Number(counts[name] ?? 0);
  return {
    waiting: count('ApproximateNumberOfMessages') + count('ApproximateNumberOfMessagesDelayed'),
    inFlight: count('ApproximateNumberOfMessagesNotVisible'),
  };
}
