import { type Common, commonHelp, readCommand } from './command-arguments.ts';
import { UsageError } from './usage-error.ts';

export const agendaActions = ['show', 'raise', 'remove', 'add', 'accept', 'spill-over', 'history', 'plan'] as const;

/** What a person wants of an agenda. */
export interface AgendaArguments extends Common {
  readonly action: (typeof agendaActions)[number];
  /** Id of an item, of a record, or nothing. */
  readonly subject: string | null;
  readonly to: '1+' | '1' | '2' | null;
  readonly because: string | null;
  readonly evenSo: boolean;
  /** Path of an item as JSON. */
  readonly item: string | null;
  readonly after: string | null;
  readonly out: string | null;
}

export const agendaHelp = `rapporteur agenda: the agenda in force, and its changes

  npm start -- agenda show
  npm start -- agenda raise ITEM --to 1 --because WORDS
  npm start -- agenda accept RECORD
  npm start -- agenda spill-over --because WORDS
  npm start -- agenda add --item FILE.json [--after ITEM] --because WORDS
  npm start -- agenda remove ITEM --because WORDS
  npm start -- agenda history
  npm start -- agenda plan

show        the agenda in force                    history     every version: when, by whom, why, on what source
raise       moves an item to another group         accept      brings into force what a record states of the agenda
spill-over  items of group 1 that no record takes up fall to group 2
add, remove an item comes or goes                  plan        the sittings, with what the records have taken so far

Every change is a new version of the meeting. Papers under a changed item are placed anew, with a line in their history; a change that would
leave contributions without an item is refused with their list.

  --to GROUP          1+, 1 or 2
  --because WORDS     why, for the history
  --item FILE.json    the new item: id, annex, itemNo, title, documents, priority and so on, as in agenda show --json
  --after ITEM        where it comes (else at the end)
  --even-so           change it, though contributions lose their item
  --out FILE.csv      write the plan as a table too
${commonHelp}

Exit code: 0 done; 1 the change was refused; 2 the call was wrong.

  npm start -- agenda raise C21-A3-07 --to 1 --because "opening of C21/VCC-1"
  npm start -- agenda accept 3fa1c09b2d11
  npm start -- agenda plan --json
`;

const options = {
  to: { type: 'string' },
  because: { type: 'string' },
  'even-so': { type: 'boolean', default: false },
  item: { type: 'string' },
  after: { type: 'string' },
  out: { type: 'string' },
} as const;

/** Reads the arguments after `agenda`. Throws `UsageError` with what to do instead. */
export function readAgenda(args: readonly string[]): AgendaArguments {
  const { common, values, positionals } = readCommand('agenda', args, options);
  const [word = 'show', subject = null] = positionals;
  const action = agendaActions.find((one) => one === word);
  if (action === undefined) throw new UsageError(`agenda takes one of ${agendaActions.join(', ')}, not ${word}.`);
  if (!common.help) demand(action, subject, values);
  return {
    ...common,
    action,
    subject,
    to: values.to === undefined ? null : group(values.to),
    because: values.because ?? null,
    evenSo: values['even-so'],
    item: values.item ?? null,
    after: values.after ?? null,
    out: values.out ?? null,
  };
}

function demand(
  action: AgendaArguments['action'],
  subject: string | null,
  values: { readonly to?: string | undefined; readonly because?: string | undefined; readonly item?: string | undefined },
): void {
  const needsItem = action === 'raise' || action === 'remove';
  if (needsItem && subject === null) throw new UsageError(`Name the item: npm start -- agenda ${action} C21-A3-07`);
  if (action === 'accept' && subject === null)
    throw new UsageError('Name the record, as import record does: npm start -- agenda accept RECORD');
  if (action === 'raise' && values.to === undefined) throw new UsageError('Say to which group: --to 1+, --to 1 or --to 2.');
  if (action === 'add' && values.item === undefined) throw new UsageError('Give the new item: --item FILE.json');
  const changes = needsItem || action === 'add' || action === 'spill-over';
  if (changes && values.because === undefined) throw new UsageError('Say why, for the history: --because "opening of C21/VCC-1"');
}

function group(text: string): '1+' | '1' | '2' {
  if (text === '1+' || text === '1' || text === '2') return text;
  throw new UsageError(`--to takes 1+, 1 or 2, not ${text}.`);
}
