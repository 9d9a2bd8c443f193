import { UsageError } from '../../../functions/command-line/usage-error.ts';
import type { Outcome, Read } from '../../../shared/sandbox/job.ts';
import { type Sandbox, startSandbox } from '../../../shared/sandbox/sandbox.ts';
import { sandboxEntry } from './sandbox-entry.ts';

/** Reads a file in a process of its own before it is sent, to learn what it is about. Throws `UsageError` where it cannot be read. */
export async function readBeforehand<T>(fileName: string, read: (sandbox: Sandbox) => Promise<Outcome<Read<T>>>): Promise<T> {
  const sandbox = startSandbox({ entry: sandboxEntry(), size: 1 });
  try {
    const told = await read(sandbox);
    if (told.outcome !== 'done') throw new UsageError(`${fileName} cannot be read: its process ended (${told.outcome}).`);
    if ('unread' in told.value) throw new UsageError(`${fileName} cannot be read: ${told.value.unread}.`);
    return told.value.read;
  } finally {
    await sandbox.close();
  }
}
