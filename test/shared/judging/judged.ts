import { judge } from '../../../shared/judging/judge.ts';
import type { Arrival } from '../../../shared/model/arrival.ts';
import type { Verdict } from '../../../shared/model/verdict.ts';
import { arrivalOf, examinationOf, meetingOf, nothingKnown, type Variation } from './examination-of.ts';

/** The verdict on the ordinary paper of an edition with one variation. */
export function judged(variation: Variation = {}, arrival: Partial<Arrival> = {}, edition: 'C20' | 'C21' = 'C21'): Verdict {
  return judge(examinationOf(variation, edition), meetingOf(edition), arrivalOf(arrival, edition), nothingKnown);
}

/** `status: code code`, codes in alphabetical order: what a table of a test compares. */
export function inShort(verdict: Verdict): string {
  const codes = verdict.findings.map((finding) => finding.code).toSorted((one, other) => one.localeCompare(other, 'en'));
  return [`${verdict.status}:`, ...codes].join(' ');
}
