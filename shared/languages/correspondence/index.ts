import type { InSixLanguages, Language } from '../../model/language.ts';
import { ar } from './ar.ts';
import type { CorrespondenceWords } from './correspondence-words.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

const words: InSixLanguages<CorrespondenceWords> = { en, fr, es, ru, ar, zh };

/** The words of a consultation by correspondence in one of the six official languages. */
export function correspondenceWords(language: Language): CorrespondenceWords {
  return words[language];
}
