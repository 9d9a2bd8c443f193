import type { Language } from '../../shared/model/language.ts';
import type { OutcomeReport, ReportVariant } from '../../shared/model/outcome-report.ts';
import type { ReportRequest } from '../../shared/register/report-request.ts';
import { compile, type ReportInput } from '../../shared/report/compile.ts';
import { keepRevision, type RevisionDeps } from './keep-revision.ts';
import { keepSearch, type SearchDeps } from './keep-search.ts';

export interface CompilationDeps extends RevisionDeps, SearchDeps {
  now(): string;
  /** All rows of a meeting, and its version in force. */
  register(meetingId: string): Promise<ReportInput>;
}

/**
 * Compiles the outcome report of a meeting from the register alone, in each language asked for: the outcome document of each sitting, then
 * the compilation for the Council. A wish that a later reading has met already costs one look. The index of the papers' words is brought up to date
 * before: the time of the compilation, against which wishes are measured, is then its time too.
 */
export async function compileReport(deps: CompilationDeps, request: ReportRequest): Promise<readonly Language[]> {
  const { meetingId, requestedAt, rebuildSearch: rebuild = false } = request;
  const unmet: Language[] = [];
  for (const language of new Set(request.languages)) {
    const standing = await deps.standing({ meetingId, variant: { kind: 'council' }, language });
    if (standing === null || standing.kept.readAt <= requestedAt) unmet.push(language);
  }
  if (unmet.length === 0 && !rebuild) return [];
  const readAt = deps.now();
  const input = await deps.register(meetingId);
  await keepSearch(deps, meetingId, input.papers, { rebuild });
  for (const language of unmet) {
    for (const variant of variantsOf(input)) {
      const compiled = (revision: number): OutcomeReport => compile(input, { language, variant: { ...variant, revision } });
      await keepRevision(deps, { meetingId, variant, language }, { readAt, compiled });
    }
  }
  return unmet;
}

/** The compilation for the Council goes last: the time it bears is what wishes are measured against, and must not be ahead of the others. */
function variantsOf({ records }: ReportInput): Exclude<ReportVariant, { kind: 'item' }>[] {
  const sittings = records.map(({ recordId }) => ({ kind: 'sitting', recordId, revision: 0 }) as const);
  return [...sittings, { kind: 'council' }];
}
