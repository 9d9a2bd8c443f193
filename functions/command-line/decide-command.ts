import { correctableFields, type DecisionDraft, decisionDraftSchema } from '../../shared/model/decision.ts';
import { type DeskArguments, deskHelp, listGiven, oneOf, readDeskCommand, reasonGiven } from './desk-arguments.ts';
import { itemsNamed } from './things-named.ts';
import { UsageError } from './usage-error.ts';

const decisionKinds = ['accept', 'return', 'move', 'withdraw', 'publish', 'correct', 'join', 'judge-again'] as const;

/** What a person decides about one paper. */
export interface DecideArguments extends DeskArguments {
  /** Its symbol, or its id or the beginning of it. */
  readonly paper: string;
  /** Of `join`, `to` is as the person named it. */
  readonly draft: DecisionDraft;
}

export const decideHelp = `rapporteur decide: what a person of the secretariat decides about a paper

  npm start -- decide PAPER DECISION --because WORDS [options]

accept       file it, under --items or where it was placed     return       back to its sender
move         under other items (--items)                       withdraw     its sender takes it back
publish      for everybody to read                             join         another language version of --to
correct      a field that was misread (--field, --value)       judge-again  by the rules as they stand now

Each decision is kept with its reason; the machine's verdict stays beside it. The sender is told where it concerns them.

  PAPER               its symbol (C21/84), or its id as query shows it
  --because WORDS     why, for the history
  --items LIST        agenda items: C21-A2-07,C21-A3-01 or 2:7
  --field NAME        ${correctableFields.join(', ')}
  --value WORDS       what truly stands there
  --to PAPER          the version with which it is joined
${deskHelp}

Exit code: 0 decided; 1 the register refused; 2 the call was wrong.

  npm start -- decide 3fa1c09b2d accept --because "the line was closed that evening" --by "A. Ndiaye"
  npm start -- decide C21/84 move --items 2:7 --because "asked for by the delegation"
`;

const options = {
  because: { type: 'string' },
  items: { type: 'string', multiple: true },
  field: { type: 'string' },
  value: { type: 'string' },
  to: { type: 'string' },
} as const;

/** Reads the arguments after `decide`. Throws `UsageError` with what to do instead. */
export function readDecide(args: readonly string[]): DecideArguments | (Pick<DeskArguments, 'help'> & { readonly help: true }) {
  const { desk, values, positionals } = readDeskCommand('decide', args, options);
  if (desk.help) return { help: true };
  const [paper, decision, ...rest] = positionals;
  if (paper === undefined || decision === undefined || rest.length > 0)
    throw new UsageError('Name the paper and the decision: npm start -- decide C21/84 publish --because "..."');
  const kind = oneOf(decision, decisionKinds, 'decide');
  const items = values.items === undefined ? undefined : itemsNamed(listGiven(values.items), desk.meetingId);
  if (kind === 'move' && items === undefined) throw new UsageError('Say under which items: --items C21-A2-07 (or 2:7).');
  if (kind === 'correct' && (values.field === undefined || values.value === undefined))
    throw new UsageError(`Say what is wrong and what stands there: --field ${correctableFields[0]} --value "..."`);
  if (kind === 'join' && values.to === undefined) throw new UsageError('Name the paper with which it is joined: --to C21/84');
  const said = {
    kind,
    reason: reasonGiven(values.because, 'asked for by the delegation'),
    ...(items === undefined ? {} : { items }),
    ...(values.field === undefined ? {} : { field: oneOf(values.field, correctableFields, '--field') }),
    ...(values.value === undefined ? {} : { value: values.value }),
    ...(values.to === undefined ? {} : { to: values.to }),
  };
  const draft = decisionDraftSchema.safeParse(said);
  if (draft.success) return { ...desk, paper, draft: draft.data };
  throw new UsageError(draft.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
}
