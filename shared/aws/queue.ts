import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';

/** Sends one message to a queue, seen by its consumer after `delaySeconds` (0 to 900). */
export type Send = (message: object, delaySeconds?: number) => Promise<void>;

export function sendTo(queueUrl: string, client: SQSClient = newSqsClient()): Send {
  return async (message, delaySeconds = 0) => {
    const MessageBody = JSON.stringify(message);
    await client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody, DelaySeconds: delaySeconds }));
  };
}

/** Queue addresses name the host of the service; where an endpoint is set, that endpoint is the one to ask. */
export function newSqsClient(): SQSClient {
  const set = process.env.AWS_ENDPOINT_URL_SQS ?? process.env.AWS_ENDPOINT_URL;
  return new SQSClient({ useQueueUrlAsEndpoint: set === undefined });
}
