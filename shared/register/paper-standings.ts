import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { paperStatuses } from '../model/contribution.ts';
import { meeting, prefixes } from './keys.ts';
import { parseRow } from './rows.ts';
import type { Table } from './table.ts';

const standingSchema = z.object({ sk: z.string(), status: z.enum(paperStatuses), awaits: z.string().nullable() });

/** How far a paper has come: the least that a sweep over a whole meeting has to read of each row. */
export interface PaperStanding {
  readonly paper: string;
  readonly status: (typeof paperStatuses)[number];
  readonly awaits: string | null;
}

/** The standing of every paper of a meeting. */
export async function* paperStandings(table: Table, meetingId: string): AsyncGenerator<PaperStanding> {
  let start: Record<string, unknown> | undefined;
  do {
    const page = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': meeting(meetingId), ':prefix': prefixes.papers },
        ExpressionAttributeNames: { '#status': 'status' },
        ProjectionExpression: 'sk, #status, awaits',
        ConsistentRead: true,
        ...(start === undefined ? {} : { ExclusiveStartKey: start }),
      }),
    );
    for (const item of page.Items ?? []) {
      const { sk, status, awaits } = parseRow(standingSchema, item);
      yield { paper: sk.slice(prefixes.papers.length), status, awaits };
    }
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
}
