import type { RegisteredConclusion } from '../../model/conclusion.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { SummaryRecord } from '../../model/summary-record.ts';
import { itemsOf } from './matching.ts';

/**
 * The conclusions of a record as the register first holds them. Each belongs to the items that have one of its documents; one that names none
 * belongs to the items of its section.
 */
export function registeredConclusions(record: SummaryRecord, meeting: Meeting): RegisteredConclusion[] {
  return record.sections.flatMap((section) =>
    section.conclusions.map((conclusion) => {
      const named = itemsOf([...conclusion.documents, ...conclusion.relatedDocuments], meeting);
      return {
        meetingId: meeting.id,
        recordId: record.recordId,
        language: record.language,
        section: { number: section.number, title: section.title },
        items: named.length > 0 ? named : itemsOf(section.documents, meeting),
        conclusion,
        text: conclusion.quotes.map(({ text }) => text).join('\n'),
        wordings: [],
        conflict: null,
        supersededBy: null,
        supersedes: [],
      };
    }),
  );
}
