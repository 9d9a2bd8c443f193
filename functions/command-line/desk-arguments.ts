import type { Caller } from '../../shared/model/caller.ts';
import { type Common, commonHelp, readCommand } from './command-arguments.ts';
import { UsageError } from './usage-error.ts';
import { usualMeeting } from './usual-meeting.ts';

/** What every command on the register's desk takes. */
export interface DeskArguments extends Omit<Common, 'meetingId'> {
  readonly meetingId: string;
  /** The register of AWS, instead of the one on this computer. */
  readonly aws: boolean;
  /** Profile of the AWS configuration whose account and region are meant. */
  readonly profile: string | null;
}

const deskOptions = { aws: { type: 'boolean', default: false }, profile: { type: 'string' } } as const;

/** The same in the help of every such command. */
export const deskHelp = `${commonHelp}
  --aws               the register of AWS, with the credentials and the region of the environment; nothing is ever created there
  --profile NAME      likewise, with those of this profile`;

type Options = NonNullable<Parameters<typeof readCommand>[2]>;

/** Reads the arguments after the name of a command. Throws `UsageError` with what to do instead. */
export function readDeskCommand<const T extends Options>(name: string, args: readonly string[], own: T) {
  const { common, values, positionals } = readCommand(name, args, { ...own, ...deskOptions });
  const { aws, profile } = values as { readonly aws?: boolean; readonly profile?: string };
  const desk: DeskArguments = {
    ...common,
    meetingId: common.meetingId ?? usualMeeting,
    aws: aws === true || profile !== undefined,
    profile: profile ?? null,
  };
  return { desk, values, positionals };
}

/** Who asks and decides at a terminal: a person of the secretariat, by the name given. */
export function secretariat({ by }: Pick<DeskArguments, 'by'>): Caller {
  return { role: 'secretariat', name: by };
}

/** Who keeps the service running. */
export function operator({ by }: Pick<DeskArguments, 'by'>): Caller {
  return { role: 'operator', name: by };
}

/** The reason of a decision, which the history will name. Throws `UsageError` where there is none. */
export function reasonGiven(because: string | undefined, example: string): string {
  if (because === undefined || because.trim().length < 3)
    throw new UsageError(`Say why, for the history: --because "${example}"`);
  return because.trim();
}

/** Values that may be given again or with commas between (`--state KE --state FR`, `--state KE,FR`). */
export function listGiven(values: readonly string[] | undefined): string[] {
  return (values ?? [])
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

/** One of the words that an option takes, in whatever case. Throws `UsageError` that names them all. */
export function oneOf<const T extends string>(text: string, words: readonly T[], option: string): T {
  const found = words.find((word) => word.toLowerCase() === text.toLowerCase());
  if (found === undefined) throw new UsageError(`${option} takes ${words.join(', ')}; not ${text}.`);
  return found;
}
