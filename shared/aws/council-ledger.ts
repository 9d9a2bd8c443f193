import * as z from 'zod';
import type { PutBy } from '../desk/correspondence-desk.ts';
import { type Electorate, type WithoutVote, withoutVoteSchema } from '../model/consultation.ts';
import { addWithoutVote, electorateOn } from '../proceedings/correspondence/electorate.ts';
import { ledgerKeys } from '../register/ledger-keys.ts';
import type { ObjectStore } from './object-store.ts';

/** A list of times without a vote as somebody gave it; the last one given holds. */
const listGivenSchema = z.object({
  n: z.number().int().positive(),
  by: z.string(),
  at: z.string(),
  withoutVote: z.array(withoutVoteSchema),
});

/** The Council in office on a day (ISO date) with the times without a vote given last, and how many lists were given; null where the project does not know it. */
export async function councilOn(
  ledger: ObjectStore,
  day: string,
): Promise<{ readonly electorate: Electorate; readonly lists: number } | null> {
  const council = electorateOn(day);
  if (council === null) return null;
  const given = await lastGiven(ledger, council.term);
  const added = addWithoutVote(council, given?.withoutVote ?? []);
  if ('problems' in added) throw new Error(`the list of ${council.term} cannot hold:\n${added.problems.join('\n')}`);
  return { electorate: added.electorate, lists: given?.n ?? 0 };
}

/** Puts the n-th list of a Council into the ledger. False where another one has taken that place. */
export async function putWithoutVote(
  ledger: ObjectStore,
  term: string,
  n: number,
  list: readonly WithoutVote[],
  { by, at }: PutBy,
): Promise<boolean> {
  const given = `${JSON.stringify({ n, by, at, withoutVote: list })}\n`;
  return await ledger.putOnce(ledgerKeys.withoutVote(term, n), given, 'application/json');
}

async function lastGiven(ledger: ObjectStore, term: string): Promise<z.infer<typeof listGivenSchema> | null> {
  let last: string | null = null;
  for await (const { key } of ledger.list(ledgerKeys.withoutVoteLists(term))) last = key;
  const text = last === null ? null : await ledger.text(last);
  return text === null ? null : listGivenSchema.parse(JSON.parse(text));
}
