import type { Desk } from '../../../shared/desk/desk.ts';
import type { Caller } from '../../../shared/model/caller.ts';
import type { PaperCriteria, PaperLine } from '../../../shared/model/paper-query.ts';

/** The most that a list reads at once. */
const atOnce = 200;

/** What a delegation sent or is named in, newest first. Of what is not published it sees nothing else; of what is, its own bear its name. */
export async function ownPapers(desk: Desk, caller: Caller, meetingId: string): Promise<readonly PaperLine[]> {
  if (caller.role !== 'member') return [];
  const parts = await Promise.all([
    allPapers(desk, caller, meetingId, { published: false }),
    allPapers(desk, caller, meetingId, { published: true, states: [caller.state] }),
  ]);
  return parts.flat().toSorted((one, other) => other.receivedAt.localeCompare(one.receivedAt));
}

async function allPapers(desk: Desk, caller: Caller, meetingId: string, criteria: PaperCriteria): Promise<PaperLine[]> {
  const lines: PaperLine[] = [];
  for (let token: string | null = null; ; ) {
    const part = await desk.papers(caller, meetingId, criteria, { limit: atOnce, token });
    lines.push(...part.lines);
    if (part.next === null) return lines;
    token = part.next;
  }
}
