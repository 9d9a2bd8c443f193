import type { PageEvidence } from '../model/examination.ts';
import { weighPages } from '../pages/weigh.ts';
import { type FindingDraft, finding, type Rule } from './finding.ts';
import { quotation } from './quotation.ts';
import { wasRead } from './reading.ts';

/**
 * At most two pages: binding in 2021 (DM-21/1008, Annex 1), recommended in 2020 (DM-20/1008, Annex 2). Where the witnesses do not
 * settle a binding limit, a person does; a mere recommendation asks nobody.
 */
export const pageLimit: Rule = (examination, meeting) => {
  if (!wasRead(examination)) return [];
  const { pages: limit, binding } = meeting.pageLimit;
  const { verdict, count } = weighPages(examination.pages, limit);
  const beyond = examination.pages?.pageStarts.find((start) => start.page === limit + 1)?.place ?? null;
  const start = quotation(beyond?.quote ?? '', openingWords);
  const pages = count !== null && count > limit ? count : 0;
  const findings: FindingDraft[] = [];
  if (binding && verdict === 'over') findings.push(finding('page-limit-exceeded', { pages, limit, start }, beyond));
  if (binding && (verdict === 'borderline-review' || verdict === 'unreadable'))
    findings.push(finding('page-limit-borderline', { limit, start }, beyond));
  if (!binding && (verdict === 'over' || verdict === 'borderline-review'))
    findings.push(finding('page-recommendation-exceeded', { pages, limit, start }, beyond));
  if (verdict === 'over') findings.push(...contradictedByProperties(examination.pages, limit));
  return findings;
};

/** Blank pages at the end are not counted, and the sender is told of them. */
export const trailingBlankPages: Rule = (examination) => {
  const pages = examination.pages?.trailingBlankPages ?? 0;
  return wasRead(examination) && pages > 0 ? [finding('trailing-blank-page', { pages })] : [];
};

function contradictedByProperties(evidence: PageEvidence | null, limit: number): FindingDraft[] {
  const declared = evidence?.witnesses.find((witness) => witness.witness === 'declared')?.pages;
  return declared !== undefined && declared <= limit ? [finding('page-count-metadata-mismatch', { declared })] : [];
}

/** Longest quotation of the words with which a page begins, in characters: enough to find the spot. */
const openingWords = 60;
