import type { Language } from '../../model/language.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { PortalWords } from './portal-words.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

const words: { readonly [L in Language]: PortalWords<L> } = { en, fr, es, ru, ar, zh };

/** The words of the portal in one of the six official languages. */
export function portalWords(language: Language): (typeof words)[Language] {
  return words[language];
}
