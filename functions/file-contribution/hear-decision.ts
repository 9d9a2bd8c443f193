import type { DecisionTaken } from '../../shared/register/decision-taken.ts';
import type { FilingDeps } from './filing.ts';
import { finishPaper } from './finish-paper.ts';
import { tellSender } from './tell-sender.ts';

/** Takes up what a person has decided about a paper; the decision itself stands in the ledger. The sender of a mail hears what becomes of the paper. */
export async function hearDecision(deps: FilingDeps, { decided: { meetingId, paperId }, rules }: DecisionTaken): Promise<void> {
  const row = await deps.readPaper(meetingId, paperId);
  // One that is not entered yet takes up its decisions when it is.
  if (row === null) return;
  const standing = await finishPaper(deps, await deps.meeting(meetingId, rules), row);
  if (standing.decided?.outcome !== undefined) await tellSender(deps, standing);
  await deps.requestReport(meetingId);
}
