import type { InSixLanguages, Language } from '../../model/language.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { LetterWords } from './letter-words.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

const words: InSixLanguages<LetterWords> = { en, fr, es, ru, ar, zh };

/** The words of the letters in one of the six official languages. */
export function letterWords(language: Language): LetterWords {
  return words[language];
}
