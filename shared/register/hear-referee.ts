import type { Meeting } from '../model/meeting.ts';
import type { Rendering } from '../model/rendering.ts';
import { isDisputed, withReferee } from '../pages/referee.ts';
import type { ExaminedPaper } from './examined-paper.ts';
import type { PaperReference } from './ledger-keys.ts';

export interface RefereeDeps {
  /** What the referee made of a paper; null before it has answered, or where nobody asked it. */
  rendering(reference: PaperReference): Promise<Rendering | null>;
  /** Whether there is a referee here; without one a disputed length goes to a person. */
  readonly refereesPages: boolean;
}

export interface HeardPaper {
  readonly paper: ExaminedPaper;
  /** Its length is in dispute, and a referee that is there has not answered yet. */
  readonly undecided: boolean;
}

/** The paper with the witness of the referee among its evidence, where its length is in dispute and the referee has answered. */
export async function hearReferee(deps: RefereeDeps, meeting: Meeting, paper: ExaminedPaper): Promise<HeardPaper> {
  const { examination } = paper;
  if (examination.pages === null || !isDisputed(examination, meeting.pageLimit.pages)) return { paper, undecided: false };
  const rendering = await deps.rendering(paper.arrival);
  if (rendering === null) return { paper, undecided: deps.refereesPages };
  return {
    paper: { ...paper, examination: { ...examination, pages: withReferee(examination.pages, rendering) } },
    undecided: false,
  };
}
