import { paperId } from '../../shared/model/contribution.ts';
import type { PaperRow } from '../../shared/register/rows.ts';
import type { FilingDeps } from './filing.ts';

/** The row as it stands after somebody else has changed it. Rows never leave the register: one that is gone is a bug. */
export async function readAgain(deps: FilingDeps, row: PaperRow): Promise<PaperRow> {
  const standing = await deps.readPaper(row.meetingId, paperId(row));
  if (standing === null) throw new Error(`paper ${paperId(row)} has left the register`);
  return standing;
}
