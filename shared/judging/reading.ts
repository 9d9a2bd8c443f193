import type { Examination, TemplateReading } from '../model/examination.ts';

/**
 * Whether the file is a document that was read. Plain text can be read too, yet it is no contribution: it has no pages and no form,
 * and says nothing that a rule could look for.
 */
export function wasRead({ read, kind }: Examination): boolean {
  return read && (kind === 'docx' || kind === 'pdf');
}

/** Whether all of the paper was text: on a page that is only a picture, a field may stand that nobody could read. */
export function wholeTextRead(examination: Examination): boolean {
  return wasRead(examination) && !examination.hazards.some((hazard) => hazard.code === 'partial-text-layer');
}

/** The form a paper was written on; null when it could not be read or bears none of the labels of either edition. */
export function formOf(examination: Examination): (TemplateReading & { edition: 'C20' | 'C21' }) | null {
  const { template } = examination;
  if (!wasRead(examination) || template === null || template.edition === null) return null;
  return { ...template, edition: template.edition };
}
