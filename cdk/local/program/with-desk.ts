import type { DeskArguments } from '../../../functions/command-line/desk-arguments.ts';
import type { Desk } from '../../../shared/desk/desk.ts';
import { Conflict, NoSuchThing, NotAllowed, Refused } from '../../../shared/desk/desk.ts';

/** The desk of the register, open for one command. */
export interface DeskAtHand {
  readonly desk: Desk;
  /** Columns of the terminal. */
  readonly width: number;
}

/** What a command has to say, and whether it was done. */
export interface Told {
  readonly text: string;
  readonly done: boolean;
}

/** Columns where the output is not a terminal. */
const usualWidth = 120;

/**
 * Opens the desk for one command, over the register on this computer or over that of AWS, and prints what the command says. Answers the exit code: 1 where
 * something was not done, or the register refused it.
 */
export async function withDesk(
  wanted: DeskArguments,
  work: (at: DeskAtHand) => Promise<Told>,
  lookHere = 'npm start -- query shows the papers',
): Promise<number> {
  const place = wanted.aws ? await import('./desk-on-aws.ts') : await import('./desk-here.ts');
  try {
    const { text, done } = await place.deskThere(wanted, (desk) => work({ desk, width: process.stdout.columns ?? usualWidth }));
    process.stdout.write(text);
    return done ? 0 : 1;
  } catch (error) {
    const sentence = refusal(error, lookHere);
    if (sentence === null) throw error;
    process.stderr.write(`rapporteur: ${sentence}\n`);
    return 1;
  }
}

/** What the register's "no" means to a person at the terminal; null for what is none. */
function refusal(error: unknown, lookHere: string): string | null {
  if (error instanceof NoSuchThing) return `not found: ${error.message}. See what there is: ${lookHere}.`;
  if (error instanceof Conflict) return `${error.message}. Somebody was faster: look (npm start -- show), and decide again.`;
  if (error instanceof Refused || error instanceof NotAllowed) return error.message;
  return null;
}

/** Lines for people, or JSON for machines. */
export function told({ json }: Pick<DeskArguments, 'json'>, lines: readonly string[], value: unknown, done = true): Told {
  return { text: json ? `${JSON.stringify(value, null, 2)}\n` : `${lines.join('\n')}\n`, done };
}
