import { setTimeout as pause } from 'node:timers/promises';
import type { Desk, PaperStory } from '../../../shared/desk/desk.ts';
import type { Caller } from '../../../shared/model/caller.ts';
import type { Decision } from '../../../shared/model/decision.ts';

const pollMilliseconds = 100;
/** A decision is taken up within a second or two; it stands in the ledger whatever happens. */
const patienceMilliseconds = 20_000;

/** The paper when a decision about it is taken up; null where it is not yet. */
export async function takenUp(
  desk: Pick<Desk, 'paper'>,
  caller: Caller,
  { meetingId, paperId, n }: Decision,
): Promise<PaperStory | null> {
  for (const until = Date.now() + patienceMilliseconds; ; await pause(pollMilliseconds)) {
    const story = await desk.paper(caller, meetingId, paperId);
    if ((story.paper.decided?.n ?? 0) >= n && story.paper.status !== 'pending') return story;
    if (Date.now() > until) return null;
  }
}
