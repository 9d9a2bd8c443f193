import type { AgendaChange } from '../model/agenda-change.ts';
import { paperId } from '../model/contribution.ts';
import type { AgendaVersion } from './agenda-versions.ts';
import type { RefilingRequest } from './refiling-request.ts';
import type { PaperRow } from './rows.ts';

export interface BringingDeps {
  papers(meetingId: string): AsyncIterable<PaperRow>;
  /** Puts the meeting's own file and its version into ledger and register. Repeating it changes nothing. */
  enterVersion(version: AgendaVersion): Promise<void>;
  requestRefiling(request: RefilingRequest): Promise<void>;
  /** Announces the records of a meeting, whose items may have changed, and whatever waited for it. */
  announceProceedings(meetingId: string): Promise<void>;
  /** Notes the history of a version: all that follows from it has been set going. */
  enterHistory(version: AgendaVersion): Promise<void>;
  requestReport(meetingId: string): Promise<void>;
}

/**
 * Sets going all that follows from a decision that is in the ledger: the version itself, the papers under a changed item, which are placed anew, and the
 * records. The history comes last, so that a version without it is one to be completed. Answers the papers to be placed anew.
 */
export async function bringIntoForce(deps: BringingDeps, version: AgendaVersion): Promise<string[]> {
  const { history, meeting } = version;
  await deps.enterVersion(version);
  const touched = new Set(history.changes.flatMap(itemsOf));
  const refiled: string[] = [];
  for await (const row of deps.papers(meeting.id)) {
    if (!isTouched(row, touched)) continue;
    const { meetingId, arrivalId, n } = row;
    await deps.requestRefiling({ refile: { meetingId, arrivalId, n }, agendaVersion: meeting.version, decidedAt: history.at });
    refiled.push(paperId(row));
  }
  await deps.announceProceedings(meeting.id);
  await deps.enterHistory(version);
  await deps.requestReport(meeting.id);
  return refiled;
}

/** The items that a change is about. */
function itemsOf(change: AgendaChange): readonly string[] {
  if (change.kind === 'add') return [change.item.id];
  return change.kind === 'spill-over' ? change.itemIds : [change.itemId];
}

/** A paper without an item, or one that waits for a person, may find its item in any change. */
function isTouched({ status, verdict }: PaperRow, touched: ReadonlySet<string>): boolean {
  if (touched.size === 0 || (status !== 'accepted' && status !== 'held' && status !== 'pending')) return false;
  const { items } = verdict.filing;
  return items.length === 0 || status === 'held' || items.some((id) => touched.has(id));
}
