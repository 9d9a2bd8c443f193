import type { Language } from '../../../model/language.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { OutcomeWords } from './outcome-words.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

const words: { readonly [L in Language]: OutcomeWords<L> } = { en, fr, es, ru, ar, zh };

/** What the report says of conclusions, in one of the six official languages. */
export function outcomeWords(language: Language): (typeof words)[Language] {
  return words[language];
}
