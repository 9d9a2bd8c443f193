import type { Desk } from '../../../shared/desk/desk.ts';
import type { Caller } from '../../../shared/model/caller.ts';
import type { PaperCriteria, PaperLine } from '../../../shared/model/paper-query.ts';

/** The most that the desk gives in one part. */
const mostAtOnce = 200;

/** All papers that fit, part after part. */
export async function everyPaper(
  desk: Pick<Desk, 'papers'>,
  caller: Caller,
  meetingId: string,
  criteria: PaperCriteria,
): Promise<readonly PaperLine[]> {
  const lines: PaperLine[] = [];
  let token: string | null = null;
  do {
    const part = await desk.papers(caller, meetingId, criteria, { limit: mostAtOnce, token });
    lines.push(...part.lines);
    token = part.next;
  } while (token !== null);
  return lines;
}
