import { channels } from '../../shared/model/arrival.ts';
import { paperStatuses } from '../../shared/model/contribution.ts';
import { languages } from '../../shared/model/language.ts';
import type { PaperCriteria } from '../../shared/model/paper-query.ts';
import { instant } from './arguments.ts';
import { type DeskArguments, deskHelp, listGiven, oneOf, readDeskCommand } from './desk-arguments.ts';
import { itemsNamed, stateNamed } from './things-named.ts';
import { UsageError } from './usage-error.ts';

/** Which papers a person asks for, and in which form. */
export interface QueryArguments extends DeskArguments {
  /** Without `cites`, which is read by the grammar of citations. */
  readonly criteria: PaperCriteria;
  /** What the papers are to cite, in the person's words. */
  readonly cites: string | null;
  /** Most papers that are shown. */
  readonly limit: number;
  readonly csv: boolean;
}

export const queryHelp = `rapporteur query: papers of the register

  npm start -- query [criteria] [options]

All that is given must hold; of an option given several times, or with commas, any.

  --status STATUS       ${paperStatuses.join(', ')}
  --item ITEM           C21-A2-07, or 2:7 for item 7 of Annex 2
  --group GROUP         1+, 1 or 2: priority of the item       --annex N     annex of the convening letter
  --state STATE         KE, or Kenya: who sent it
  --members-of ORG      APT, ATU, CEPT, CITEL, LAS, RCC: papers of States that are their members
  --organisation ORG    papers in the name of these organisations
  --cites WORDS         "Resolution 77", "Décision 611 du Conseil", C21/35, pp-resolution:77
  --text WORDS          words in the papers
  --finding CODE        page-limit-exceeded, late, ...
  --paper-language CODE ${languages.join(', ')}                --channel C   ${channels.join(', ')}
  --from TIME --to TIME received at or after, and before (2021-05-24T16:00:00+02:00)
  --published           published only                         --drafts      not published only
  --as-of TIME          as the register stood then
  --limit N             at most so many papers (200)
  --csv                 comma-separated values on standard output
${deskHelp}

Exit code: 0 done, whatever was found; 1 the register refused; 2 the call was wrong.

  npm start -- query --status accepted --members-of RCC --group 1+ --cites "Resolution 77"
  npm start -- query --status held --by "A. Ndiaye"
  npm start --silent -- query --state KE,FR --csv > papers.csv
`;

const organisations = ['APT', 'ATU', 'CEPT', 'CITEL', 'LAS', 'RCC'] as const;
const usualLimit = 200;

const several = { type: 'string', multiple: true } as const;
const one = { type: 'string' } as const;
const yes = { type: 'boolean', default: false } as const;
const options = {
  status: several,
  item: several,
  group: several,
  annex: one,
  state: several,
  'members-of': several,
  organisation: several,
  cites: one,
  text: one,
  finding: several,
  'paper-language': several,
  channel: several,
  from: one,
  to: one,
  published: yes,
  drafts: yes,
  'as-of': one,
  limit: one,
  csv: yes,
} as const;

/** Reads the arguments after `query`. Throws `UsageError` with what to do instead. */
export function readQuery(args: readonly string[]): QueryArguments {
  const { desk, values, positionals } = readDeskCommand('query', args, options);
  if (positionals.length > 0)
    throw new UsageError(`query takes criteria with their names, not ${positionals.join(' ')}: see npm start -- query --help.`);
  if (values.published && values.drafts)
    throw new UsageError('Say --published or --drafts, not both: without either you get both.');
  if (values.csv && desk.json) throw new UsageError('Say --csv or --json, not both.');
  return {
    ...desk,
    criteria: criteriaOf(values, desk.meetingId),
    cites: values.cites ?? null,
    limit: limitGiven(values.limit),
    csv: values.csv,
  };
}

interface Given {
  readonly [option: string]: string | boolean | readonly string[] | undefined;
}

/** Only what was given: a criterion that is there must hold. */
function criteriaOf(values: Given, meetingId: string): PaperCriteria {
  const list = (option: string) => listGiven(values[option] as readonly string[] | undefined);
  const words = <const T extends string>(option: string, known: readonly T[]) =>
    list(option).map((text) => oneOf(text, known, `--${option}`));
  const time = (option: string) => (typeof values[option] === 'string' ? instant(values[option]) : undefined);
  const criteria = {
    items: itemsNamed(list('item'), meetingId),
    groups: words('group', ['1+', '1', '2']),
    annex: annexGiven(values.annex),
    states: list('state').map((text) => stateNamed(text)),
    membersOf: words('members-of', organisations),
    organisations: words('organisation', organisations),
    statuses: words('status', paperStatuses),
    findings: list('finding'),
    languages: words('paper-language', languages),
    channels: words('channel', channels),
    from: time('from'),
    to: time('to'),
    text: values.text,
    published: values.published ? true : values.drafts ? false : undefined,
    asOf: time('as-of'),
  };
  const given = Object.entries(criteria).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(given);
}

function annexGiven(text: Given[string]): number | undefined {
  if (text === undefined) return undefined;
  const annex = Number(text);
  if (Number.isInteger(annex) && annex > 0) return annex;
  throw new UsageError(`--annex takes the number of an annex of the convening letter, such as 2; not ${String(text)}.`);
}

function limitGiven(text: string | undefined): number {
  const limit = Number(text ?? usualLimit);
  if (Number.isInteger(limit) && limit > 0) return limit;
  throw new UsageError(`--limit takes a number of papers from 1 on, not ${String(text)}.`);
}
