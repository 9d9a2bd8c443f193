import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { SendingDeps } from '../../../functions/command-line/send-proceedings.ts';
import { putProceeding } from '../../../shared/aws/proceedings-ledger.ts';
import { readProceedingRow } from '../../../shared/register/records.ts';
import type { Office } from './with-register.ts';

/** How letters, records and edited reports reach the register: with a note of who sent them, into their own inbox of the bucket. */
export function sendingDeps({ ledger, table, register }: Office, by: string): SendingDeps {
  return {
    newArrivalId: randomUUID,
    put: (file, bytes) => putProceeding(ledger, file, by, bytes),
    readRow: (...arrival) => readProceedingRow(table, ...arrival),
    deadLetters: async () => {
      const depths = await register.stack.queueDepths();
      return Object.entries(depths).reduce((sum, [queue, { waiting }]) => (queue.endsWith('-dead') ? sum + waiting : sum), 0);
    },
    pause,
    now: Date.now,
  };
}
