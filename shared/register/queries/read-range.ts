import { BatchGetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { type KeyRange, type Listed, listedSchema, placeInRange } from '../facets.ts';
import { keys } from '../keys.ts';
import { type Mention, mentionSchema } from '../pointers.ts';
import { parseRow } from '../rows.ts';
import type { Table } from '../table.ts';

/** Which part of a range is read, by what follows its prefix (time of receipt, then paper). */
export interface Bounds {
  /** Only what comes after this. */
  readonly after: string | null;
  /** Received at or after, ISO 8601 in UTC with milliseconds. */
  readonly from: string | null;
  /** Received before. */
  readonly to: string | null;
}

/** What one pointer says. */
export interface Found extends Listed {
  readonly place: string;
  /** Where the paper cites what the range is of; empty in other ranges. */
  readonly mentions: readonly Mention[];
}

export interface RangePart {
  readonly found: readonly Found[];
  /** Nothing comes after these. */
  readonly atEnd: boolean;
  readonly readUnits: number;
}

const foundSchema = listedSchema.extend({ mentions: mentionSchema.array().default([]) });

/** Reads up to `limit` pointers of a range in the order of receipt. Eventually consistent, at half the price: pointers follow their rows a moment later anyway. */
export async function readRange(table: Table, { pk, prefix }: KeyRange, bounds: Bounds, limit: number): Promise<RangePart> {
  const [first, last] = edges(prefix, bounds);
  if (first > last) return { found: [], atEnd: true, readUnits: 0 };
  const page = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
      ExpressionAttributeValues: { ':pk': pk, ':first': first, ':last': last },
      Limit: limit,
      ReturnConsumedCapacity: 'TOTAL',
    }),
  );
  const found = (page.Items ?? []).map((item): Found => {
    const row = parseRow(foundSchema, item);
    return { ...row, place: placeInRange(row.line) };
  });
  return { found, atEnd: page.LastEvaluatedKey === undefined, readUnits: page.ConsumedCapacity?.CapacityUnits ?? 0 };
}

/** Comes before every character that stands in a place, and so right after the place that it is put behind. */
const rightAfter = ' ';
/** Comes after every character of a place. */
const last = '~';

function edges(prefix: string, { after, from, to }: Bounds): [string, string] {
  const starts = [
    prefix,
    ...(after === null ? [] : [`${prefix}${after}${rightAfter}`]),
    ...(from === null ? [] : [`${prefix}${from}`]),
  ];
  const first = starts.reduce((one, other) => (one > other ? one : other));
  // DynamoDB takes no empty text for a key, not even as an edge.
  return [first === '' ? rightAfter : first, `${prefix}${to ?? last}`];
}

/** Keys that one request takes (BatchGetItem). */
const keysInABatch = 100;

/** What the lists know of these papers, without opening their rows; those that no list knows are left out. */
export async function listedPapers(
  table: Table,
  meetingId: string,
  papers: readonly string[],
): Promise<{ readonly listed: ReadonlyMap<string, Listed>; readonly readUnits: number }> {
  const listed = new Map<string, Listed>();
  let readUnits = 0;
  let waiting = [...new Set(papers)].map((paper) => keys.line(meetingId, paper) as Record<string, unknown>);
  for (let tries = 0; waiting.length > 0; tries += 1) {
    const answer = await table.client.send(
      new BatchGetCommand({
        RequestItems: { [table.name]: { Keys: waiting.slice(0, keysInABatch) } },
        ReturnConsumedCapacity: 'TOTAL',
      }),
    );
    for (const item of answer.Responses?.[table.name] ?? []) {
      const one = parseRow(listedSchema, item);
      listed.set(one.line.paperId, one);
    }
    readUnits += (answer.ConsumedCapacity ?? []).reduce((sum, { CapacityUnits }) => sum + (CapacityUnits ?? 0), 0);
    const left = answer.UnprocessedKeys?.[table.name]?.Keys ?? [];
    if (left.length > 0 && tries >= mostTries) throw new Error(`the table is too busy for ${left.length} lines`);
    waiting = [...left, ...waiting.slice(keysInABatch)];
  }
  return { listed, readUnits };
}

/** Requests for lines before a busy table is a fault: ten batches of papers found by their words, and as many again that it was too busy for. */
const mostTries = 20;
