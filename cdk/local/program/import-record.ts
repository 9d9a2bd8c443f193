import { sendProceeding } from '../../../functions/command-line/send-proceedings.ts';
import { giveSitting } from '../../../shared/aws/proceedings-ledger.ts';
import type { SummaryRecord } from '../../../shared/model/summary-record.ts';
import type { StatedChange } from '../../../shared/proceedings/agenda/changes-stated.ts';
import { proceedingIdOf } from '../../../shared/register/ledger-keys.ts';
import { sendingDeps } from './sending-deps.ts';
import { sentReading } from './sent-reading.ts';
import { statedChanges } from './stated-changes.ts';
import { meetingInForce, type Office } from './with-register.ts';

/** A record as it was imported, and the changes of the agenda that it states and that are not in force. */
export interface ImportedRecord {
  readonly record: SummaryRecord;
  readonly proposed: readonly StatedChange[];
}

export interface RecordToImport {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly meetingId: string;
  readonly by: string;
  readonly sitting: number | null;
  readonly date: string | null;
}

/** Imports a summary record; what the secretariat gives of its sitting is a fact before the record is sent. */
export async function importRecord(
  office: Office,
  { fileName, bytes, meetingId, by, sitting, date }: RecordToImport,
): Promise<ImportedRecord> {
  if (sitting !== null || date !== null) {
    await giveSitting(office.ledger, meetingId, proceedingIdOf(bytes), { sitting, date, by });
  }
  const imported = await sendProceeding(sendingDeps(office, by), { label: fileName, kind: 'record', meetingId, fileName, bytes });
  const { record } = await sentReading(office, imported, 'record');
  return { record, proposed: statedChanges(record, await meetingInForce(office, meetingId)) };
}
