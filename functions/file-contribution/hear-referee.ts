import type { Meeting } from '../../shared/model/meeting.ts';
import { isDisputed, withReferee } from '../../shared/pages/referee.ts';
import type { ExaminedPaper, FilingDeps } from './filing.ts';

export interface HeardPaper {
  readonly paper: ExaminedPaper;
  /** Its length is in dispute, and a referee that is there has not answered yet. */
  readonly undecided: boolean;
}

/** The paper with the witness of the referee among its evidence, where its length is in dispute and the referee has answered. */
export async function hearReferee(deps: FilingDeps, meeting: Meeting, paper: ExaminedPaper): Promise<HeardPaper> {
  const { examination } = paper;
  if (examination.pages === null || !isDisputed(examination, meeting.pageLimit.pages)) return { paper, undecided: false };
  const rendering = await deps.rendering(paper.arrival);
  if (rendering === null) return { paper, undecided: deps.refereesPages };
  return {
    paper: { ...paper, examination: { ...examination, pages: withReferee(examination.pages, rendering) } },
    undecided: false,
  };
}

/** Asks for a rendering of the very version that was examined. Asked twice, it is answered once: the first rendering stands. */
export async function askReferee(deps: FilingDeps, { arrival, key, versionId }: ExaminedPaper): Promise<void> {
  const { meetingId, arrivalId, n } = arrival;
  await deps.askReferee({ meetingId, arrivalId, n, key, versionId });
}
