import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  CreateTableCommand,
  DescribeTableCommand,
  ResourceNotFoundException,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import type { QueueConfiguration, S3Client } from '@aws-sdk/client-s3';
import {
  CreateBucketCommand,
  GetBucketNotificationConfigurationCommand,
  GetBucketVersioningCommand,
  HeadBucketCommand,
  NotFound,
  PutBucketNotificationConfigurationCommand,
  PutBucketVersioningCommand,
} from '@aws-sdk/client-s3';
import type { Clients } from './clients.ts';
import type { Queue } from './queues.ts';
import { ensureTriggerQueue } from './queues.ts';
import type { QueueTrigger } from './triggers.ts';
import { queueTriggers } from './triggers.ts';

export interface ResourceNames {
  readonly table: string;
  readonly ledger: string;
  readonly reports: string;
}

export interface TriggerQueue {
  readonly trigger: QueueTrigger;
  readonly queue: Queue;
  readonly deadLetters: Queue;
}

/** A new table is ready in seconds; after a minute something is wrong with the endpoint. */
const TABLE_WAIT_SECONDS = 60;

/** Creates the register's table where it is missing. */
export const ensureTable = async (client: DynamoDBClient, name: string): Promise<void> => {
  try {
    await client.send(new DescribeTableCommand({ TableName: name }));
    return;
  } catch (fault) {
    if (!(fault instanceof ResourceNotFoundException)) throw fault;
  }
  await client.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [
        { AttributeName: 'pk', AttributeType: 'S' },
        { AttributeName: 'sk', AttributeType: 'S' },
      ],
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
    }),
  );
  await waitUntilTableExists({ client, maxWaitTime: TABLE_WAIT_SECONDS, minDelay: 0.02, maxDelay: 1 }, { TableName: name });
};

const ensureBucket = async (s3: S3Client, name: string): Promise<void> => {
  try {
    await s3.send(new HeadBucketCommand({ Bucket: name }));
  } catch (fault) {
    if (!(fault instanceof NotFound)) throw fault;
    const region = await s3.config.region();
    const elsewhere = region === 'us-east-1' ? {} : { CreateBucketConfiguration: { LocationConstraint: region as 'eu-west-1' } };
    await s3.send(new CreateBucketCommand({ Bucket: name, ...elsewhere }));
  }
  const { Status: status } = await s3.send(new GetBucketVersioningCommand({ Bucket: name }));
  if (status === 'Enabled') return;
  await s3.send(new PutBucketVersioningCommand({ Bucket: name, VersioningConfiguration: { Status: 'Enabled' } }));
};

const configurationFor = ({ trigger, queue }: TriggerQueue): QueueConfiguration[] => {
  return trigger.objectsCreated.map(({ prefix, suffix }, index) => {
    const rules = [
      { Name: 'prefix' as const, Value: prefix },
      { Name: 'suffix' as const, Value: suffix },
    ];
    const FilterRules = rules.filter(({ Value }) => Value !== '');
    const Id = index === 0 ? trigger.queue : `${trigger.queue}-${index + 1}`;
    return { Id, QueueArn: queue.arn, Events: ['s3:ObjectCreated:*'], Filter: { Key: { FilterRules } } };
  });
};

const ensureNotifications = async (s3: S3Client, bucket: string, queues: readonly TriggerQueue[]): Promise<void> => {
  const { $metadata: _, ...present } = await s3.send(new GetBucketNotificationConfigurationCommand({ Bucket: bucket }));
  const { QueueConfigurations: known = [] } = present;
  const wanted = queues.flatMap(configurationFor);
  const isThere = ({ Id: id, QueueArn: arn }: QueueConfiguration): boolean =>
    known.some((one) => one.Id === id && one.QueueArn === arn);
  if (wanted.every(isThere)) return;
  const others = known.filter((one) => !wanted.some(({ Id: id }) => id === one.Id));
  await s3.send(
    new PutBucketNotificationConfigurationCommand({
      Bucket: bucket,
      NotificationConfiguration: { ...present, QueueConfigurations: [...others, ...wanted] },
    }),
  );
};

/** Creates what is missing of table, buckets, queues and notifications, and changes nothing that is there. */
export const ensureResources = async (clients: Clients, names: ResourceNames): Promise<readonly TriggerQueue[]> => {
  const [queues] = await Promise.all([
    Promise.all(
      queueTriggers.map(async (trigger) => ({ trigger, ...(await ensureTriggerQueue(clients.sqs, trigger, names.ledger)) })),
    ),
    ensureTable(clients.dynamoDb, names.table),
    ensureBucket(clients.s3, names.ledger),
    ensureBucket(clients.s3, names.reports),
  ]);
  await ensureNotifications(clients.s3, names.ledger, queues);
  return queues;
};
