import { PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { keys, meeting, prefixes } from './keys.ts';
import { holderRowSchema, parseRow } from './rows.ts';
import { getRow, putIfAbsent, rowsUnder, type Table } from './table.ts';

/** One number of a series: 84 of `C21`, 1 of `C21/76(Rev)`. */
export interface SeriesNumber {
  readonly series: string;
  readonly number: number;
}

/** The fact that a number was given, as the ledger keeps it: `paper` is its holder. */
export const numberGivenSchema = z.object({
  series: z.string(),
  number: z.number().int().positive(),
  paper: z.string(),
  /** When it was given. */
  at: z.string(),
});
export type NumberGiven = z.infer<typeof numberGivenSchema>;

/** The highest number taken in a series, or `start` when none above it is. */
export async function lastNumber(table: Table, meetingId: string, series: string, start: number): Promise<number> {
  const newest = rowsUnder(table, meeting(meetingId), prefixes.numbers(series), { newestFirst: true, limit: 1 });
  for await (const item of newest) return Math.max(start, Number(String(item.sk).split('#').at(-1)));
  return start;
}

/** Takes a number if nobody holds it, and answers who holds it now. No counter, no transaction: one conditional write. */
export async function takeNumber(table: Table, meetingId: string, wanted: SeriesNumber, holder: string): Promise<string> {
  const key = keys.number(meetingId, wanted.series, wanted.number);
  if (await putIfAbsent(table, { ...key, holder })) return holder;
  const standing = await holderOf(table, meetingId, wanted);
  if (standing === null) throw new Error(`number ${key.sk} was refused as taken and is not there`);
  return standing;
}

/** Who holds a number; null when nobody does. */
export async function holderOf(table: Table, meetingId: string, wanted: SeriesNumber): Promise<string | null> {
  const item = await getRow(table, keys.number(meetingId, wanted.series, wanted.number));
  return item === null ? null : parseRow(holderRowSchema, item).holder;
}

/** Who holds the numbers of a series, in their order: of the changes of a document there are a few. */
export async function changesGiven(table: Table, meetingId: string, series: string): Promise<string[]> {
  const rows = await Array.fromAsync(rowsUnder(table, meeting(meetingId), prefixes.numbers(series)));
  return rows.map((item) => parseRow(holderRowSchema, item).holder);
}

/** All numbers taken in a meeting, whatever their series. */
export async function* numbersTaken(table: Table, meetingId: string): AsyncGenerator<SeriesNumber> {
  for await (const item of rowsUnder(table, meeting(meetingId), 'NUMBER#')) {
    const [, series, number] = String(item.sk).split('#');
    if (series !== undefined) yield { series, number: Number(number) };
  }
}

/** Restores who holds a number from the fact in the ledger, which is older than any row of a rebuilt table. */
export async function restoreNumber(table: Table, meetingId: string, number: SeriesNumber, holder: string): Promise<void> {
  const key = keys.number(meetingId, number.series, number.number);
  await table.client.send(new PutCommand({ TableName: table.name, Item: { ...key, holder } }));
}
