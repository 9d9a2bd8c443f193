import type { Verdict } from '../../shared/model/verdict.ts';
import type { PaperRow } from '../../shared/register/rows.ts';

/** A returned paper is at its end; the others still have to be settled. */
export function statusOnEntry(verdict: Verdict): PaperRow['status'] {
  return verdict.status === 'returned' ? 'returned' : 'pending';
}

/** The base whose absence alone can change by waiting. */
export function awaitedBase(verdict: Verdict): string | null {
  const waits = verdict.findings.some((finding) => finding.code === 'revision-base-unknown');
  return waits ? (verdict.revision?.base ?? null) : null;
}
