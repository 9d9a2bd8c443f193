import type { InSixLanguages } from '../../../model/language.ts';
import { arabic } from './ar.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import type { LetterCues } from './letter-cues.ts';
import { russian } from './ru.ts';
import { chinese } from './zh.ts';

/** The words of convening letters, by language. */
export const letterCues: InSixLanguages<LetterCues> = {
  en: english,
  fr: french,
  es: spanish,
  ru: russian,
  ar: arabic,
  zh: chinese,
};
