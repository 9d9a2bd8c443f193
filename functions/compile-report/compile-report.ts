import type { Language } from '../../shared/model/language.ts';
import type { OutcomeReport } from '../../shared/model/outcome-report.ts';
import type { ReportRequest } from '../../shared/register/report-request.ts';
import { compile, type ReportInput } from '../../shared/report/compile.ts';

export interface CompilationDeps {
  now(): string;
  /** All rows of a meeting, and its version in force. */
  register(meetingId: string): Promise<ReportInput>;
  /** When the register was read for the stored report in this language; null when there is no report. */
  compiledAt(meetingId: string, language: Language): Promise<string | null>;
  /** Renders and stores all forms; `readAt` is when the register was read for it. */
  store(report: OutcomeReport, readAt: string): Promise<void>;
}

/**
 * Compiles the outcome report of a meeting from the register alone, in each language asked for. A wish that a later report has met already
 * costs one look. Same register, same bytes.
 */
export async function compileReport(deps: CompilationDeps, request: ReportRequest): Promise<readonly Language[]> {
  const unmet: Language[] = [];
  for (const language of request.languages) {
    const compiledAt = await deps.compiledAt(request.meetingId, language);
    if (compiledAt === null || compiledAt <= request.requestedAt) unmet.push(language);
  }
  if (unmet.length === 0) return [];
  const readAt = deps.now();
  const input = await deps.register(request.meetingId);
  for (const language of unmet) await deps.store(compile(input, { language, variant: { kind: 'council' } }), readAt);
  return unmet;
}
