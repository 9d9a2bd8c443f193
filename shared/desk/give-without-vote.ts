import { type Electorate, type WithoutVote, withoutVoteSchema } from '../model/consultation.ts';
import { wholeDay } from './check-time.ts';
import type { CorrespondenceDeps, WithoutVoteList } from './correspondence-desk.ts';
import { Conflict, Refused } from './desk.ts';
import { malformed } from './malformed.ts';

/** The list in force for the Council in office on a day. Throws Refused where the project does not know that Council. */
export async function withoutVoteOn(deps: CorrespondenceDeps, day: string): Promise<WithoutVoteList> {
  const { electorate, lists } = await councilOn(deps, day);
  return { ...councilOf(electorate), version: lists, withoutVote: electorate.withoutVote };
}

/** Puts a list in place of the one before, which is kept. Throws Refused, and Conflict where it is not `version` any more; null: whatever it is. */
export async function giveWithoutVote(
  deps: CorrespondenceDeps,
  by: string,
  day: string,
  list: readonly WithoutVote[],
  version: number | null,
): Promise<WithoutVoteList> {
  for (;;) {
    const { electorate, lists } = await councilOn(deps, day);
    const withoutVote = checked(electorate, list);
    if (version !== null && version !== lists) throw new Conflict('another list was given meanwhile');
    const n = lists + 1;
    if (await deps.putWithoutVote(electorate.term, n, withoutVote, { by, at: deps.now() }))
      return { ...councilOf(electorate), version: n, withoutVote };
  }
}

function councilOf({ term, states }: Electorate): Pick<WithoutVoteList, 'term' | 'states'> {
  return { term, states: states.map(({ state }) => state) };
}

async function councilOn({ council }: CorrespondenceDeps, day: string) {
  const found = await council(wholeDay(day));
  if (found === null) throw new Refused('council-unknown', { day });
  return found;
}

/** What people call the parts of a line of the list: `from` alone is when a paper was received. */
const called = new Map([
  ['from', 'withoutVoteFrom'],
  ['to', 'withoutVoteTo'],
  ['source', 'withoutVoteSource'],
]);

function checked({ states }: Electorate, list: readonly WithoutVote[]): readonly WithoutVote[] {
  return list.map((given) => {
    const parsed = withoutVoteSchema.safeParse(given);
    if (!parsed.success) throw malformed(parsed.error, called);
    const { state, from, to } = parsed.data;
    if (!states.some((one) => one.state === state)) throw new Refused('without-vote-not-member', { state });
    if (to !== null && to < from) throw new Refused('without-vote-ends-early', { state });
    return parsed.data;
  });
}
