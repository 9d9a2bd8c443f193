import { type FindingDraft, finding, type Rule } from './finding.ts';
import { quotation } from './quotation.ts';
import { formOf } from './reading.ts';

/**
 * Member States submit contributions (DM-21/1008 and DM-20/1008: "Member States are invited to submit"); the letters name nobody
 * else. An organisation speaks through the States that submit on its behalf. Whether another source may be heard, a person decides.
 */
export const source: Rule = (examination) => {
  const field = formOf(examination)?.fields.source;
  if (field === undefined || field.value === null || field.placeholder) return [];
  const { states, organisations, others } = field.value;
  const printed = { source: quotation(field.value.raw) };
  if (states.length === 0) {
    const namesAnother = organisations.length > 0 || others.length > 0;
    return [finding(namesAnother ? 'source-not-member-state' : 'source-unknown', printed, field.place)];
  }
  const findings: FindingDraft[] = [];
  if (states.length > 1) findings.push(finding('joint-contribution', { states: states.length }, field.place));
  if (organisations.length > 0)
    findings.push(finding('on-behalf-of-organisation', { organisations: organisations.join(', ') }, field.place));
  return findings;
};
