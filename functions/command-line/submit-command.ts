import { instant } from './arguments.ts';
import { type DeskArguments, deskHelp, readDeskCommand, reasonGiven } from './desk-arguments.ts';
import { stateNamed } from './things-named.ts';
import { UsageError } from './usage-error.ts';

export const submitHelp = `rapporteur submit: sends papers to the register, and waits for their verdicts

  npm start -- submit FILE ... --sender STATE
  npm start -- submit FILE ... --on-behalf STATE --received TIME --because WORDS

As a delegation does in the portal: a ticket for each file, then the file itself, straight into the bucket. With --on-behalf the
secretariat files what came another way, at the time at which it truly came. check says beforehand what would become of a paper.

  --sender STATE      the delegation that sends them: KE, or Kenya
  --on-behalf STATE   or: the State for which the secretariat files them
  --received TIME     when they truly came, such as 2021-05-24T16:00:00+02:00
  --because WORDS     why they did not come by themselves
${deskHelp}

Exit code: 0 all are accepted; 1 one is not, or the register refused it; 2 the call was wrong.

  npm start -- submit paper.docx --sender KE
  npm start -- submit paper.pdf --on-behalf KE --received 2021-05-24T16:00:00+02:00 --because "handed over on paper" --by "A. Ndiaye"
`;

/** What is sent, and in whose name. */
export interface SubmitArguments extends DeskArguments {
  readonly paths: readonly string[];
  readonly state: string;
  /** Of the secretariat, on behalf of the State; null where the delegation itself sends. */
  readonly onBehalf: { readonly receivedAt: string; readonly reason: string } | null;
}

const options = {
  sender: { type: 'string' },
  'on-behalf': { type: 'string' },
  received: { type: 'string' },
  because: { type: 'string' },
} as const;

/** Reads the arguments after `submit`; null where help is asked for. Throws `UsageError` with what to do instead. */
export function readSubmit(args: readonly string[]): SubmitArguments | null {
  const { desk, values, positionals } = readDeskCommand('submit', args, options);
  if (desk.help) return null;
  if (positionals.length === 0) throw new UsageError('Name the papers to send: npm start -- submit paper.docx --sender KE');
  const { sender, 'on-behalf': onBehalf, received } = values;
  if ((sender === undefined) === (onBehalf === undefined))
    throw new UsageError(
      'Say who sends them: --sender KE (or, for the secretariat, --on-behalf KE --received TIME --because "...").',
    );
  const state = stateNamed(sender ?? onBehalf ?? '');
  if (onBehalf === undefined) {
    if (received !== undefined)
      throw new UsageError('When a delegation sends, the time is that of the bucket: --received goes with --on-behalf.');
    return { ...desk, paths: positionals, state, onBehalf: null };
  }
  if (received === undefined) throw new UsageError('Say when they truly came: --received 2021-05-24T16:00:00+02:00');
  const reason = reasonGiven(values.because, 'handed over on paper');
  return { ...desk, paths: positionals, state, onBehalf: { receivedAt: instant(received), reason } };
}
