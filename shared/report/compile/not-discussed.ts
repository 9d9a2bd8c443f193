import type { AgendaHistory } from '../../model/agenda-change.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { Destination, OutcomeReport, ReportedItem } from '../../model/outcome-report.ts';
import type { RegisteredRecord } from '../../model/summary-record.ts';

/**
 * The items that no record takes up, and where each goes: group 1 not reached falls to group 2, group 2 waits for a later meeting
 * (DM-21/1008, Annex 1); an agenda without groups leaves them to the next physical session (DM-20/1008, Annex 1). Parts of a package
 * need no section and are not among them. Before the first record nothing can be said.
 */
export function notDiscussed(
  meeting: Meeting,
  items: readonly ReportedItem[],
  records: readonly RegisteredRecord[],
  history: readonly AgendaHistory[],
): OutcomeReport['notDiscussed'] {
  if (records.length === 0) return [];
  const moved = new Set(
    history.flatMap(({ changes }) => changes).flatMap((change) => (change.kind === 'spill-over' ? change.itemIds : [])),
  );
  return items
    .filter((item) => !item.packaged && item.sections.length === 0 && item.conclusions.length === 0)
    .map((item) => ({
      itemId: item.id,
      goesTo: destination(item, moved),
      rule: { document: meeting.letter, paragraph: 'Annex 1' },
    }));
}

function destination({ id, priority }: ReportedItem, moved: ReadonlySet<string>): Destination {
  if (priority === null) return 'next-physical-session';
  if (priority !== '2') return 'falls-to-group-2';
  return moved.has(id) ? 'moved-to-group-2' : 'stays-in-group-2';
}
