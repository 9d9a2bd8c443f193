import { readTemplate } from '../../fields/read-template.ts';
import type { Language } from '../../model/language.ts';
import { type Paper, paperOf } from '../../model/paper.ts';
import { linePlaceAt } from '../line-places.ts';
import { missing, type Stated, stated } from './stated.ts';

/** The form of the letter is its last annex: at most so many passages behind the agenda. */
const longestForm = 400;

/**
 * Which edition of the template a letter asks for: that of the empty form which it annexes behind its agenda (`after`: last line of that; 0
 * without one, and then the head of the letter itself would be taken for a form).
 */
export function editionOf(paper: Paper, original: Paper, after: number, language: Language): Stated<'C20' | 'C21'> {
  if (after === 0) return missing;
  const form = paper.passages.slice(after).filter(({ part }) => part === 'body' || part === 'textbox');
  const reading = readTemplate(paperOf(paper.kind, form.slice(0, longestForm)), language);
  if (reading.edition === null) return missing;
  const own = reading.edition === 'C20' ? reading.fields.proposedWayForward : reading.fields.summary;
  const at = form[0]?.start ?? 0;
  const start = own.place === null ? at : (placeOfPassage(form, own.place.start) ?? at);
  return stated(reading.edition, linePlaceAt(original, start, start));
}

/** Where a passage of the form stands in the letter, by its offset in the form. */
function placeOfPassage(form: Paper['passages'], offset: number): number | null {
  let start = 0;
  for (const passage of form) {
    if (offset <= start + passage.text.length) return passage.start;
    start += passage.text.length + 1;
  }
  return null;
}
