import type { CorrespondenceArguments } from '../../../functions/command-line/correspondence-command.ts';
import { namedJson } from '../../../functions/command-line/named-files.ts';
import { counted, quoted } from '../../../functions/command-line/terminal-lines.ts';
import { UsageError } from '../../../functions/command-line/usage-error.ts';
import type { CorrespondenceDesk } from '../../../shared/desk/correspondence-desk.ts';
import type { Caller } from '../../../shared/model/caller.ts';
import type { WithoutVote } from '../../../shared/model/consultation.ts';
import { addWithoutVote, electorateOn } from '../../../shared/proceedings/correspondence/electorate.ts';

/** The Member States of a Council without a vote for a time: takes the list in a file, if one is named, and answers the one in force. */
export async function withoutVote({
  desk,
  caller,
  args: { file, day },
}: {
  readonly desk: CorrespondenceDesk;
  readonly caller: Caller;
  readonly args: CorrespondenceArguments;
}): Promise<{ readonly lines: readonly string[]; readonly json: unknown }> {
  const asked = day ?? new Date().toISOString().slice(0, 10);
  const inForce =
    file === null
      ? await desk.withoutVote(caller, asked)
      : await desk.giveWithoutVote(caller, asked, await listIn(file, asked), null);
  const lines = [
    `Council ${inForce.term}: ${counted(inForce.withoutVote.length, 'time')} without a vote.`,
    ...inForce.withoutVote.map(
      ({ state, from, to, source }) => `  ${state}  ${from} to ${to ?? 'further notice'}  ${quoted(source)}`,
    ),
  ];
  return { lines, json: { term: inForce.term, withoutVote: inForce.withoutVote } };
}

export function unknownCouncil(day: string): UsageError {
  return new UsageError(`The project does not know which Council was in office on ${day}: --day names a day of its term.`);
}

/** Every problem of a file is told at once, with its place. */
async function listIn(path: string, day: string): Promise<readonly WithoutVote[]> {
  const council = electorateOn(day);
  if (council === null) throw unknownCouncil(day);
  const added = addWithoutVote(council, await namedJson(path));
  if ('problems' in added) throw new UsageError([`${path} is no list of times without a vote:`, ...added.problems].join('\n  '));
  return added.electorate.withoutVote;
}
