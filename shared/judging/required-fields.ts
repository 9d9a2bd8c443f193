import type { TemplateReading } from '../model/examination.ts';
import type { FieldKey } from '../model/field-key.ts';
import { type FindingDraft, finding, type Rule } from './finding.ts';
import { formOf, wholeTextRead } from './reading.ts';

/**
 * Fields that must have a value on the form that was used. Without a source or a title a paper cannot be published; the others are
 * asked for by the template and their absence is told (DM-21/1008, Annex 4; DM-20/1008, Annex 2).
 */
export const requiredFields: Rule = (examination) => {
  const form = formOf(examination);
  if (form === null || !wholeTextRead(examination)) return [];
  const { edition, fields } = form;
  const findings: FindingDraft[] = [];
  if (isOpen(fields, 'source')) findings.push(finding('missing-source', { form: edition }, fields.source.place));
  if (isOpen(fields, 'title')) findings.push(finding('missing-title', { form: edition }, fields.title.place));
  for (const [key, code] of asked[edition]) if (isOpen(fields, key)) findings.push(finding(code, {}, fields[key].place));
  return findings;
};

/** The agenda item is left to its own rule; the document number is the secretariat's to give, and References may be empty. */
const asked = {
  C20: [['proposedWayForward', 'missing-proposed-way-forward']],
  C21: [
    ['summary', 'missing-summary'],
    ['actionRequired', 'missing-action-required'],
    ['date', 'missing-date'],
    ['originalLanguage', 'missing-original-language'],
  ],
} as const satisfies Record<'C20' | 'C21', readonly (readonly [FieldKey, FindingDraft['code']])[]>;

/** No value, or the words of the template still in its place. */
function isOpen(fields: TemplateReading['fields'], key: FieldKey): boolean {
  const { value, placeholder } = fields[key];
  return placeholder || value === null || (typeof value === 'string' && value.trim() === '');
}
