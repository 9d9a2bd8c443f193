import * as z from 'zod';
import type { ChainHead } from './audit-digest.ts';
import { meeting, prefixes } from './keys.ts';
import { parseRow } from './rows.ts';
import { rowsUnder, type Table } from './table.ts';

const headSchema = z.object({ sk: z.string(), lastEvent: z.object({ n: z.number().int().positive(), hash: z.string() }) });

/** The last event of every paper of a meeting, by the paper's id: the least that a seal has to read of each row. */
export async function* chainHeads(table: Table, meetingId: string): AsyncGenerator<readonly [paper: string, head: ChainHead]> {
  const attributes = ['sk', 'lastEvent.n', 'lastEvent.hash'];
  for await (const item of rowsUnder(table, meeting(meetingId), prefixes.papers, { attributes })) {
    const { sk, lastEvent } = parseRow(headSchema, item);
    yield [sk.slice(prefixes.papers.length), lastEvent];
  }
}
