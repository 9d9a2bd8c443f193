import type { ProceedingFile, ProceedingKind } from '../../shared/register/ledger-keys.ts';
import type { ProceedingRow } from '../../shared/register/rows.ts';

/** One letter, record or edited report to be sent. */
export interface ProceedingSending {
  readonly label: string;
  readonly kind: ProceedingKind;
  readonly meetingId: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

export interface Imported {
  readonly sending: ProceedingSending;
  /** What became of it; null where nothing did (its messages are dead letters, or nothing has moved for two minutes). */
  readonly row: ProceedingRow | null;
}

export interface SendingDeps {
  newArrivalId(): string;
  put(file: ProceedingFile, bytes: Uint8Array): Promise<void>;
  readRow(meetingId: string, arrivalId: string): Promise<ProceedingRow | null>;
  /** Messages that every try has failed on, in all queues. */
  deadLetters(): Promise<number>;
  pause(milliseconds: number): Promise<void>;
  now(): number;
}

const pollMilliseconds = 50;
/** Far longer than any record takes; past it something has failed that will not mend itself while we wait. */
const patienceMilliseconds = 120_000;

/** Sends a file and follows it until the register says what became of it. */
export async function sendProceeding(deps: SendingDeps, sending: ProceedingSending): Promise<Imported> {
  const { kind, meetingId, fileName, bytes } = sending;
  const arrivalId = deps.newArrivalId();
  await deps.put({ kind, meetingId, arrivalId, fileName }, bytes);
  const sent = deps.now();
  for (;;) {
    const row = await deps.readRow(meetingId, arrivalId);
    if (row !== null) return { sending, row };
    const waited = deps.now() - sent;
    if (waited > patienceMilliseconds) return { sending, row: null };
    if (waited > patienceMilliseconds / 8 && (await deps.deadLetters()) > 0) return { sending, row: null };
    await deps.pause(pollMilliseconds);
  }
}
