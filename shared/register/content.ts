import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { keys } from './keys.ts';
import { holderRowSchema, parseRow } from './rows.ts';
import { getRow, kept, putIfAbsent, type Table } from './table.ts';

export interface Content {
  readonly meetingId: string;
  readonly sha256: string;
  /** Member State for which these bytes speak. */
  readonly state: string;
}

/** Claims these bytes for a paper, for ever, and answers which paper holds them now. */
export async function claimContent(table: Table, content: Content, paper: string): Promise<string> {
  const key = keys.content(content.meetingId, content.sha256, content.state);
  if (await putIfAbsent(table, { ...key, holder: paper })) return paper;
  const item = await getRow(table, key);
  if (item === null) throw new Error(`content ${key.sk} was refused as claimed and is not there`);
  return parseRow(holderRowSchema, item).holder;
}

/** Takes the claim over from a paper that no longer stands (returned, withdrawn). False when a third was faster. */
export async function takeOverContent(table: Table, content: Content, from: string, to: string): Promise<boolean> {
  const key = keys.content(content.meetingId, content.sha256, content.state);
  return await kept(() =>
    table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...key, holder: to },
        ConditionExpression: 'holder = :from',
        ExpressionAttributeValues: { ':from': from },
      }),
    ),
  );
}
