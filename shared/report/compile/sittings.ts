import type { RegisteredRecord } from '../../model/summary-record.ts';
import type { Dated } from '../compile.ts';
import { naturalOrder } from '../order.ts';

/** By the number of the sitting, then by date; a record that has neither comes last. When a row was written is no part of the report. */
export function inOrderOfSittings(rows: readonly Dated<RegisteredRecord>[]): RegisteredRecord[] {
  const records = rows.map(({ changedAt: _, ...record }) => record);
  return records.sort(
    (a, b) =>
      (a.sitting ?? Number.MAX_SAFE_INTEGER) - (b.sitting ?? Number.MAX_SAFE_INTEGER) ||
      naturalOrder(a.date ?? '9999', b.date ?? '9999') ||
      naturalOrder(a.recordId, b.recordId),
  );
}
