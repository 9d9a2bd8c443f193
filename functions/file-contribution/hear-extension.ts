import { isLate } from '../../shared/judging/deadline.ts';
import type { ExtensionGiven } from '../../shared/register/decision-taken.ts';
import { stateSpeaking } from '../../shared/register/state-speaking.ts';
import type { FilingDeps } from './filing.ts';
import { finishPaper } from './finish-paper.ts';
import { judgedInTime } from './judged-in-time.ts';
import { tellSender } from './tell-sender.ts';

/** Judges the late papers of a State again by the closing time that was put off for it. */
export async function hearExtension(deps: FilingDeps, { extended: { meetingId, state } }: ExtensionGiven): Promise<void> {
  const extension = await deps.extensionFor(meetingId, state);
  if (extension === null) throw new Error(`an extension for ${state} is announced and is not there`);
  const meeting = await deps.meeting(meetingId);
  for await (const row of deps.papersOf(meetingId)) {
    // Whatever came after the time for all, also where it is judged in time by now: a crash may have cut off what follows from that.
    if (stateSpeaking(row.sender, row.verdict.states) !== state || !isLate(row, meeting.submission.closes)) continue;
    await deps.copyLastEvent(row);
    const judged = await judgedInTime(deps, meeting, row);
    await tellSender(deps, await finishPaper(deps, meeting, judged));
  }
  await deps.requestReport(meetingId);
  await deps.noteExtension(meetingId, state, extension.n);
}
