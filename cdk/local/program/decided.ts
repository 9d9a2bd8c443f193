import { setTimeout as pause } from 'node:timers/promises';
import { UsageError } from '../../../functions/command-line/usage-error.ts';
import { meetingKnown } from '../../../shared/aws/meeting-source.ts';
import type { Acceptance } from '../../../shared/desk/decide-agenda.ts';
import { Conflict, Refused } from '../../../shared/desk/desk.ts';
import type { Office } from './with-register.ts';

const pollMilliseconds = 50;
/** A decision is taken up within a second or two; it stands in the ledger whatever happens. */
const patienceMilliseconds = 20_000;

/** Decides on an agenda, and waits until the decision is in force. Throws `UsageError` with what to do instead. */
export async function decided({ table, ledger }: Office, decide: () => Promise<Acceptance>): Promise<Acceptance> {
  const acceptance = await decide().catch(explained);
  if (acceptance.outcome === 'refused') return acceptance;
  const { id, version } = acceptance.meeting;
  for (const until = Date.now() + patienceMilliseconds; ; await pause(pollMilliseconds)) {
    if (((await meetingKnown(table, ledger, id))?.version ?? 0) >= version) return acceptance;
    if (Date.now() > until)
      throw new UsageError(`Version ${version} of ${id} is decided and not in force yet: the next run takes it up.`);
  }
}

function explained(error: unknown): never {
  if (error instanceof Conflict)
    throw new UsageError(
      'Somebody else has decided on this agenda meanwhile: look (npm start -- agenda show), and decide again.',
    );
  if (error instanceof Refused) throw new UsageError(`The agenda cannot be changed so. ${error.message}`);
  throw error;
}
