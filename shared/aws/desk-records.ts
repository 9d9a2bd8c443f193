import { randomUUID } from 'node:crypto';
import type { RecordDeps } from '../desk/record-desk.ts';
import { proceedingRowsOf, readProceedingRow, recordsOf } from '../register/records.ts';
import type { Table } from '../register/table.ts';
import { meetingKnown } from './meeting-source.ts';
import type { ObjectStore } from './object-store.ts';
import { giveSitting, putProceeding } from './proceedings-ledger.ts';

/** What handling records needs of AWS. */
export function recordDeps(table: Table, ledger: ObjectStore): RecordDeps {
  return {
    newArrivalId: randomUUID,
    meeting: (meetingId) => meetingKnown(table, ledger, meetingId),
    giveSitting: (...given) => giveSitting(ledger, ...given),
    put: (...proceeding) => putProceeding(ledger, ...proceeding),
    recordRows: (meetingId) => Array.fromAsync(recordsOf(table, meetingId)),
    proceedingRows: (meetingId) => Array.fromAsync(proceedingRowsOf(table, meetingId)),
    proceedingRow: (...arrival) => readProceedingRow(table, ...arrival),
  };
}
