import { type FindingDraft, finding, type Rule } from './finding.ts';
import { formOf, wholeTextRead } from './reading.ts';

/** Papers use the template annexed to the convening letter (DM-21/1008, Annex 4; DM-20/1008, Annex 2), in its order. */
export const template: Rule = (examination, meeting) => {
  const { letter } = meeting;
  const form = formOf(examination);
  if (form === null) return wholeTextRead(examination) ? [finding('no-template', { letter })] : [];
  const findings: FindingDraft[] = [];
  if (form.edition !== meeting.edition) findings.push(finding('template-edition-mismatch', { form: form.edition, letter }));
  if (!form.inOrder) findings.push(finding('field-order', { letter }));
  return findings;
};
