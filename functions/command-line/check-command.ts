import { type Language, languages } from '../../shared/model/language.ts';
import { language } from './arguments.ts';
import { readOptions } from './command-arguments.ts';
import { UsageError } from './usage-error.ts';

/** What a person wants to know before sending. */
export interface CheckArguments {
  readonly paths: readonly string[];
  readonly meetingId: string | null;
  readonly meetingFile: string | null;
  readonly sender: string | null;
  readonly language: Language;
  readonly json: boolean;
  readonly help: boolean;
}

export const checkHelp = `rapporteur check: what the register would say of a paper, before it is sent

  npm start -- check FILE ... [options]

Examines each file (or each file of a folder) on this computer as the register would, judges it by the rules of the meeting, and
says what would become of it and what to mend. Nothing is sent, nothing is stored, no server is started. Whether a paper is
late depends on when it is sent: the closing time is told.

  --meeting ID        the meeting it is for (C21-VCC-1)
  --meeting-file FILE the meeting, from its JSON file
  --sender WHO        who will send it: a Member State by its two-letter code, or an address, for a mail
  --language CODE     language of the findings: ${languages.join(', ')} (en)
  --json              one JSON array on standard output and nothing else (npm start --silent -- check ... --json)
  --help              this text

Exit code: 0 all would be accepted; 1 one would be returned or held; 2 the call was wrong.

  npm start -- check paper.docx
  npm start -- check paper.docx paper.pdf --sender KE --language fr
  npm start --silent -- check papers/ --json
`;

const options = {
  meeting: { type: 'string' },
  'meeting-file': { type: 'string' },
  sender: { type: 'string' },
  language: { type: 'string', default: 'en' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Reads the arguments after `check`. Throws `UsageError` with what to do instead. */
export function readCheck(args: readonly string[]): CheckArguments {
  const { values, positionals } = readOptions('check', args, options);
  if (!values.help && positionals.length === 0) throw new UsageError('Name the papers to check: npm start -- check paper.docx');
  return {
    paths: positionals,
    meetingId: values.meeting ?? null,
    meetingFile: values['meeting-file'] ?? null,
    sender: values.sender ?? null,
    language: language(values.language),
    json: values.json,
    help: values.help,
  };
}
