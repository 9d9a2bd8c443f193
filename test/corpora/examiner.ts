import { libreOffice } from '../../functions/referee-pages/libre-office.ts';
import { renderingOf } from '../../functions/referee-pages/referee-pages.ts';
import type { Examination } from '../../shared/model/examination.ts';
import { observe } from '../../shared/observe.ts';
import { isDisputed, withReferee } from '../../shared/pages/referee.ts';
import { countPages } from '../../shared/readers/pdf/count-pages.ts';

export type Examine = (bytes: Uint8Array) => Promise<Examination>;

/** Pages that a contribution may have (DM-21/1008, Annex 1). */
export const limit = 2;

/** Observes as the register does where LibreOffice referees: it is asked where the witnesses of a length dispute. */
export function refereed(program: string): Examine {
  const renderer = { ...libreOffice({ program, profile: '' }), countPages };
  return async (bytes) => {
    const examination = await observe(bytes);
    if (examination.pages === null || !isDisputed(examination, limit)) return examination;
    return { ...examination, pages: withReferee(examination.pages, await renderingOf(renderer, bytes)) };
  };
}
