import type { Examination, TemplateReading } from '../model/examination.ts';
import { type FindingDraft, finding, type Rule } from './finding.ts';

/** The form a paper was written on; null when it could not be read or bears none of the labels of either edition. */
export function formOf(examination: Examination): (TemplateReading & { edition: 'C20' | 'C21' }) | null {
  const { read, template } = examination;
  if (!read || template === null || template.edition === null) return null;
  return { ...template, edition: template.edition };
}

/** Whether all of the paper was text: on a page that is only a picture, a field may stand that nobody could read. */
export function wholeTextRead(examination: Examination): boolean {
  return examination.read && !examination.hazards.some((hazard) => hazard.code === 'partial-text-layer');
}

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
