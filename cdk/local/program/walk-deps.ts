import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { WalkDeps } from '../../../functions/command-line/walk-papers.ts';
import { name, readEnvironment } from '../../../shared/aws/environment.ts';
import { type ObjectStore, objectStore } from '../../../shared/aws/object-store.ts';
import { registerTable } from '../../../shared/aws/table.ts';
import { ledgerKeys } from '../../../shared/register/ledger-keys.ts';
import { readPaper } from '../../../shared/register/papers.ts';
import type { OpenRegister } from './open-register.ts';
import type { Progress } from './progress.ts';

/**
 * How the terminal's papers reach the register: as the ticket desk's do, with a record of who sent them where that is known, and straight into
 * the bucket where it is not. A given time enters here and nowhere else, as the clock of the embedded bucket.
 */
export function walkDeps(register: OpenRegister, progress: Progress): WalkDeps {
  const environment = readEnvironment({ LEDGER_BUCKET: name, TABLE_NAME: name });
  const ledger = objectStore(environment.LEDGER_BUCKET);
  const table = registerTable(environment.TABLE_NAME);
  return {
    newArrivalId: randomUUID,
    async put(paper, bytes, { receivedAt, sender }) {
      if (sender !== null) await recordArrival(ledger, paper.meetingId, paper.arrivalId, sender);
      const key = ledgerKeys.inbox(paper);
      if (receivedAt !== null) register.setTime(key, receivedAt);
      await ledger.putOnce(key, bytes, 'application/octet-stream');
    },
    readPaper: (...paper) => readPaper(table, ...paper),
    deadLetters: async () => {
      const depths = await register.stack.queueDepths();
      return Object.entries(depths).reduce((sum, [queue, { waiting }]) => (queue.endsWith('-dead') ? sum + waiting : sum), 0);
    },
    pause,
    now: Date.now,
    progress,
  };
}

async function recordArrival(ledger: ObjectStore, meetingId: string, arrivalId: string, sender: object): Promise<void> {
  const record = JSON.stringify({ channel: 'ticket', sender, files: 1 });
  await ledger.putOnce(ledgerKeys.arrival(meetingId, arrivalId), record, 'application/json');
}
