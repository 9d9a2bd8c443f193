import type { Meeting } from '../model/meeting.ts';
import type { MeetingProposal } from '../model/meeting-proposal.ts';
import type { StoredProceeding } from '../model/stored-proceeding.ts';
import { changesOpen } from '../proceedings/agenda/changes-open.ts';
import { meetingFrom } from '../proceedings/letters/meeting-from.ts';
import type { ProceedingRow } from '../register/rows.ts';
import { type LastAgendaDeps, lastAgenda } from './decide-agenda.ts';
import type { ProceedingRead } from './proceeding-desk.ts';

export interface ReadingsDeps extends LastAgendaDeps {
  /** What the ledger keeps of a reading; null where there is none. */
  reading(meetingId: string, proceedingId: string): Promise<StoredProceeding | null>;
}

/** What a file that arrived came to, beside the agenda as it was last decided. */
export async function whatWasRead(deps: ReadingsDeps, meetingId: string, row: ProceedingRow): Promise<ProceedingRead> {
  if (row.outcome === 'waiting' || row.proceedingId === null) return { kind: 'waiting' };
  const stored = await deps.reading(meetingId, row.proceedingId);
  if (stored?.kind === 'unread') return { kind: 'unread', why: stored.reason };
  if (stored?.kind !== row.kind) return { kind: 'unread', why: 'another-kind' };
  if (row.outcome === 'unread') return { kind: 'unread', why: 'row-too-large' };
  if (stored.kind === 'edits')
    return { kind: 'edits', merge: row.merge ?? { changed: [], unchanged: [], conflicts: [], findings: [] } };
  const { meeting } = await lastAgenda(deps, meetingId);
  if (stored.kind === 'record')
    return { kind: 'record', record: stored.record, stated: meeting === null ? [] : changesOpen(stored.record, meeting) };
  return letterRead(meetingId, stored.proposal, meeting);
}

/** What the letter leaves open is taken from what is decided; which papers were received before, no letter says. */
function letterRead(meetingId: string, proposal: MeetingProposal, last: Meeting | null): ProceedingRead {
  const received = last === null ? {} : { received: last.received };
  const made = meetingFrom(proposal, { id: meetingId, ...received }, last ?? undefined);
  const { open } = made;
  if ('meeting' in made) return { kind: 'letter', proposal, meeting: made.meeting, problems: [], open };
  return { kind: 'letter', proposal, meeting: null, problems: made.problems, open };
}
