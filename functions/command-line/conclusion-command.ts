import { type Common, commonHelp, readCommand } from './command-arguments.ts';
import { UsageError } from './usage-error.ts';

export const conclusionActions = ['list', 'show', 'reword', 'settle'] as const;

/** What a person wants of the proposed conclusions. */
export interface ConclusionArguments extends Common {
  readonly action: (typeof conclusionActions)[number];
  /** Id of a conclusion; empty for the list. */
  readonly id: string;
  /** List only those in conflict. */
  readonly conflicts: boolean;
  /** Path of the words that shall stand, as plain text. */
  readonly textFile: string | null;
  readonly because: string | null;
}

export const conclusionHelp = `rapporteur conclusion: the proposed conclusions, their words, and conflicts about them

  npm start -- conclusion list [--conflicts]
  npm start -- conclusion show ID
  npm start -- conclusion reword ID --text-file FILE.txt --because WORDS
  npm start -- conclusion settle ID --text-file FILE.txt --because WORDS

list     every proposed conclusion of the meeting, a line each           show    one, with all its wordings
reword   puts these words in place of those that stand; every wording is kept
settle   ends a conflict: an edited report said one thing and the register another, both were kept, and these words shall stand

  --conflicts         only those whose words are in dispute
  --text-file FILE    the words that shall stand, as plain text (UTF-8)
  --because WORDS     why, for the history
${commonHelp}

Exit code: 0 done; 2 the call was wrong, or nothing would change.

  npm start -- conclusion list --conflicts
  npm start -- conclusion show 3fa1c09b2d11.24.1
  npm start -- conclusion settle 3fa1c09b2d11.24.1 --text-file agreed.txt --because "agreed with the Chair" --by "A. Editor"
`;

const options = {
  conflicts: { type: 'boolean', default: false },
  'text-file': { type: 'string' },
  because: { type: 'string' },
} as const;

/** Reads the arguments after `conclusion`. Throws `UsageError` with what to do instead. */
export function readConclusionCommand(args: readonly string[]): ConclusionArguments {
  const { common, values, positionals } = readCommand('conclusion', args, options);
  const [word = 'list', id = ''] = positionals;
  const action = conclusionActions.find((one) => one === word);
  if (action === undefined) throw new UsageError(`conclusion takes one of ${conclusionActions.join(', ')}, not ${word}.`);
  if (!common.help) {
    if (action !== 'list' && id === '')
      throw new UsageError(`Name the conclusion, as npm start -- conclusion list does: npm start -- conclusion ${action} ID`);
    const puts = action === 'reword' || action === 'settle';
    if (puts && values['text-file'] === undefined) throw new UsageError('Give the words that shall stand: --text-file FILE.txt');
    if (puts && values.because === undefined) throw new UsageError('Say why, for the history: --because "agreed with the Chair"');
  }
  return {
    ...common,
    action,
    id,
    conflicts: values.conflicts,
    textFile: values['text-file'] ?? null,
    because: values.because ?? null,
  };
}
