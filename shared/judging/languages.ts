import { type FindingDraft, finding, type Rule } from './finding.ts';
import { formOf } from './reading.ts';

/** Labels, body and the field "Original" should speak of one language (DM-21/1008, Annex 4: the form exists in all six). */
export const languages: Rule = (examination) => {
  const form = formOf(examination);
  const body = examination.language;
  if (form === null || body === null) return [];
  const findings: FindingDraft[] = [];
  const labels = form.labelLanguage;
  if (labels !== null && labels !== body) findings.push(finding('label-language-mismatch', { labels, body }));
  const { value: original, place, placeholder } = form.fields.originalLanguage;
  if (original !== null && !placeholder && original !== body)
    findings.push(finding('original-language-mismatch', { original, body }, place));
  return findings;
};
