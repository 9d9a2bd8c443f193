import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import {
  BatchWriteCommand,
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
} from '@aws-sdk/lib-dynamodb';

/** The single table, as the composition roots hand it in. */
export interface Table {
  readonly client: DynamoDBDocumentClient;
  readonly name: string;
}

export interface Key {
  readonly pk: string;
  readonly sk: string;
}

/** A strongly consistent read of one row; null when there is none. */
export async function getRow(table: Table, key: Key): Promise<Record<string, unknown> | null> {
  const answer = await table.client.send(new GetCommand({ TableName: table.name, Key: key, ConsistentRead: true }));
  return answer.Item ?? null;
}

/** Writes a row if there is none under its key. Says whether it did. */
export async function putIfAbsent(table: Table, row: Key & Record<string, unknown>): Promise<boolean> {
  return await kept(() =>
    table.client.send(new PutCommand({ TableName: table.name, Item: row, ConditionExpression: 'attribute_not_exists(pk)' })),
  );
}

/** Writes a row whatever stood there: for pointers, which can be derived again. */
export async function putRow(table: Table, row: Key & Record<string, unknown>): Promise<void> {
  await table.client.send(new PutCommand({ TableName: table.name, Item: row }));
}

/** Takes a row away whatever stood there: for pointers, which can be derived again. */
export async function deleteRow(table: Table, key: Key): Promise<void> {
  await table.client.send(new DeleteCommand({ TableName: table.name, Key: { pk: key.pk, sk: key.sk } }));
}

/** A table that takes not one row of a batch, again and again, is a fault for the queue to retry. */
const mostBusyAnswers = 5;

/** Writes per request that DynamoDB takes (BatchWriteItem). */
const rowsInABatch = 25;

/** Writes many rows whatever stood under their keys: for pointers. What the table is too busy for is sent again. */
export async function putRows(table: Table, rows: readonly (Key & Record<string, unknown>)[]): Promise<void> {
  await writeInBatches(
    table,
    rows.map((Item) => ({ PutRequest: { Item } })),
  );
}

/** Takes many rows away, whether they are there or not: for pointers. */
export async function deleteRows(table: Table, rows: readonly Key[]): Promise<void> {
  await writeInBatches(
    table,
    rows.map(({ pk, sk }) => ({ DeleteRequest: { Key: { pk, sk } } })),
  );
}

async function writeInBatches<Write extends object>(table: Table, writes: Write[]): Promise<void> {
  let waiting = writes;
  for (let tries = 0; waiting.length > 0; tries += 1) {
    const batch = waiting.slice(0, rowsInABatch);
    const answer = await table.client.send(new BatchWriteCommand({ RequestItems: { [table.name]: batch } }));
    const refused = (answer.UnprocessedItems?.[table.name] ?? []) as Write[];
    if (refused.length === batch.length && tries >= mostBusyAnswers)
      throw new Error(`the table is too busy for ${batch.length} rows`);
    waiting = [...refused, ...waiting.slice(rowsInABatch)];
  }
}

/** `attributes`: paths to be read of each row; all where it is left out. */
interface Reading {
  readonly newestFirst?: boolean;
  readonly limit?: number;
  readonly attributes?: readonly string[];
}

/** All rows of a partition whose sort key begins with `prefix`, strongly consistent, page by page. */
export async function* rowsUnder(
  table: Table,
  pk: string,
  prefix: string,
  { newestFirst = false, limit, attributes }: Reading = {},
): AsyncGenerator<Record<string, unknown>> {
  let start: Record<string, unknown> | undefined;
  do {
    const page = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': pk, ':prefix': prefix },
        ConsistentRead: true,
        ScanIndexForward: !newestFirst,
        ...(limit === undefined ? {} : { Limit: limit }),
        ...(attributes === undefined ? {} : projectionOf(attributes)),
        ...(start === undefined ? {} : { ExclusiveStartKey: start }),
      }),
    );
    yield* page.Items ?? [];
    start = limit === undefined ? page.LastEvaluatedKey : undefined;
  } while (start !== undefined);
}

/** Every step of a path by a name of its own: some hundred words are reserved (`status`, `n`, `hash`). */
function projectionOf(attributes: readonly string[]) {
  const steps = [...new Set(attributes.flatMap((path) => path.split('.')))];
  const named = (path: string) =>
    path
      .split('.')
      .map((step) => `#${step}`)
      .join('.');
  return {
    ProjectionExpression: attributes.map(named).join(', '),
    ExpressionAttributeNames: Object.fromEntries(steps.map((step) => [`#${step}`, step])),
  };
}

/** Runs a conditional write; false when its condition was not met, which is an answer and no fault. */
export async function kept(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
