import { baseOf, parseSymbol } from '../citations/symbol.ts';
import type { Examination } from '../model/examination.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Verdict } from '../model/verdict.ts';
import { type FindingDraft, finding, type Known, type Rule } from './finding.ts';
import { formOf } from './reading.ts';

/** A Rev., Add. or Corr. keeps the number of its base, so the base must have been received, and from one of the same States. */
export const revision: Rule = (examination, meeting, _arrival, known) => {
  const change = revisionOf(examination);
  if (change === null) return [];
  const findings: FindingDraft[] = [finding('revision', change)];
  const base = statesOfBase(change.base, meeting, known);
  const states = formOf(examination)?.fields.source.value?.states ?? [];
  if (base === null) findings.push(finding('revision-base-unknown', { base: change.base }));
  else if (states.length > 0 && !states.some((state) => base.has(state)))
    findings.push(finding('revision-source-mismatch', { base: change.base }));
  return findings;
};

/** The base that a paper changes, without modifiers and language suffix, and the kind of change; null for a paper of its own. */
export function revisionOf(examination: Examination): Verdict['revision'] {
  const line = formOf(examination)?.revision ?? null;
  if (line === null) return null;
  return { base: baseText(line.base), kind: line.kind };
}

/** States that sent the base, or a change of it that was accepted; null when no paper of that number was ever filed or received. */
function statesOfBase(base: string, meeting: Meeting, known: Known): ReadonlySet<string> | null {
  const holders = [...known.symbols, ...meeting.received].filter((paper) => baseText(paper.symbol) === base);
  return holders.length === 0 ? null : new Set(holders.flatMap((paper) => paper.states));
}

/** The number without modifiers and language suffix; a text that is no symbol stays as it is. */
function baseText(text: string): string {
  const symbol = parseSymbol(text);
  return symbol === null ? text : baseOf(symbol);
}
