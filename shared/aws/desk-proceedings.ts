import { randomUUID } from 'node:crypto';
import type { ProceedingDeps } from '../desk/proceeding-desk.ts';
import { ledgerKeys } from '../register/ledger-keys.ts';
import { proceedingRowsOf, readProceedingRow } from '../register/records.ts';
import { recordReadingId } from '../register/sittings-given.ts';
import type { Table } from '../register/table.ts';
import { agendaDeskDeps } from './desk-agenda.ts';
import { noteArrival, readArrivalRecord } from './ledger.ts';
import type { ObjectStore } from './object-store.ts';
import { presignedUploads } from './presigned-upload.ts';
import { readProceeding, sittingGiven } from './proceedings-ledger.ts';
import type { Send } from './queue.ts';

/** What sending and accepting letters and records needs of AWS. `bucket`: the ledger's name, into which tickets lead. */
export function proceedingDeps(table: Table, ledger: ObjectStore, bucket: string, toProceedings: Send): ProceedingDeps {
  const agenda = agendaDeskDeps(table, ledger, toProceedings);
  return {
    ...agenda,
    newArrivalId: randomUUID,
    noteArrival: (...arrival) => noteArrival(ledger, ...arrival),
    isNoted: async (meetingId, arrivalId) => (await readArrivalRecord(ledger, { meetingId, arrivalId })) !== null,
    async put(file, bytes) {
      await ledger.putOnce(ledgerKeys.proceeding(file), bytes, 'application/octet-stream');
    },
    presign: presignedUploads(bucket),
    recordRows: (meetingId) => agenda.records(meetingId),
    proceedingRows: (meetingId) => Array.fromAsync(proceedingRowsOf(table, meetingId)),
    proceedingRow: (...arrival) => readProceedingRow(table, ...arrival),
    reading: (...reading) => readProceeding(ledger, ...reading),
    async record(meetingId, recordId) {
      const given = await sittingGiven(ledger, meetingId, recordId);
      const stored = await readProceeding(ledger, meetingId, recordReadingId(recordId, given));
      return stored?.kind === 'record' ? stored.record : null;
    },
  };
}
