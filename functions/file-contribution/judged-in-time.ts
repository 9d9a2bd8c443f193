import type { Meeting } from '../../shared/model/meeting.ts';
import type { Finding } from '../../shared/model/verdict.ts';
import { judgeStanding } from '../../shared/register/judge-standing.ts';
import type { PaperRow } from '../../shared/register/rows.ts';
import { stateSpeaking } from '../../shared/register/state-speaking.ts';
import type { FilingDeps } from './filing.ts';
import { readAgain } from './read-again.ts';
import { awaitedBase, statusOnEntry } from './status-on-entry.ts';

/** Whether it is late and nothing has come of it yet: no person has decided what becomes of it. */
function isHeldLate({ status, decided, verdict }: PaperRow): boolean {
  const open = status === 'pending' || status === 'held' || status === 'returned';
  return open && decided?.status == null && verdict.findings.some(isLateness);
}

/**
 * Judges anew a late paper of a State for which the closing time was put off. It is asked for when the extension is given and once more when a late paper is
 * entered, so that of an extension and a paper which come at the same moment one sees the other.
 */
export async function judgedInTime(deps: FilingDeps, meeting: Meeting, standing: PaperRow): Promise<PaperRow> {
  const state = stateSpeaking(standing.sender, standing.verdict.states);
  let row = standing;
  while (state !== null && isHeldLate(row)) {
    const extension = await deps.extensionFor(row.meetingId, state);
    if (extension === null) return row;
    const { verdict } = await judgeStanding(deps, meeting, row);
    if (verdict.findings.some(isLateness)) return row;
    const changed = await deps.changePaper(
      row,
      { verdict, awaits: awaitedBase(verdict), status: statusOnEntry(verdict) },
      {
        kind: 'judged-again',
        by: 'rapporteur',
        details: { verdict: verdict.status, extendedTo: extension.until, extendedBy: extension.by, rules: meeting.version },
        at: extension.at,
      },
    );
    row = changed ?? (await readAgain(deps, row));
    await deps.copyLastEvent(row);
  }
  return row;
}

function isLateness({ code }: Finding): boolean {
  return code === 'late';
}
