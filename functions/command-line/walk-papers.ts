import type { Sender } from '../../shared/model/arrival.ts';
import { paperId } from '../../shared/model/contribution.ts';
import type { InboxPaper, PaperReference } from '../../shared/register/ledger-keys.ts';
import type { PaperRow } from '../../shared/register/rows.ts';

/** One file to be sent, with what is known of its arrival; a null time is the time of storage. */
export interface Sending {
  readonly label: string;
  readonly fileName: string;
  /** On the sender's computer; what lies beside it may say more of it. */
  readonly path: string;
  readonly meetingId: string;
  readonly receivedAt: string | null;
  readonly sender: Sender | null;
  bytes(): Promise<Uint8Array>;
}

/** A sent file and what the register says of it in the end. */
export interface Walked {
  readonly label: string;
  readonly row: PaperRow | null;
  /** The paper whose verdict stands for a duplicate; the row itself otherwise. */
  readonly standing: PaperRow | null;
}

export interface WalkDeps {
  newArrivalId(): string;
  put(paper: InboxPaper, bytes: Uint8Array, arrival: Pick<Sending, 'receivedAt' | 'sender'>): Promise<void>;
  readPaper(meetingId: string, id: string): Promise<PaperRow | null>;
  /** Messages that every try has failed on, in all queues. */
  deadLetters(): Promise<number>;
  pause(milliseconds: number): Promise<void>;
  now(): number;
  progress(sent: number, judged: number, inAll: number): void;
}

/** Files put side by side. */
const putAtOnce = 16;
const pollMilliseconds = 50;
/** Unsettled papers looked at between two pauses: few, to leave the processor to the work itself. */
const unsettledInARow = 3;
/** With no new verdict for this long, something has failed that will not mend itself while we wait. */
const patienceMilliseconds = 120_000;

/**
 * Sends files and follows them until each has its verdict. A file that gets none (its messages are dead letters, or nothing has moved for two
 * minutes) is answered with a null row; it stays in the inbox, and the next sweep takes it up.
 */
export async function walkPapers(deps: WalkDeps, sendings: readonly Sending[]): Promise<Walked[]> {
  const references = new Map<Sending, PaperReference>();
  const waiting = [...sendings];
  const puts = Array.from({ length: putAtOnce }, async () => {
    for (let sending = waiting.shift(); sending !== undefined; sending = waiting.shift()) {
      references.set(sending, await send(deps, sending));
      deps.progress(references.size, 0, sendings.length);
    }
  });
  await Promise.all(puts);
  const rows = await followed(deps, [...references.values()]);
  return await Promise.all(
    sendings.map(async (sending) => {
      const { label } = sending;
      const reference = references.get(sending);
      const row = reference === undefined ? null : (rows.get(reference) ?? null);
      return { label, row, standing: await standingOf(deps, row) };
    }),
  );
}

async function send(deps: WalkDeps, { fileName, meetingId, receivedAt, sender, bytes }: Sending): Promise<PaperReference> {
  const reference = { meetingId, arrivalId: deps.newArrivalId(), n: 1 };
  await deps.put({ ...reference, fileName }, await bytes(), { receivedAt, sender });
  return reference;
}

async function followed(deps: WalkDeps, references: readonly PaperReference[]): Promise<Map<PaperReference, PaperRow>> {
  const settled = new Map<PaperReference, PaperRow>();
  const waiting = [...references];
  let lastMove = deps.now();
  while (waiting.length > 0) {
    const moved = await settleWhatCan(deps, waiting, settled);
    deps.progress(references.length, settled.size, references.length);
    if (moved) lastMove = deps.now();
    else if (await isStuck(deps, lastMove)) break;
    else await deps.pause(pollMilliseconds);
  }
  return settled;
}

/** Looks at papers in the order of sending until too many in a row are not settled; those go to the end, so that they hide no other. */
async function settleWhatCan(
  deps: WalkDeps,
  waiting: PaperReference[],
  settled: Map<PaperReference, PaperRow>,
): Promise<boolean> {
  const before = settled.size;
  for (let unsettled = 0; unsettled < unsettledInARow; ) {
    const reference = waiting.shift();
    if (reference === undefined) break;
    const row = await deps.readPaper(reference.meetingId, paperId(reference));
    if (row !== null && row.status !== 'pending') settled.set(reference, row);
    else {
      waiting.push(reference);
      unsettled += 1;
    }
  }
  return settled.size > before;
}

async function isStuck(deps: WalkDeps, lastMove: number): Promise<boolean> {
  const quiet = deps.now() - lastMove;
  if (quiet > patienceMilliseconds) return true;
  return quiet > patienceMilliseconds / 8 && (await deps.deadLetters()) > 0;
}

async function standingOf(deps: WalkDeps, row: PaperRow | null): Promise<PaperRow | null> {
  if (row === null || row.duplicateOf === null) return row;
  return await deps.readPaper(row.meetingId, row.duplicateOf);
}
