import { instant } from './arguments.ts';
import { type DeskArguments, deskHelp, readDeskCommand, reasonGiven } from './desk-arguments.ts';
import { stateNamed } from './things-named.ts';
import { UsageError } from './usage-error.ts';

const exitCodes = 'Exit code: 0 done; 1 the register refused; 2 the call was wrong.';

export const showHelp = `rapporteur show: the whole story of a paper

  npm start -- show PAPER

Its verdict with every finding, who decided what, its citations, its letters, its history.

  PAPER               its symbol (C21/84), or its id as query shows it
${deskHelp}

${exitCodes}

  npm start -- show C21/84
  npm start --silent -- show 3fa1c09b2d --json
`;

/** Reads the arguments after `show`. Throws `UsageError` with what to do instead. */
export function readShow(args: readonly string[]): DeskArguments & { readonly paper: string } {
  const { desk, positionals } = readDeskCommand('show', args, {});
  const [paper, ...rest] = positionals;
  if (!desk.help && (paper === undefined || rest.length > 0))
    throw new UsageError('Name one paper, by its symbol or by its id as query shows it: npm start -- show C21/84');
  return { ...desk, paper: paper ?? '' };
}

export const extendHelp = `rapporteur extend: puts the closing time off for one State

  npm start -- extend STATE --until TIME --because WORDS

Papers of that State which came until then, those held as late included, are judged by the later time.

  STATE               KE, or Kenya
  --until TIME        such as 2021-05-28T23:59:59+02:00
  --because WORDS     why, for the history
${deskHelp}

${exitCodes}

  npm start -- extend KE --until 2021-05-28T23:59:59+02:00 --because "the line was down, note of 25 May" --by "A. Ndiaye"
`;

export interface ExtendArguments extends DeskArguments {
  readonly state: string;
  readonly until: string;
  readonly reason: string;
}

/** Reads the arguments after `extend`; null where help is asked for. Throws `UsageError` with what to do instead. */
export function readExtend(args: readonly string[]): ExtendArguments | null {
  const { desk, values, positionals } = readDeskCommand('extend', args, {
    until: { type: 'string' },
    because: { type: 'string' },
  });
  if (desk.help) return null;
  const [state, ...rest] = positionals;
  if (state === undefined || rest.length > 0)
    throw new UsageError('Name one State: npm start -- extend KE --until 2021-05-28T23:59:59+02:00 --because "..."');
  if (values.until === undefined) throw new UsageError('Say until when: --until 2021-05-28T23:59:59+02:00');
  const reason = reasonGiven(values.because, 'the line was down, note of 25 May');
  return { ...desk, state: stateNamed(state), until: instant(values.until), reason };
}

export const replayHelp = `rapporteur replay: which papers the rules as they stand now would judge otherwise

  npm start -- replay
  npm start -- replay --confirm PAPER ... --because WORDS

Nothing is changed by looking. With --confirm each paper named is judged again, with a line in its history.

  --confirm           judge these papers again
  --because WORDS     why, for the history
${deskHelp}

${exitCodes}

  npm start -- replay
  npm start -- replay --confirm C21/84 3fa1c09b2d --because "item 7 was raised" --by "A. Ndiaye"
`;

export interface ReplayArguments extends DeskArguments {
  /** Papers to be judged again, as the person named them; none where the list is asked for. */
  readonly confirmed: readonly string[];
  readonly reason: string;
}

/** Reads the arguments after `replay`. Throws `UsageError` with what to do instead. */
export function readReplay(args: readonly string[]): ReplayArguments {
  const { desk, values, positionals } = readDeskCommand('replay', args, {
    confirm: { type: 'boolean', default: false },
    because: { type: 'string' },
  });
  if (!values.confirm && positionals.length > 0)
    throw new UsageError(`To have them judged again: npm start -- replay --confirm ${positionals.join(' ')} --because "..."`);
  if (values.confirm && positionals.length === 0)
    throw new UsageError('Name the papers that are to be judged again: npm start -- replay shows which would change.');
  return { ...desk, confirmed: positionals, reason: values.confirm ? reasonGiven(values.because, 'item 7 was raised') : '' };
}

export const operateHelp = `rapporteur health | redrive | audit verify: keeping the register running

  npm start -- health
  npm start -- redrive QUEUE
  npm start -- audit verify

health        what waits in each queue, and what could not be done (dead letters)
redrive       gives the dead letters of a queue another try
audit verify  holds every row, every history and every sealed digest against each other, and names what was changed

${deskHelp}

Exit code: 0 done, the audit is whole; 1 the audit is broken, or the register refused; 2 the call was wrong.

  npm start -- redrive paper-examined
  npm start --silent -- audit verify --json
`;

/** Reads the arguments after `health`, `redrive` or `audit`. Throws `UsageError` with what to do instead. */
export function readOperate(
  command: 'health' | 'redrive' | 'audit',
  args: readonly string[],
): DeskArguments & { readonly queue: string } {
  const { desk, positionals } = readDeskCommand(command, args, {});
  if (desk.help) return { ...desk, queue: '' };
  const [word, ...rest] = positionals;
  if (command === 'audit' && (word !== 'verify' || rest.length > 0))
    throw new UsageError('audit takes verify: npm start -- audit verify');
  if (command === 'redrive' && (word === undefined || rest.length > 0))
    throw new UsageError('Name one queue, as health shows them: npm start -- redrive paper-examined');
  if (command === 'health' && word !== undefined) throw new UsageError(`health takes no name: npm start -- health`);
  return { ...desk, queue: word ?? '' };
}
