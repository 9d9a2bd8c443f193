import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { ChainHead } from './audit-digest.ts';
import { meeting, prefixes } from './keys.ts';
import { parseRow } from './rows.ts';
import type { Table } from './table.ts';

const headSchema = z.object({ sk: z.string(), lastEvent: z.object({ n: z.number().int().positive(), hash: z.string() }) });

/** The last event of every paper of a meeting, by the paper's id: the least that a seal has to read of each row. */
export async function* chainHeads(table: Table, meetingId: string): AsyncGenerator<readonly [paper: string, head: ChainHead]> {
  let start: Record<string, unknown> | undefined;
  do {
    const page = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': meeting(meetingId), ':prefix': prefixes.papers },
        ExpressionAttributeNames: { '#n': 'n', '#hash': 'hash' },
        ProjectionExpression: 'sk, lastEvent.#n, lastEvent.#hash',
        ConsistentRead: true,
        ...(start === undefined ? {} : { ExclusiveStartKey: start }),
      }),
    );
    for (const item of page.Items ?? []) {
      const { sk, lastEvent } = parseRow(headSchema, item);
      yield [sk.slice(prefixes.papers.length), lastEvent];
    }
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
}
