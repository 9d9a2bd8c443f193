import { proceedingPrefixes } from '../register/ledger-keys.ts';
import { proceedingRowsOf } from '../register/records.ts';
import type { Table } from '../register/table.ts';
import { announcementOf } from './bucket-events.ts';
import type { ObjectStore } from './object-store.ts';
import type { Send } from './queue.ts';

/** Which proceedings are announced again: those that wait, or all that stand for this meeting. */
export type Announced = 'waiting' | 'all records';

/** Announces proceedings of a meeting that are stored already, as the bucket did when they came. */
export async function announceProceedings(
  { table, ledger, toProceedings }: { table: Table; ledger: ObjectStore; toProceedings: Send },
  meetingId: string,
  which: Announced,
): Promise<number> {
  const entered = new Set<string>();
  for await (const { key, kind, outcome } of proceedingRowsOf(table, meetingId)) {
    if (outcome !== 'waiting' && (which === 'waiting' || kind !== 'record')) entered.add(key);
  }
  let announced = 0;
  for (const prefix of Object.values(proceedingPrefixes)) {
    for await (const { key } of ledger.list(`${prefix}${meetingId}/`)) {
      if (entered.has(key)) continue;
      await toProceedings(announcementOf(key));
      announced += 1;
    }
  }
  return announced;
}
