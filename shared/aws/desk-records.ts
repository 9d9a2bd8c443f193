import { randomUUID } from 'node:crypto';
import type { RecordDeps } from '../desk/record-desk.ts';
import { ledgerKeys } from '../register/ledger-keys.ts';
import { proceedingRowsOf, readProceedingRow, recordsOf } from '../register/records.ts';
import type { Table } from '../register/table.ts';
import { meetingKnown } from './meeting-source.ts';
import type { ObjectStore } from './object-store.ts';
import { giveSitting } from './proceedings-ledger.ts';

/** What handling records needs of AWS. */
export function recordDeps(table: Table, ledger: ObjectStore): RecordDeps {
  return {
    newArrivalId: randomUUID,
    meeting: (meetingId) => meetingKnown(table, ledger, meetingId),
    giveSitting: (...given) => giveSitting(ledger, ...given),
    async put(file, record, bytes) {
      await ledger.putOnce(ledgerKeys.arrival(file.meetingId, file.arrivalId), JSON.stringify(record), 'application/json');
      await ledger.putOnce(ledgerKeys.proceeding(file), bytes, 'application/octet-stream');
    },
    recordRows: (meetingId) => Array.fromAsync(recordsOf(table, meetingId)),
    proceedingRows: (meetingId) => Array.fromAsync(proceedingRowsOf(table, meetingId)),
    proceedingRow: (...arrival) => readProceedingRow(table, ...arrival),
  };
}
