import type { Language } from '../model/language.ts';

export const reportForms = ['docx', 'html', 'json'] as const;

/** Where a report stands in the reports bucket. */
export function reportKey(meetingId: string, language: Language, form: (typeof reportForms)[number]): string {
  return `${meetingId}/outcome-report.${language}.${form}`;
}
