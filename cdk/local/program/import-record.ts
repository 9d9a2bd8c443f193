import type { SummaryRecord } from '../../../shared/model/summary-record.ts';
import type { StatedChange } from '../../../shared/proceedings/agenda/changes-stated.ts';
import { type SentFile, sentReading } from './sent-reading.ts';
import type { Office } from './with-register.ts';

/** A record as it was imported, and the changes of the agenda that it states and that are not in force. */
export interface ImportedRecord {
  readonly record: SummaryRecord;
  readonly proposed: readonly StatedChange[];
}

/** Imports a summary record, with what the secretariat gives of its sitting. */
export async function importRecord(office: Office, record: Omit<SentFile<'record'>, 'kind'>): Promise<ImportedRecord> {
  const { read } = await sentReading(office, { ...record, kind: 'record' });
  return { record: read.record, proposed: read.stated };
}
