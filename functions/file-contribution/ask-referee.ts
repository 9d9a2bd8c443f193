import type { ExaminedPaper } from '../../shared/register/examined-paper.ts';
import type { FilingDeps } from './filing.ts';

/** Asks for a rendering of the very version that was examined. Asked twice, it is answered once: the first rendering stands. */
export async function askReferee(deps: FilingDeps, { arrival, key, versionId }: ExaminedPaper): Promise<void> {
  const { meetingId, arrivalId, n } = arrival;
  await deps.askReferee({ meetingId, arrivalId, n, key, versionId });
}
