import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { SendingDeps } from '../../../functions/command-line/send-proceedings.ts';
import { ledgerKeys } from '../../../shared/register/ledger-keys.ts';
import { readProceedingRow } from '../../../shared/register/records.ts';
import type { Desk } from './with-register.ts';

/** How letters, records and edited reports reach the register: with a note of who sent them, into their own inbox of the bucket. */
export function sendingDeps({ ledger, table, register }: Desk, by: string): SendingDeps {
  return {
    newArrivalId: randomUUID,
    async put(file, bytes) {
      const sender = { state: null, address: by, authenticated: true, language: null };
      const record = JSON.stringify({ channel: 'ticket', sender, files: 1 });
      await ledger.putOnce(ledgerKeys.arrival(file.meetingId, file.arrivalId), record, 'application/json');
      await ledger.putOnce(ledgerKeys.proceeding(file), bytes, 'application/octet-stream');
    },
    readRow: (...arrival) => readProceedingRow(table, ...arrival),
    deadLetters: async () => {
      const depths = await register.stack.queueDepths();
      return Object.entries(depths).reduce((sum, [queue, { waiting }]) => (queue.endsWith('-dead') ? sum + waiting : sum), 0);
    },
    pause,
    now: Date.now,
  };
}
