import { type ParseArgsConfig, parseArgs } from 'node:util';
import { port, usualData } from './arguments.ts';
import { UsageError } from './usage-error.ts';

/** What every command about proceedings takes. */
export interface Common {
  readonly meetingId: string | null;
  /** Who acts, as the history will name them. */
  readonly by: string;
  readonly data: string;
  readonly firstPort: number | null;
  readonly json: boolean;
  readonly help: boolean;
}

const commonOptions = {
  meeting: { type: 'string' },
  by: { type: 'string', default: 'secretariat' },
  data: { type: 'string', default: usualData },
  port: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** The same in the help of every such command. */
export const commonHelp = `  --meeting ID        the meeting (C21-VCC-1)
  --by NAME           who acts, for the history (secretariat)
  --data FOLDER       where the register is kept between runs (.rapporteur)
  --port N            first of the ports for the servers on this computer (else free ones)
  --json              JSON on standard output and nothing else (npm start --silent -- ... --json)
  --help              this text`;

type Options = NonNullable<ParseArgsConfig['options']>;

/** Reads the arguments after the name of a command. Throws `UsageError` with what to do instead. */
export function readCommand<const T extends Options>(name: string, args: readonly string[], own: T) {
  const { values, positionals } = readOptions(name, args, { ...own, ...commonOptions });
  const {
    meeting,
    by,
    data,
    port: firstPort,
    json,
    help,
  } = values as Record<string, string | undefined> & {
    readonly json?: boolean;
    readonly help?: boolean;
  };
  const common: Common = {
    meetingId: meeting ?? null,
    by: by ?? commonOptions.by.default,
    data: data ?? commonOptions.data.default,
    firstPort: firstPort === undefined ? null : port(firstPort),
    json: json === true,
    help: help === true,
  };
  return { common, values, positionals };
}

/** Reads options and what is named beside them. Throws `UsageError` likewise. */
export function readOptions<const T extends Options>(name: string, args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const [sentence] = String(error instanceof Error ? error.message : error).split('. ');
    throw new UsageError(`${sentence}. See npm start -- ${name} --help.`, { cause: error });
  }
}
