import type { InSixLanguages, Language } from '../../../model/language.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { ProceedingWords } from './proceeding-words.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

const words: InSixLanguages<ProceedingWords> = { en, fr, es, ru, ar, zh };

/** Words of the pages on agenda, letters, records and edited reports in one of the six official languages. */
export function proceedingWords(language: Language): ProceedingWords {
  return words[language];
}
