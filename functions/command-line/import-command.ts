import { day } from './arguments.ts';
import { type Common, commonHelp, readCommand } from './command-arguments.ts';
import { UsageError } from './usage-error.ts';

export const importKinds = ['letter', 'record', 'report'] as const;

/** What a person asked to import. */
export interface ImportArguments extends Common {
  readonly kind: (typeof importKinds)[number];
  readonly paths: readonly string[];
  /** Bring the letter's agenda into force. */
  readonly accept: boolean;
  /** The proposal as a person edited it. */
  readonly edited: string | null;
  readonly because: string | null;
  readonly evenSo: boolean;
  readonly sitting: number | null;
  readonly date: string | null;
  readonly out: string;
}

export const importHelp = `rapporteur import: convening letters, summary records, edited reports

  npm start -- import letter FILE... [--accept] [--edited FILE.json]
  npm start -- import record FILE... [--sitting N] [--date YYYY-MM-DD]
  npm start -- import report FILE.docx...

letter   reads the agenda and the rules of a meeting, shows what is doubtful, and writes the proposal to the folder of --out. With
         --accept it comes into force: as it was read, or as you edited it (--edited). Papers whose item changes are placed anew.
record   reads the conclusions of a sitting and enters them; changes of the agenda that it states are shown, and you accept them.
         Of which meeting it is, the record says; --meeting says it where the record does not.
report   puts back a report that was edited in Word: the words of conclusions change, and conflicts are shown, never overwritten.

  --accept            bring the letter's agenda into force
  --edited FILE.json  accept this instead: the proposal as you edited it
  --because WORDS     why, for the history (else the letter is named)
  --even-so           accept, though contributions lose their item; or import, though the file names another meeting than --meeting
  --sitting N         number of the sitting, where the record does not state it
  --date DATE         date of the sitting, likewise
  --out FOLDER        where proposals go (out)
${commonHelp}

Exit code: 0 done; 1 a file could not be read, waits, or the agenda was not accepted; 2 the call was wrong.

  npm start -- import letter letter.pdf
  npm start -- import letter letter.pdf --accept
  npm start -- import letter letter.pdf --accept --edited out/C21-VCC-1/proposal.json
  npm start -- import record sitting-1.docx --sitting 1 --date 2021-06-08
  npm start -- import report outcome-report.en.docx --by "A. Editor"
`;

const options = {
  accept: { type: 'boolean', default: false },
  edited: { type: 'string' },
  because: { type: 'string' },
  'even-so': { type: 'boolean', default: false },
  sitting: { type: 'string' },
  date: { type: 'string' },
  out: { type: 'string', default: 'out' },
} as const;

/** Reads the arguments after `import`. Throws `UsageError` with what to do instead. */
export function readImport(args: readonly string[]): ImportArguments {
  const { common, values, positionals } = readCommand('import', args, options);
  const [word, ...paths] = positionals;
  const kind = importKinds.find((one) => one === word);
  if (!common.help && kind === undefined)
    throw new UsageError(
      `import takes a letter, a record or a report, not ${word ?? 'nothing'}: npm start -- import record FILE`,
    );
  if (!common.help && paths.length === 0) throw new UsageError(`Name the files to import: npm start -- import ${word} FILE`);
  if (values.edited !== undefined && paths.length > 1) throw new UsageError('--edited goes with one letter.');
  return {
    ...common,
    kind: kind ?? 'letter',
    paths,
    accept: values.accept || values.edited !== undefined,
    edited: values.edited ?? null,
    because: values.because ?? null,
    evenSo: values['even-so'],
    sitting: values.sitting === undefined ? null : sittingNumber(values.sitting),
    date: values.date === undefined ? null : day(values.date, '--date'),
    out: values.out,
  };
}

function sittingNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new UsageError(`--sitting takes a number from 1, not ${text}.`);
  return number;
}
