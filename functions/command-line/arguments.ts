import { parseArgs } from 'node:util';
import { type Language, languages } from '../../shared/model/language.ts';
import { UsageError } from './usage-error.ts';

/** What a person asked for at the terminal. */
export interface Arguments {
  readonly paths: readonly string[];
  readonly meetingId: string | null;
  readonly meetingFile: string | null;
  readonly received: string | null;
  readonly sender: string | null;
  /** Of mails: what is said of the senders' domains; null where the mails themselves say it, as those do that were received. */
  readonly authentication: 'none' | 'pass' | null;
  /** A registry of contacts to judge mails by. */
  readonly members: string | null;
  readonly language: Language;
  readonly out: string;
  readonly data: string;
  readonly firstPort: number | null;
  readonly fresh: boolean;
  readonly json: boolean;
  readonly help: boolean;
}

export const help = `rapporteur: from papers to the outcome report

  npm start -- [files or folders ...] [options]
  npm start -- explain files ... [options]
  npm start -- check files ...          what the register would say of them, before they are sent
  npm start -- COMMAND ...              (each says more with --help)

  import, agenda, conclusion, correspondence    letters, records, the agenda in force, conclusions, replies by correspondence
  report                                        the outcome report and its parts
  submit, query, show                           papers: sends them, finds them, tells the whole story of one
  decide, extend, replay                        what a person of the secretariat decides, and what the rules would now say
  health, redrive, audit                        queues and their dead letters, whether the audit is whole
  serve                                         the site and the mail of this computer

Puts the papers into the inbox of a register on this computer, shows the verdict on each, and compiles the outcome
report. Without files it walks the samples of the project: the letter that convened C21/VCC-1, papers, two summary records, the report. With explain it files nothing, and accounts for each paper: what was
observed, where, and why it would be judged so.

  --meeting ID        the meeting they are for (C21-VCC-1; C20-VCC-1 comes with the project too)
  --meeting-file FILE add a meeting from its JSON file, and use it
  --received TIME     when they were received, such as 2021-05-24T16:00:00+02:00 (else now)
  --members FILE      of mails (.eml): the registry of contacts (else registry.csv beside them, else that of the samples)
  --authentication pass  of mails: take the domain of each sender at its word
  --sender WHO        who sent them: an address of a Member State's domain, or its two-letter code
  --language CODE     language of the report: ${languages.join(', ')} (en)
  --out FOLDER        where the report goes (out)
  --data FOLDER       where the register is kept between runs (.rapporteur)
  --fresh             begin with an empty register
  --port N            first of the ports for the servers on this computer (else free ones)
  --json              one JSON array on standard output and nothing else (npm start --silent -- ... --json)
  --help              this text

Times, meetings and senders are also read from an arrivals.json beside the papers or in the folder above.
Exit code: 0 every paper got a verdict, whatever it was; 1 one did not; 2 the call was wrong.

  npm start
  npm start -- paper.docx --received 2021-05-24T16:00:00+02:00 --sender KE
  npm start -- papers/ --meeting C20-VCC-1 --fresh
  npm start -- explain paper.docx --language fr
`;

/** Where the register is kept unless a person says otherwise. */
export const usualData = '.rapporteur';

const options = {
  meeting: { type: 'string' },
  'meeting-file': { type: 'string' },
  received: { type: 'string' },
  sender: { type: 'string' },
  authentication: { type: 'string' },
  members: { type: 'string' },
  language: { type: 'string', default: 'en' },
  out: { type: 'string', default: 'out' },
  data: { type: 'string', default: usualData },
  port: { type: 'string' },
  fresh: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Reads the arguments. Throws `UsageError` with what to do instead. */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parsed(args);
  return {
    paths: positionals,
    meetingId: values.meeting ?? null,
    meetingFile: values['meeting-file'] ?? null,
    received: values.received === undefined ? null : instant(values.received),
    sender: values.sender ?? null,
    authentication: values.authentication === undefined ? null : authenticationNamed(values.authentication),
    members: values.members ?? null,
    language: language(values.language),
    out: values.out,
    data: values.data,
    firstPort: values.port === undefined ? null : port(values.port),
    fresh: values.fresh,
    json: values.json,
    help: values.help,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const [sentence] = String(error instanceof Error ? error.message : error).split('. ');
    throw new UsageError(`${sentence}. See npm start -- --help.`, { cause: error });
  }
}

export function language(text: string): Language {
  const found = languages.find((code) => code === text);
  if (found === undefined) throw new UsageError(`--language takes one of ${languages.join(', ')}, not ${text}.`);
  return found;
}

/** A full instant with its offset, in ISO 8601 UTC: a time without an offset would mean another moment on another computer. */
export function instant(text: string): string {
  const complete = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/u.test(text);
  const time = complete ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time)) {
    throw new UsageError(`${text} is not a time with its offset, such as 2021-05-24T16:00:00+02:00.`);
  }
  return new Date(time).toISOString();
}

/** A day of the calendar, as ISO date. */
export function day(text: string, option: string): string {
  const isDay =
    /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
  if (!isDay) throw new UsageError(`${option} takes a day such as 2021-06-08, not ${text}.`);
  return text;
}

/** What is said of the senders' domains: `none` unless a person says `pass`. */
export function authenticationNamed(text: string): 'none' | 'pass' {
  if (text === 'none' || text === 'pass') return text;
  throw new UsageError(`--authentication takes pass or none, not ${text}.`);
}

export function port(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 65_530) {
    throw new UsageError(`--port takes a number from 1 to 65530, not ${text}.`);
  }
  return number;
}
