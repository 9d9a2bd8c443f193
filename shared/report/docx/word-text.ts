import { visibleText } from '../visible-text.ts';

/** The text as it stands in a Word file: everything in it is seen, and marks that isolate, which Word does not heed, are left out. */
export function wordText(text: string): string {
  return visibleText(text).replace(/[\u2066-\u2069]/g, '');
}
