import { setTimeout as pause } from 'node:timers/promises';
import { sendProceeding } from '../../../functions/command-line/send-proceedings.ts';
import { UsageError } from '../../../functions/command-line/usage-error.ts';
import { NoSuchThing, Refused } from '../../../shared/desk/desk.ts';
import type { ProceedingRead, ProceedingToSend } from '../../../shared/desk/proceeding-desk.ts';
import type { ProceedingKind } from '../../../shared/register/ledger-keys.ts';
import type { Office } from './with-register.ts';

type Of<K extends ProceedingKind> = Extract<ProceedingRead, { kind: K }>;

/** A letter, a record or an edited report, of which meeting it is, and in whose name it is sent. */
export interface SentFile<K extends ProceedingKind> extends Pick<ProceedingToSend, 'fileName' | 'bytes' | 'sitting' | 'date'> {
  readonly kind: K;
  readonly meetingId: string;
  readonly by: string;
}

/** Sends a file and answers what was read in it. Throws `UsageError` where nothing was: it waits, cannot be read, or its import has failed. */
export async function sentReading<K extends ProceedingKind>(
  office: Office,
  sent: SentFile<K>,
): Promise<{ readonly arrivalId: string; readonly read: Of<K> }> {
  const { kind, meetingId, fileName } = sent;
  const { arrivalId, arrived } = await followed(office, sent);
  if (arrived === null) throw new UsageError(`${fileName} is stored and was not imported: the next run takes it up.`);
  const { read } = arrived;
  if (read.kind === 'waiting')
    throw new UsageError(
      `${fileName} waits: the register of ${meetingId} has none of its records. Import them (npm start -- import record FILE).`,
    );
  if (read.kind === 'unread')
    throw new UsageError(
      read.why === 'another-kind'
        ? `${fileName} was imported before as something else, and is no ${kind}.`
        : `${fileName} cannot be read: ${whys.get(read.why) ?? read.why}.`,
    );
  return { arrivalId, read: read as Of<K> };
}

const whys: ReadonlyMap<string, string> = new Map([['row-too-large', 'it says more in one place than the register can hold']]);

async function followed<K extends ProceedingKind>(office: Office, { by, ...file }: SentFile<K>) {
  const deps = { desk: office.proceedings, deadLetters: () => deadLetters(office), pause, now: Date.now };
  try {
    return await sendProceeding(deps, { ...file, caller: { role: 'secretariat', name: by } });
  } catch (error) {
    if (error instanceof NoSuchThing)
      throw new UsageError(
        `${file.fileName} is not stored: there is no meeting ${file.meetingId}. Import its letter (npm start -- import letter FILE --accept).`,
      );
    if (error instanceof Refused) throw new UsageError(`${file.fileName} is not stored. ${error.message}`);
    throw error;
  }
}

async function deadLetters({ register }: Office): Promise<number> {
  const depths = await register.stack.queueDepths();
  return Object.entries(depths).reduce((sum, [queue, { waiting }]) => (queue.endsWith('-dead') ? sum + waiting : sum), 0);
}
