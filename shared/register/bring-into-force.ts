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

export interface TakingUpDeps extends BringingDeps {
  /** Versions whose history is noted. */
  takenUp(meetingId: string): Promise<ReadonlySet<number>>;
  /** The decisions that the ledger holds, oldest first; those of these versions are left out. */
  decisionsBut(meetingId: string, versions: ReadonlySet<number>): AsyncIterable<AgendaVersion>;
}

/**
 * Brings every decision on the agenda of a meeting into force that is not, oldest first: one without its history was decided just now, was cut off on the
 * way, or belongs to a table that is lost. Answers their versions.
 */
export async function takeUpDecisions(deps: TakingUpDeps, meetingId: string): Promise<number[]> {
  const versions: number[] = [];
  for await (const version of deps.decisionsBut(meetingId, await deps.takenUp(meetingId))) {
    await bringIntoForce(deps, version);
    versions.push(version.meeting.version);
  }
  return versions;
}

/**
 * Sets going all that follows from a decision that is in the ledger: the version itself, the papers under a changed item, which are placed anew, and the
 * records. The history comes last, so that a version without it is one to be completed.
 */
async function bringIntoForce(deps: BringingDeps, version: AgendaVersion): Promise<void> {
  const { history, meeting } = version;
  await deps.enterVersion(version);
  const isTouched = touchedBy(history.changes);
  for await (const row of deps.papers(meeting.id)) {
    if (!isTouched(row)) continue;
    const { meetingId, arrivalId, n } = row;
    await deps.requestRefiling({ refile: { meetingId, arrivalId, n }, agendaVersion: meeting.version, decidedAt: history.at });
  }
  await deps.announceProceedings(meeting.id);
  await deps.enterHistory(version);
  await deps.requestReport(meeting.id);
}

/** Ids of the papers that changes of an agenda place anew. */
export function papersTouched(rows: readonly PaperRow[], changes: readonly AgendaChange[]): string[] {
  return rows.filter(touchedBy(changes)).map(paperId);
}

/** A paper without an item, or one that waits for a person, may find its item in any change. */
function touchedBy(changes: readonly AgendaChange[]): (row: PaperRow) => boolean {
  const touched = new Set(changes.flatMap(itemsOf));
  return ({ status, verdict }) => {
    if (touched.size === 0 || (status !== 'accepted' && status !== 'held' && status !== 'pending')) return false;
    const { items } = verdict.filing;
    return items.length === 0 || status === 'held' || items.some((id) => touched.has(id));
  };
}

/** The items that a change is about. */
function itemsOf(change: AgendaChange): readonly string[] {
  if (change.kind === 'add') return [change.item.id];
  return change.kind === 'spill-over' ? change.itemIds : [change.itemId];
}
