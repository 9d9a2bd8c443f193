import type { Examination, Hazard, HazardCode } from '../model/examination.ts';
import { type FindingDraft, finding, type Rule } from './finding.ts';

/** Largest file taken, in megabytes: Annex 1 of DM-21/1008 asks for short papers, and 10 MB holds one with all its pictures. */
const largestMegabytes = 10;

/** Facts about the file that are findings in themselves; each kind is told once, with the first place where it was met. */
export const hazards: Rule = (examination) => {
  const first = new Map<HazardCode, Hazard>();
  for (const hazard of examination.hazards) if (!first.has(hazard.code)) first.set(hazard.code, hazard);
  const implied = impliedByKind[examination.kind];
  if (implied !== undefined && !first.has(implied)) first.set(implied, { code: implied, detail: null, place: null });
  return [...first.values()].map((hazard) => draft(hazard, examination));
};

/** Kinds that are a hazard by themselves, even when the reader names none. */
const impliedByKind: Partial<Record<Examination['kind'], HazardCode>> = { docm: 'macro-enabled', empty: 'empty-file' };

type WithDetail = 'active-content' | 'external-relationship' | 'embedded-object';

function draft(hazard: Hazard, examination: Examination): FindingDraft {
  const { code, place } = hazard;
  if (code === 'too-large') {
    // Rounded up, so that the size told is never the limit itself.
    const megabytes = Math.ceil(examination.size / 100_000) / 10;
    return finding(code, { megabytes, limit: largestMegabytes }, place);
  }
  if (code === 'invisible-text') return finding(code, { words: hazard.detail ?? '' }, place);
  if (hasDetail(code)) return finding(code, { detail: hazard.detail ?? '' }, place);
  return finding(code, {}, place);
}

function hasDetail(code: HazardCode): code is WithDetail {
  return code === 'active-content' || code === 'external-relationship' || code === 'embedded-object';
}
