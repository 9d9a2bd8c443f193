import type { Meeting } from '../../shared/model/meeting.ts';
import type { RegisteredRecord, SummaryRecord } from '../../shared/model/summary-record.ts';
import { itemsOf } from '../../shared/proceedings/records/matching.ts';

/** What the register keeps of a record besides its conclusions; `key` names the object that was read. */
export function registeredRecord(record: SummaryRecord, key: string, meeting: Meeting): RegisteredRecord {
  const { recordId, meetingId, sha256, language, sitting, date, dateBasis, findings } = record;
  return {
    ...{ recordId, meetingId, sha256, language, sitting, date, dateBasis, findings },
    name: record.fileName,
    key,
    sections: record.sections.map(({ number, title, documents, line, conclusions }) => ({
      ...{ number, title, documents, line },
      items: itemsOf(documents, meeting),
      concluded: conclusions.length > 0,
    })),
  };
}
