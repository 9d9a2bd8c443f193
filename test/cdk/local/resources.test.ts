import { DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import {
  GetBucketNotificationConfigurationCommand,
  GetBucketVersioningCommand,
  PutBucketNotificationConfigurationCommand,
} from '@aws-sdk/client-s3';
import { GetQueueAttributesCommand, GetQueueUrlCommand } from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ensureResources } from '../../../cdk/local/resources.ts';
import { queueTriggers } from '../../../cdk/local/triggers.ts';
import type { StackUnderTest } from './stack-under-test.ts';
import { openStack } from './stack-under-test.ts';

const names = { table: 'rapporteur-register', ledger: 'rapporteur-ledger', reports: 'rapporteur-reports' };
let stack: StackUnderTest;

beforeEach(async () => {
  stack = await openStack();
});

afterEach(() => stack.close());

const notifications = async () => {
  const { QueueConfigurations = [] } = await stack.clients.s3.send(
    new GetBucketNotificationConfigurationCommand({ Bucket: names.ledger }),
  );
  return QueueConfigurations;
};

describe('ensureResources', () => {
  it('makes the table of the register, on demand', async () => {
    const { Table } = await stack.clients.dynamoDb.send(new DescribeTableCommand({ TableName: names.table }));
    expect(Table?.KeySchema).toEqual([
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ]);
    expect(Table?.BillingModeSummary?.BillingMode).toBe('PAY_PER_REQUEST');
  });

  it.each([names.ledger, names.reports])('makes the bucket %s and has its versions kept', async (Bucket) => {
    expect((await stack.clients.s3.send(new GetBucketVersioningCommand({ Bucket }))).Status).toBe('Enabled');
  });

  it.each(queueTriggers)('makes the queue $queue with its dead letters', async (trigger) => {
    const { QueueUrl } = await stack.clients.sqs.send(new GetQueueUrlCommand({ QueueName: trigger.queue }));
    const { Attributes = {} } = await stack.clients.sqs.send(
      new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }),
    );
    expect(Attributes.VisibilityTimeout).toBe(String(trigger.visibilitySeconds));
    const { maxReceiveCount, deadLetterTargetArn } = JSON.parse(Attributes.RedrivePolicy ?? '{}');
    expect([maxReceiveCount, deadLetterTargetArn.split(':').at(-1)]).toEqual([trigger.maxReceiveCount, trigger.deadLetters]);
  });

  it('has the ledger tell the queues what it stores', async () => {
    const told = (await notifications()).map(({ Id, QueueArn = '', Filter }) => [
      Id,
      QueueArn.split(':').at(-1),
      Filter?.Key?.FilterRules,
    ]);
    expect(told).toEqual([
      ['paper-stored', 'paper-stored', [expect.objectContaining({ Value: 'inbox/' })]],
      ['paper-stored-2', 'paper-stored', [expect.objectContaining({ Value: 'precheck/' })]],
      [
        'paper-examined',
        'paper-examined',
        [expect.objectContaining({ Value: 'examinations/' }), expect.objectContaining({ Value: '.json' })],
      ],
      [
        'paper-examined-2',
        'paper-examined',
        [expect.objectContaining({ Value: 'renderings/' }), expect.objectContaining({ Value: '.json' })],
      ],
      ['proceedings-stored', 'proceedings-stored', [expect.objectContaining({ Value: 'letters/' })]],
      ['proceedings-stored-2', 'proceedings-stored', [expect.objectContaining({ Value: 'records/' })]],
      ['proceedings-stored-3', 'proceedings-stored', [expect.objectContaining({ Value: 'edited-reports/' })]],
      ['mail-stored', 'mail-stored', [expect.objectContaining({ Value: 'mail/' })]],
    ]);
  });

  it('changes nothing that is there, and adds what is missing beside what another has set', async () => {
    const before = await stack.queueDepths();
    expect(before).toMatchObject({ 'paper-stored': { waiting: 2 } });
    await ensureResources(stack.clients, names);
    expect(await stack.queueDepths()).toEqual(before);
    const [first] = await notifications();
    const others = { Id: 'another', QueueArn: first?.QueueArn, Events: ['s3:ObjectCreated:Put' as const] };
    const command = new PutBucketNotificationConfigurationCommand({
      Bucket: names.ledger,
      NotificationConfiguration: { QueueConfigurations: [others] },
    });
    await stack.clients.s3.send(command);
    await ensureResources(stack.clients, names);
    expect((await notifications()).map(({ Id }) => Id)).toEqual([
      'another',
      'paper-stored',
      'paper-stored-2',
      'paper-examined',
      'paper-examined-2',
      'proceedings-stored',
      'proceedings-stored-2',
      'proceedings-stored-3',
      'mail-stored',
    ]);
  });
});
