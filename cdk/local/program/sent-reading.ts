import type { Imported } from '../../../functions/command-line/send-proceedings.ts';
import { UsageError } from '../../../functions/command-line/usage-error.ts';
import { readProceeding } from '../../../shared/aws/proceedings-ledger.ts';
import type { StoredProceeding } from '../../../shared/model/stored-proceeding.ts';
import type { ProceedingKind } from '../../../shared/register/ledger-keys.ts';
import type { Office } from './with-register.ts';

type Of<K extends ProceedingKind> = Extract<StoredProceeding, { kind: K }>;

/** What was read in a file that was sent. Throws `UsageError` where nothing was: it waits, cannot be read, or its import has failed. */
export async function sentReading<K extends ProceedingKind>(office: Office, { sending, row }: Imported, kind: K): Promise<Of<K>> {
  const { label, meetingId } = sending;
  if (row === null) throw new UsageError(`${label} is stored and was not imported: the next run takes it up.`);
  if (row.proceedingId === null)
    throw new UsageError(
      `${label} waits: there is no meeting ${meetingId}. Import its letter (npm start -- import letter FILE --accept).`,
    );
  if (row.outcome === 'waiting')
    throw new UsageError(
      `${label} waits: the register of ${meetingId} has none of its records. Import them (npm start -- import record FILE).`,
    );
  const stored = await readProceeding(office.ledger, meetingId, row.proceedingId);
  if (row.outcome === 'unread') {
    const reason = stored?.kind === 'unread' ? stored.reason : 'it says more in one place than the register can hold';
    throw new UsageError(`${label} cannot be read: ${reason}.`);
  }
  if (stored === null || stored.kind !== kind)
    throw new UsageError(`${label} was imported before as ${stored?.kind ?? 'nothing'}, and is no ${kind}.`);
  return stored as Of<K>;
}
