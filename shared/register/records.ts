import type { RegisteredRecord } from '../model/summary-record.ts';
import { keys, meeting, prefixes } from './keys.ts';
import { type ProceedingRow, parseRow, proceedingRowSchema, type RecordRow, recordRowSchema } from './rows.ts';
import { getRow, putRow, rowsUnder, type Table } from './table.ts';

/** The records of a meeting, in the order of their ids. */
export async function* recordsOf(table: Table, meetingId: string): AsyncGenerator<RecordRow> {
  for await (const item of rowsUnder(table, meeting(meetingId), prefixes.records)) yield parseRow(recordRowSchema, item);
}

/**
 * Enters a record, or enters it again after its agenda or its sitting has changed. It is derived from the record as read and the meeting in force, so
 * that whoever writes last writes the same.
 */
export async function enterRecord(table: Table, record: RegisteredRecord, changedAt: string): Promise<void> {
  await putRow(table, { ...keys.record(record.meetingId, record.recordId), ...record, changedAt });
}

/** Notes what became of an arrival of a proceeding, or that it waits. */
export async function enterProceeding(table: Table, meetingId: string, row: ProceedingRow): Promise<void> {
  await putRow(table, { ...keys.proceeding(meetingId, row.arrivalId), ...row });
}

/** What became of one arrival; null before anybody has looked at it. */
export async function readProceedingRow(table: Table, meetingId: string, arrivalId: string): Promise<ProceedingRow | null> {
  const item = await getRow(table, keys.proceeding(meetingId, arrivalId));
  return item === null ? null : parseRow(proceedingRowSchema, item);
}

/** What became of all arrivals of a meeting. */
export async function* proceedingRowsOf(table: Table, meetingId: string): AsyncGenerator<ProceedingRow> {
  for await (const item of rowsUnder(table, meeting(meetingId), prefixes.proceedings)) yield parseRow(proceedingRowSchema, item);
}
