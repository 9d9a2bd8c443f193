import { keys, meeting, prefixes } from './keys.ts';
import { putRow, rowsUnder, type Table } from './table.ts';

/** Notes that the papers of a State were judged again by the closing time as it was put off for the n-th time. */
export async function noteExtension(table: Table, meetingId: string, state: string, n: number): Promise<void> {
  await putRow(table, { ...keys.extension(meetingId, state), n });
}

/** How often the closing time was put off for each State, as far as its papers were judged by that. */
export async function extensionsTaken(table: Table, meetingId: string): Promise<Map<string, number>> {
  const taken = new Map<string, number>();
  for await (const item of rowsUnder(table, meeting(meetingId), prefixes.extensions))
    taken.set(String(item.sk).slice(prefixes.extensions.length), Number(item.n));
  return taken;
}
