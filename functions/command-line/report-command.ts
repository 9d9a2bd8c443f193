import { type Language, languages } from '../../shared/model/language.ts';
import { instant, language } from './arguments.ts';
import { type Common, commonHelp, readCommand } from './command-arguments.ts';
import { UsageError } from './usage-error.ts';

/** What a person wants of a report. */
export interface ReportArguments extends Common {
  readonly language: Language;
  readonly asOf: string | null;
  readonly out: string;
  /** Id of the record whose sitting it is about. */
  readonly sitting: string | null;
  /** How many reports of this kind there were before. */
  readonly revision: number;
  /** Id of the agenda item whose extract it is. */
  readonly item: string | null;
  /** Number of a kept revision, or path of the JSON of an earlier report. */
  readonly since: string | null;
}

export const reportHelp = `rapporteur report: the outcome report, the outcome document of a sitting, or the extract of an item

  npm start -- report [--meeting ID] [--language CODE] [--out FOLDER]
  npm start -- report --sitting RECORD [--revision N]
  npm start -- report --item ITEM
  npm start -- report --since REVISION | FILE.json

Compiles from the register as it stands, and writes docx, html, csv and json. The words of each conclusion stand in a field of their own in the
docx: edit them in Word, and put the file back with npm start -- import report FILE.docx.

  --language CODE     ${languages.join(', ')} (en)
  --as-of TIME        only what the register held by then, such as 2021-06-10T18:00:00+02:00. The register keeps how a row stands, not how it
                      stood: what was changed since is left out as a whole, and each such row is named
  --sitting RECORD    the outcome document of one sitting, by the id of its record
  --revision N        print it as this revision (0: DT/1, 1: DT/1(Rev.1))
  --item ITEM         the extract of one agenda item, such as C21-A2-07
  --since REVISION    mark what has changed since that revision of the register's own report (0, 1, 2 ...; a new one is kept whenever it
                      says something else), or since the .json of a report that this command wrote
  --out FOLDER        where it goes (out)
${commonHelp}

Exit code: 0 written; 2 the call was wrong.

  npm start -- report --language fr
  npm start -- report --sitting 3fa1c09b2d11
  npm start -- report --since out/C21-VCC-1/outcome-report.en.json --out out/rev1
`;

const options = {
  language: { type: 'string', default: 'en' },
  'as-of': { type: 'string' },
  out: { type: 'string', default: 'out' },
  sitting: { type: 'string' },
  revision: { type: 'string', default: '0' },
  item: { type: 'string' },
  since: { type: 'string' },
} as const;

/** Reads the arguments after `report`. Throws `UsageError` with what to do instead. */
export function readReport(args: readonly string[]): ReportArguments {
  const { common, values, positionals } = readCommand('report', args, options);
  if (positionals.length > 0) throw new UsageError(`report takes options only, not ${positionals.join(' ')}.`);
  if (values.sitting !== undefined && values.item !== undefined) throw new UsageError('Say --sitting or --item, not both.');
  return {
    ...common,
    language: language(values.language),
    asOf: values['as-of'] === undefined ? null : instant(values['as-of']),
    out: values.out,
    sitting: values.sitting ?? null,
    revision: revisionNumber(values.revision),
    item: values.item ?? null,
    since: values.since ?? null,
  };
}

function revisionNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0) throw new UsageError(`--revision takes a number from 0, not ${text}.`);
  return number;
}
