import type { Meeting } from '../../../shared/model/meeting.ts';
import type { SummaryRecord } from '../../../shared/model/summary-record.ts';
import { changesStated, type StatedChange } from '../../../shared/proceedings/agenda/changes-stated.ts';

/** The changes of the agenda that a record states and that are not in force, doubtful ones among them. */
export function statedChanges(record: SummaryRecord, meeting: Meeting): StatedChange[] {
  return changesStated(record, meeting).filter(({ change }) => {
    if (change?.kind !== 'priority') return true;
    return meeting.agenda.items.find(({ id }) => id === change.itemId)?.priority !== change.to;
  });
}
