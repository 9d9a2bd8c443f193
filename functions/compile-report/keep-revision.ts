import type { OutcomeReport } from '../../shared/model/outcome-report.ts';
import type { KeptRevision, KeptRevisions, ReportPlace } from '../../shared/register/report-keys.ts';
import { renderJson } from '../../shared/report/render-json.ts';

export interface RevisionDeps {
  /** The revisions of a report, with the tag of the list as it stands; null when there is none. */
  standing(place: ReportPlace): Promise<{ readonly kept: KeptRevisions; readonly tag: string } | null>;
  /** A revision as it was kept; null where this version of the program cannot read it any more. */
  stored(place: ReportPlace, revision: KeptRevision): Promise<OutcomeReport | null>;
  /** Renders and stores every form under keys of their own; changes since `previous` are marked. Answers what names them. */
  store(place: ReportPlace, report: OutcomeReport, previous: Previous | null): Promise<string>;
  /** Replaces the list if it still bears this tag (null: if there is none). */
  replace(place: ReportPlace, kept: KeptRevisions, tag: string | null): Promise<boolean>;
}

export interface Previous {
  readonly report: OutcomeReport | null;
  readonly content: string;
}

/** What the register said when it was read, as each revision would say it. */
interface Compiled {
  readonly readAt: string;
  compiled(revision: number): OutcomeReport;
}

/**
 * Keeps what was compiled as the next revision where it says something else than the last one; the last revision stands where it does not.
 * A reading of the register is never put after a later one, and of two writers at once one does it over.
 */
export async function keepRevision(deps: RevisionDeps, place: ReportPlace, { readAt, compiled }: Compiled): Promise<void> {
  for (;;) {
    const standing = await deps.standing(place);
    if (standing !== null && standing.kept.readAt >= readAt) return;
    const revisions = standing?.kept.revisions ?? [];
    const last = revisions.at(-1) ?? null;
    const before = last === null ? null : { report: await deps.stored(place, last), content: last.content };
    const isNew = last === null || !saysTheSame(before?.report ?? null, compiled(last.revision));
    const revision = (last?.revision ?? -1) + 1;
    const added = isNew ? [{ revision, content: await deps.store(place, compiled(revision), before), readAt }] : [];
    if (await deps.replace(place, { readAt, revisions: [...revisions, ...added] }, standing?.tag ?? null)) return;
  }
}

/** But for the moment: a change in the register that a sitting's document does not show is no reason for a revision of it. */
function saysTheSame(before: OutcomeReport | null, now: OutcomeReport): boolean {
  return before !== null && renderJson({ ...before, asOf: now.asOf }) === renderJson(now);
}
