import type { CorrespondenceArguments } from '../../../functions/command-line/correspondence-command.ts';
import { namedJson } from '../../../functions/command-line/named-files.ts';
import { counted, quoted } from '../../../functions/command-line/terminal-lines.ts';
import { UsageError } from '../../../functions/command-line/usage-error.ts';
import { councilOn, giveWithoutVote } from '../../../shared/aws/council-ledger.ts';
import type { Electorate } from '../../../shared/model/consultation.ts';
import { addWithoutVote, electorateOn } from '../../../shared/proceedings/correspondence/electorate.ts';
import type { Office } from './with-register.ts';

/** The Member States of a Council without a vote for a time: takes the list in a file, if one is named, and answers the one in force. */
export async function withoutVote(
  { ledger }: Office,
  { file, day, by }: CorrespondenceArguments,
): Promise<{ readonly lines: readonly string[]; readonly json: unknown }> {
  const at = new Date().toISOString();
  const asked = day ?? at.slice(0, 10);
  const council = electorateOn(asked);
  if (council === null) throw unknownCouncil(asked);
  if (file !== null) {
    const list = await listIn(file, council);
    await giveWithoutVote(ledger, council.term, { by, at, withoutVote: list });
  }
  const inForce = (await councilOn(ledger, asked)) ?? council;
  const lines = [
    `Council ${council.term}: ${counted(inForce.withoutVote.length, 'time')} without a vote.`,
    ...inForce.withoutVote.map(
      ({ state, from, to, source }) => `  ${state}  ${from} to ${to ?? 'further notice'}  ${quoted(source)}`,
    ),
  ];
  return { lines, json: { term: council.term, withoutVote: inForce.withoutVote } };
}

export function unknownCouncil(day: string): UsageError {
  return new UsageError(`The project does not know which Council was in office on ${day}: --day names a day of its term.`);
}

async function listIn(path: string, council: Electorate): Promise<Electorate['withoutVote']> {
  const json = await namedJson(path);
  const added = addWithoutVote(council, json);
  if ('problems' in added) throw new UsageError([`${path} is no list of times without a vote:`, ...added.problems].join('\n  '));
  return added.electorate.withoutVote;
}
