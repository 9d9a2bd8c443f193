import type { z } from 'zod';
import type { LinePlace } from '../../model/conclusion.ts';
import type { proceedingFindingSchema } from '../../model/summary-record.ts';

export type ProceedingFinding = z.infer<typeof proceedingFindingSchema>;

/** Longest detail that a finding may carry. */
const longestDetail = 300;

export function findingOf(
  code: ProceedingFinding['code'],
  severity: ProceedingFinding['severity'],
  place: LinePlace | null,
  detail: string | null = null,
): ProceedingFinding {
  return { code, severity, place, detail: detail === null ? null : detail.slice(0, longestDetail) };
}
