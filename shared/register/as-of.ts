import { paperId } from '../model/contribution.ts';
import type { Meeting } from '../model/meeting.ts';
import type { ReportInput } from '../report/compile.ts';
import type { ConclusionRow, RecordRow } from './rows.ts';

/** All that the report of a meeting is made of, with the time at which each row was changed last. */
export interface StandingRows extends ReportInput {
  readonly conclusions: readonly ConclusionRow[];
  readonly records: readonly RecordRow[];
  readonly history: NonNullable<ReportInput['history']>;
}

/**
 * The rows that stood at a moment as they stand now. The register keeps how a row stands and not how it stood: what was changed since is left out as a
 * whole and named, so that nothing is shown otherwise than it was. Of the agenda every version is kept: `versions` gives that of the moment.
 */
export function standingAsOf(
  rows: StandingRows,
  versions: readonly Meeting[],
  asOf: string,
): { readonly rows: StandingRows; readonly leftOut: readonly string[] } {
  const by = (time: string): boolean => Date.parse(time) <= Date.parse(asOf);
  const history = rows.history.filter(({ at }) => by(at));
  const kept = {
    meeting: meetingAsOf(rows.meeting, versions, rows.history, asOf),
    papers: rows.papers.filter(({ changedAt }) => by(changedAt)),
    conclusions: rows.conclusions.filter(({ changedAt }) => by(changedAt)),
    records: rows.records.filter(({ changedAt }) => by(changedAt)),
    history,
  };
  const leftOut = [
    ...rows.papers.filter(({ changedAt }) => !by(changedAt)).map((row) => `paper ${row.symbol ?? paperId(row)}`),
    ...rows.records.filter(({ changedAt }) => !by(changedAt)).map(({ recordId }) => `record ${recordId}`),
    ...rows.conclusions.filter(({ changedAt }) => !by(changedAt)).map(({ conclusion }) => `conclusion ${conclusion.id}`),
    ...rows.history.filter(({ at }) => !by(at)).map((one) => `version ${one.version} of the agenda`),
  ];
  return { rows: kept, leftOut };
}

/** The version of a meeting that was in force at a moment; before any was decided, the first. */
export function meetingAsOf(now: Meeting, versions: readonly Meeting[], history: StandingRows['history'], asOf: string): Meeting {
  const decided = history.findLast(({ at }) => Date.parse(at) <= Date.parse(asOf));
  const version = decided?.version ?? Math.min(now.version, ...versions.map((one) => one.version));
  return versions.find((one) => one.version === version) ?? now;
}
