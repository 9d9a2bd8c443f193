import { checkHelp, readCheck } from '../../../functions/command-line/check-command.ts';
import { startSandbox } from '../../../shared/sandbox/sandbox.ts';
import { sandboxEntry } from './sandbox-entry.ts';

/**
 * `check`: what the register would say of papers, without one. The process that opens them loads the readers while this one loads the rules. Answers the
 * exit code: 1 where a paper would not be accepted.
 */
export async function runCheck(args: readonly string[]): Promise<number> {
  const wanted = readCheck(args);
  if (wanted.help) {
    process.stdout.write(checkHelp);
    return 0;
  }
  const sandbox = startSandbox({ entry: sandboxEntry() });
  try {
    return await (await import('./check-files.ts')).checkFiles(wanted, sandbox);
  } finally {
    await sandbox.close();
  }
}
