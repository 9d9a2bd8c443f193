import type { ArrivedProceeding, ProceedingDesk, ProceedingToSend } from '../../shared/desk/proceeding-desk.ts';
import type { Caller } from '../../shared/model/caller.ts';

/** One letter, record or edited report to be sent, in the name of whoever sends it. */
export interface ProceedingSending extends ProceedingToSend {
  readonly caller: Caller;
  readonly meetingId: string;
}

export interface Imported {
  readonly arrivalId: string;
  /** What became of it; null where nothing did (its messages are dead letters, or nothing has moved for two minutes). */
  readonly arrived: ArrivedProceeding | null;
}

export interface SendingDeps {
  readonly desk: Pick<ProceedingDesk, 'send' | 'arrived'>;
  /** Messages that every try has failed on, in all queues. */
  deadLetters(): Promise<number>;
  pause(milliseconds: number): Promise<void>;
  now(): number;
}

const pollMilliseconds = 50;
/** Far longer than any record takes; past it something has failed that will not mend itself while we wait. */
const patienceMilliseconds = 120_000;

/** Sends a file and follows it until the register says what became of it. Throws as the desk does. */
export async function sendProceeding(deps: SendingDeps, { caller, meetingId, ...file }: ProceedingSending): Promise<Imported> {
  const arrivalId = await deps.desk.send(caller, meetingId, file);
  const sent = deps.now();
  for (;;) {
    const arrived = await deps.desk.arrived(caller, meetingId, arrivalId);
    if (arrived !== null) return { arrivalId, arrived };
    const waited = deps.now() - sent;
    if (waited > patienceMilliseconds) return { arrivalId, arrived: null };
    if (waited > patienceMilliseconds / 8 && (await deps.deadLetters()) > 0) return { arrivalId, arrived: null };
    await deps.pause(pollMilliseconds);
  }
}
