import * as z from 'zod';
import { keys, meeting, prefixes } from './keys.ts';
import { parseRow } from './rows.ts';
import { getRow, putIfAbsent, putRow, rowsUnder, type Table } from './table.ts';

const sealSchema = z.object({
  /** From 1; the digest's own number. */
  n: z.number().int().positive(),
  /** The time in the digest's key. */
  at: z.string(),
  previous: z.object({ at: z.string(), hash: z.string() }).nullable(),
  /** Of the digest as it was put, and of its heads; null from the claim until it is put. */
  put: z.object({ hash: z.string(), heads: z.string() }).nullable(),
});

/**
 * What the register knows of one digest. It is claimed before the digest is put, so that two sweeps at once make one digest and not a fork, and
 * says after it what was put, so that a digest taken away from the end of the chain is missed.
 */
export type Seal = z.infer<typeof sealSchema>;

/** The newest seal of a meeting; null before the first. */
export async function lastSeal(table: Table, meetingId: string): Promise<Seal | null> {
  const newest = rowsUnder(table, meeting(meetingId), prefixes.seals, { newestFirst: true, limit: 1 });
  for await (const item of newest) return parseRow(sealSchema, item);
  return null;
}

/** Claims the next seal. Answers the one that stands, whoever claimed it. */
export async function claimSeal(table: Table, meetingId: string, claim: Seal): Promise<Seal> {
  const key = keys.seal(meetingId, claim.n);
  if (await putIfAbsent(table, { ...key, ...claim })) return claim;
  const item = await getRow(table, key);
  if (item === null) throw new Error(`seal ${key.sk} was refused as present and is not there`);
  return parseRow(sealSchema, item);
}

/** Notes what was put; whoever writes last writes the same, since a digest is put once. */
export async function settleSeal(table: Table, meetingId: string, seal: Seal): Promise<void> {
  await putRow(table, { ...keys.seal(meetingId, seal.n), ...seal });
}

/** All seals of a meeting, oldest first. */
export async function* sealsOf(table: Table, meetingId: string): AsyncGenerator<Seal> {
  for await (const item of rowsUnder(table, meeting(meetingId), prefixes.seals)) yield parseRow(sealSchema, item);
}
