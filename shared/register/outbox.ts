import { createHash } from 'node:crypto';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type OutboxRow, outboxRowSchema } from '../model/letter.ts';
import { holderRowSchema, parseRow } from './rows.ts';
import { getRow, type Key, kept, putIfAbsent, putRow, rowsUnder, type Table } from './table.ts';

/** Addresses and Message-IDs stand in keys by their hash: they are personal, and of any length. */
const keys = {
  letter: (meetingId: string, letterId: string): Key => ({ pk: `LETTERS#${meetingId}`, sk: `LETTER#${letterId}` }),
  answered: (messageId: string): Key => ({ pk: `MESSAGE#${hashOf(messageId)}`, sk: 'ANSWERED' }),
  turns: (address: string): string => `ADDRESS#${hashOf(address.toLowerCase())}`,
  turn: (address: string, n: number): Key => ({ pk: keys.turns(address), sk: `TURN#${n}` }),
  service: (serviceId: string): Key => ({ pk: `SERVICE#${serviceId}`, sk: 'LETTER' }),
} as const;

/** Letters to one sender in any hour: beyond this a loop or a flood is more likely than a ministry that reads them. */
export const lettersInAnHour = 5;
const hour = 3_600_000;

/** Claims a letter before it is sent. Answers null where the claim is this caller's, else the row that stands there: the letter is another's, or went already. */
export async function claimLetter(table: Table, claim: OutboxRow): Promise<OutboxRow | null> {
  const key = keys.letter(claim.meetingId, claim.letterId);
  if (await putIfAbsent(table, { ...key, ...claim })) return null;
  const standing = await readLetter(table, claim.meetingId, claim.letterId);
  if (standing === null) throw new Error(`letter ${key.sk} was refused as claimed and is not there`);
  return standing;
}

export async function readLetter(table: Table, meetingId: string, letterId: string): Promise<OutboxRow | null> {
  const item = await getRow(table, keys.letter(meetingId, letterId));
  return item === null ? null : parseRow(outboxRowSchema, item);
}

/** The outbox of a meeting, in the order of the letters' ids. */
export async function* lettersOf(table: Table, meetingId: string): AsyncGenerator<OutboxRow> {
  for await (const item of rowsUnder(table, `LETTERS#${meetingId}`, 'LETTER#')) yield parseRow(outboxRowSchema, item);
}

/** The letters of a meeting whose ids begin so, in the order of their ids. */
export async function lettersNamed(table: Table, meetingId: string, beginning: string): Promise<OutboxRow[]> {
  const rows = await Array.fromAsync(rowsUnder(table, `LETTERS#${meetingId}`, `LETTER#${beginning}`));
  return rows.map((item) => parseRow(outboxRowSchema, item));
}

/** What became of a letter that was claimed; what was answered already stays as it is. */
export async function answerLetter(
  table: Table,
  claim: OutboxRow,
  answer: Pick<OutboxRow, 'state' | 'serviceId' | 'answeredAt' | 'detail'>,
): Promise<void> {
  await change(table, { ...claim, ...answer }, 'claimed');
  if (answer.serviceId !== null) {
    const { meetingId, letterId } = claim;
    await putRow(table, { ...keys.service(answer.serviceId), meetingId, letterId });
  }
}

/** Notes that a letter came back. False where the mail service's id names no letter of ours (yet). */
export async function bounceLetter(table: Table, serviceId: string, bounce: { at: string; detail: string }): Promise<boolean> {
  const pointer = await getRow(table, keys.service(serviceId));
  if (pointer === null) return false;
  const { meetingId, letterId } = parseRow(pointerSchema, pointer);
  const sent = await readLetter(table, meetingId, letterId);
  if (sent === null) throw new Error(`letter ${letterId} has left the register`);
  await change(table, { ...sent, state: 'bounced', answeredAt: bounce.at, detail: bounce.detail.slice(0, 300) }, 'sent');
  return true;
}

/** The mail that is answered for this Message-ID: the first that came with it. Another with the same is the same mail once more, or a copy. */
export async function mailAnswered(table: Table, messageId: string, mailId: string): Promise<string> {
  const key = keys.answered(messageId);
  if (await putIfAbsent(table, { ...key, holder: mailId })) return mailId;
  const item = await getRow(table, key);
  if (item === null) throw new Error(`${key.pk} was refused as present and is not there`);
  return parseRow(holderRowSchema, item).holder;
}

/**
 * Takes one of the turns that an address has, once for each letter. False where all were taken less than an hour ago. Each turn is a row that says when it was
 * taken last, and is taken again only an hour later: so there are never more letters in an hour than turns, whichever hour one looks at and however many ask.
 */
export async function takeTurn(table: Table, address: string, at: string, letterId: string): Promise<boolean> {
  const taken = new Map<string, z.infer<typeof turnRowSchema>>();
  for await (const item of rowsUnder(table, keys.turns(address), 'TURN#'))
    taken.set(String(item.sk), parseRow(turnRowSchema, item));
  if ([...taken.values()].some(({ holder }) => holder === letterId)) return true;
  const hourBefore = new Date(Date.parse(at) - hour).toISOString();
  for (let n = 1; n <= lettersInAnHour; n += 1) {
    const key = keys.turn(address, n);
    const last = taken.get(key.sk);
    if (last !== undefined && last.at > hourBefore) continue;
    const command = new PutCommand({
      TableName: table.name,
      Item: { ...key, holder: letterId, at },
      ConditionExpression: 'attribute_not_exists(pk) OR #at <= :hourBefore',
      ExpressionAttributeNames: { '#at': 'at' },
      ExpressionAttributeValues: { ':hourBefore': hourBefore },
    });
    if (await kept(() => table.client.send(command))) return true;
  }
  return false;
}

const turnRowSchema = z.object({ holder: z.string(), at: z.string() });

const pointerSchema = z.object({ meetingId: z.string(), letterId: z.string() });

async function change(table: Table, row: OutboxRow, from: OutboxRow['state']): Promise<void> {
  await kept(() =>
    table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...keys.letter(row.meetingId, row.letterId), ...row },
        ConditionExpression: '#state = :from',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: { ':from': from },
      }),
    ),
  );
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
