import { DynamoDBClient, paginateListTables } from '@aws-sdk/client-dynamodb';
import { paginateListBuckets, S3Client } from '@aws-sdk/client-s3';
import { GetQueueUrlCommand, QueueDoesNotExist, SQSClient } from '@aws-sdk/client-sqs';
import { UsageError } from '../../../functions/command-line/usage-error.ts';
import { queueVariables } from '../queue-variables.ts';
import type { Variables } from '../run-environment.ts';
import { queueTriggers } from '../triggers.ts';

/** How CloudFormation begins the names that it gives the table and the buckets of the register's stack. */
const beginnings = {
  TABLE_NAME: 'RapporteurRegister-Table',
  LEDGER_BUCKET: 'rapporteurregister-ledger',
  REPORTS_BUCKET: 'rapporteurregister-reports',
} as const;

/**
 * What the functions of a deployment read from their environment: the names that the user's environment gives, and otherwise those that are found in the account and
 * region. Only reads. Throws `UsageError` where something is not there, or is there twice.
 */
export async function resourcesThere(user: Variables): Promise<Record<string, string>> {
  const [tables, buckets, queues] = await Promise.all([
    user.TABLE_NAME ? [user.TABLE_NAME] : tablesThere(),
    user.LEDGER_BUCKET && user.REPORTS_BUCKET ? [user.LEDGER_BUCKET, user.REPORTS_BUCKET] : bucketsThere(),
    queuesThere(),
  ]);
  const found = (variable: keyof typeof beginnings, names: readonly string[]) => user[variable] || theOne(variable, names);
  return {
    ...queues,
    TABLE_NAME: found('TABLE_NAME', tables),
    LEDGER_BUCKET: found('LEDGER_BUCKET', buckets),
    REPORTS_BUCKET: found('REPORTS_BUCKET', buckets),
  };
}

function theOne(variable: keyof typeof beginnings, names: readonly string[]): string {
  const beginning = beginnings[variable];
  const [name, ...others] = names.filter((one) => one.startsWith(beginning));
  if (name === undefined)
    throw new UsageError(
      `There is no register in this account and region: nothing is named ${beginning}... Choose another with --profile or AWS_REGION, or set ${variable}.`,
    );
  if (others.length > 0) throw new UsageError(`There are several: ${[name, ...others].join(', ')}. Say which with ${variable}.`);
  return name;
}

async function tablesThere(): Promise<string[]> {
  const tables: string[] = [];
  for await (const { TableNames = [] } of paginateListTables({ client: new DynamoDBClient({}) }, {})) tables.push(...TableNames);
  return tables;
}

async function bucketsThere(): Promise<string[]> {
  const buckets: string[] = [];
  for await (const { Buckets = [] } of paginateListBuckets({ client: new S3Client({}) }, {}))
    buckets.push(...Buckets.flatMap(({ Name }) => Name ?? []));
  return buckets;
}

/** Queues have fixed names. One that is not there (the referee's, where it is off) has no address. */
async function queuesThere(): Promise<Record<string, string>> {
  const sqs = new SQSClient({});
  const urls = await Promise.all(queueTriggers.map(({ queue }) => urlOf(sqs, queue)));
  return {
    ...Object.fromEntries(queueTriggers.map((trigger, index) => [queueVariables[trigger.function], urls[index] ?? ''])),
    QUEUE_URLS: urls.filter((url) => url !== '').join(','),
  };
}

async function urlOf(sqs: SQSClient, QueueName: string): Promise<string> {
  try {
    return (await sqs.send(new GetQueueUrlCommand({ QueueName }))).QueueUrl ?? '';
  } catch (error) {
    if (error instanceof QueueDoesNotExist) return '';
    throw error;
  }
}
