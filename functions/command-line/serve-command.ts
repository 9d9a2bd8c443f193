import { authenticationNamed } from './arguments.ts';
import { readCommand } from './command-arguments.ts';
import { UsageError } from './usage-error.ts';

export const serveHelp = `rapporteur serve: the portal, the API and mail on this computer

  npm run serve -- [options]

Serves the portal, the API (below /v1) and the links in letters on 127.0.0.1, and receives mail for contributions there as the
service does, until it is ended with Ctrl+C. Whoever signs in chooses a role on a page that exists on this computer only. Each
mail is kept; its papers are judged; the letters go into a maildir (outbox below the data) and are shown here. Nothing leaves
this computer.

  --http-port N          where the portal is (8080, or the next port that is free)
  --smtp-port N          where mail is received (2525)
  --authentication pass  take the domain of each sender at its word (else none, and every mail waits for a person)
  --members FILE         the registry of contacts, a CSV file (else the one entered last, else that of the samples)
  --data FOLDER          where the register is kept between runs (.rapporteur)
  --port N               first of the ports for the servers on this computer (else free ones)
  --help                 this text
`;

/** What a person asked for. */
export interface ServeArguments {
  /** Null: the usual port, or the next that is free. */
  readonly httpPort: number | null;
  readonly smtpPort: number;
  readonly authentication: 'none' | 'pass';
  readonly members: string | null;
  readonly data: string;
  readonly firstPort: number | null;
  readonly help: boolean;
}

/** Where nothing else listens, and no rights are needed to listen. */
const usualSmtpPort = 2525;

/** Reads the arguments after `serve`. Throws `UsageError` with what to do instead. */
export function readServeArguments(args: readonly string[]): ServeArguments {
  const { common, values } = readCommand('serve', args, {
    'http-port': { type: 'string' },
    'smtp-port': { type: 'string' },
    authentication: { type: 'string' },
    members: { type: 'string' },
  });
  const { data, firstPort, help } = common;
  const given = values as Readonly<Record<string, string | boolean | undefined>>;
  return {
    httpPort: given['http-port'] === undefined ? null : portNamed('http-port', given['http-port']),
    smtpPort: portNamed('smtp-port', given['smtp-port'] ?? usualSmtpPort),
    authentication: typeof given.authentication === 'string' ? authenticationNamed(given.authentication) : 'none',
    members: typeof given.members === 'string' ? given.members : null,
    data,
    firstPort,
    help,
  };
}

function portNamed(option: string, text: string | boolean | number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 0 && number <= 65_535) return number;
  throw new UsageError(`--${option} takes a number up to 65535, not ${String(text)}.`);
}
