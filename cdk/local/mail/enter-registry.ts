import { readFile } from 'node:fs/promises';
import { UsageError } from '../../../functions/command-line/usage-error.ts';
import type { ObjectStore } from '../../../shared/aws/object-store.ts';
import { readRegistry } from '../../../shared/members/read-registry.ts';
import { mailKeys } from '../../../shared/register/mail-keys.ts';

/** Puts a registry of contacts into the ledger, where mail is judged by the newest. Throws UsageError with each of its problems. */
export async function enterRegistry(ledger: ObjectStore, file: string): Promise<void> {
  const csv = await readFile(file, 'utf-8').catch((cause: unknown) => {
    throw new UsageError(`${file} cannot be read.`, { cause });
  });
  const reading = readRegistry(csv, { version: 1, validFrom: '1970-01-01' });
  if ('problems' in reading) throw new UsageError(`${file}: ${reading.problems.join('; ')}`);
  await ledger.put(mailKeys.registry, csv, 'text/csv; charset=utf-8');
}

/** Enters it only where the ledger has none yet. */
export async function enterRegistryOnce(ledger: ObjectStore, file: string): Promise<void> {
  if ((await ledger.facts(mailKeys.registry)) === null) await enterRegistry(ledger, file);
}
