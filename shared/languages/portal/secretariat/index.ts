import type { InSixLanguages, Language } from '../../../model/language.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';
import type { SecretariatWords } from './secretariat-words.ts';
import { zh } from './zh.ts';

const words: InSixLanguages<SecretariatWords> = { en, fr, es, ru, ar, zh };

/** The words of the secretariat's pages in a language. */
export function secretariatWords(language: Language): SecretariatWords {
  return words[language];
}
