import type { AgendaItem } from '../../model/agenda.ts';
import { languages } from '../../model/language.ts';
import { letterCues } from '../letters/cues/index.ts';

/** Whether an item is noted with others as a package: without presentation and debate (DM-21/1008, Annex 2, items 32 to 36). */
export function isPackage({ title, notes }: Pick<AgendaItem, 'title' | 'notes'>): boolean {
  return [title, ...notes].some((text) => languages.some((language) => letterCues[language].package.test(text)));
}
