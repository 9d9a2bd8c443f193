import { paperId } from '../../shared/model/contribution.ts';
import type { Meeting } from '../../shared/model/meeting.ts';
import type { SeriesNumber } from '../../shared/register/numbers.ts';
import type { PaperRow } from '../../shared/register/rows.ts';
import { nextInSeries, type SeriesStart, symbolOf } from '../../shared/register/series.ts';
import type { FilingDeps } from './filing.ts';

/**
 * Gives an accepted paper the next number of its series, or the next index of its base for a Rev., Add. or Corr.
 *
 * No gap, no repeat and no counter, whatever crashes where: the paper first writes on its own row which number it will try, then takes
 * that number if nobody holds it, then puts the fact into the ledger, and only then is told of. A repeated delivery finds the try on
 * the row and the number its own. A number is tried only when the one before it is taken, so that none is left out.
 *
 * @returns the symbol, when it was given, and the row as it then stands, or null when the row was changed meanwhile and must be read again.
 */
export async function numberPaper(
  deps: FilingDeps,
  meeting: Meeting,
  row: PaperRow,
): Promise<{ symbol: string; at: string; row: PaperRow } | null> {
  const start = nextInSeries(meeting, row.verdict.revision);
  let current: PaperRow | null = row.attempt === null ? await tryGivenBefore(deps, row) : row;
  for (let lost = 0; current !== null; lost += 1) {
    if (current.attempt !== null) {
      const at = await obtain(deps, current, current.attempt);
      if (at !== null) return { symbol: symbolOf(current.attempt), at, row: current };
      // Others are numbered at this moment: without a pause all would run for the next number together, again and again.
      await deps.pause(lost);
    }
    current = await tryNext(deps, current, start);
  }
  return null;
}

/** In a rebuilt register a paper first looks for the number that the ledger says it was given. */
async function tryGivenBefore(deps: FilingDeps, row: PaperRow): Promise<PaperRow | null> {
  const given = await deps.numberGivenTo(row.meetingId, paperId(row));
  if (given === null) return row;
  return await deps.changePaper(row, { attempt: { series: given.series, number: given.number } }, null);
}

/** Writes the number to be tried on the paper's own row; null when somebody else has changed the row. */
async function tryNext(deps: FilingDeps, row: PaperRow, start: SeriesStart): Promise<PaperRow | null> {
  const last = await deps.lastNumber(row.meetingId, start.series, start.after);
  return await deps.changePaper(row, { attempt: { series: start.series, number: last + 1 } }, null);
}

/**
 * Takes the number for this paper. The ledger has the last word: where a table was rebuilt, or is being rebuilt, the fact is older than
 * the row, and the row is mended from it. Answers when the number was given; null where another paper has it.
 */
async function obtain(deps: FilingDeps, row: PaperRow, attempt: SeriesNumber): Promise<string | null> {
  const paper = paperId(row);
  if ((await deps.takeNumber(row.meetingId, attempt, paper)) !== paper) return null;
  const given = await deps.recordNumber(row.meetingId, attempt, paper);
  if (given.paper === paper) return given.at;
  await deps.restoreNumber(row.meetingId, attempt, given.paper);
  return null;
}
