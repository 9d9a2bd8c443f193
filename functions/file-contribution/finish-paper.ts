import type { Meeting } from '../../shared/model/meeting.ts';
import type { PaperRow } from '../../shared/register/rows.ts';
import type { FilingDeps } from './filing.ts';
import { noteConsents } from './note-consents.ts';
import { settlePaper } from './settle-paper.ts';
import { takeUpDecisions } from './take-up-decisions.ts';

/**
 * Brings an entered paper to where it stands now: settled, with what people have decided about it and what its co-sponsors have answered, pointed to, and with
 * those woken that wait for its number. Done twice, it changes nothing.
 */
export async function finishPaper(
  deps: FilingDeps,
  meeting: Meeting,
  row: PaperRow,
  /** The paper of the same arrival of which this one is another form. */
  master: string | null = null,
): Promise<PaperRow> {
  await deps.copyLastEvent(row);
  const decided = await takeUpDecisions(deps, meeting, await settlePaper(deps, meeting, row, master));
  const standing = decided.verdict.states.length > 1 ? await noteConsents(deps, decided) : decided;
  await deps.pointToPaper(standing);
  if (standing.symbol !== null) await wakeAwaiting(deps, standing.meetingId, standing.symbol);
  return standing;
}

async function wakeAwaiting(deps: FilingDeps, meetingId: string, symbol: string): Promise<void> {
  for (const paper of await deps.papersAwaiting(meetingId, symbol)) await deps.requestJudging(paper);
}
