import type { Meeting } from '../../model/meeting.ts';
import type { SummaryRecord } from '../../model/summary-record.ts';
import { changesStated, type StatedChange } from './changes-stated.ts';

/** The changes of the agenda that a record states and that this agenda has not, doubtful ones among them. */
export function changesOpen(record: SummaryRecord, meeting: Meeting): StatedChange[] {
  return changesStated(record, meeting).filter(({ change }) => {
    if (change?.kind !== 'priority') return true;
    return meeting.agenda.items.find(({ id }) => id === change.itemId)?.priority !== change.to;
  });
}
