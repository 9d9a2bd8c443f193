import type { Language } from '../model/language.ts';

/** The language of a letter: that of the mail, else of the paper, else the one that the Member State registered, else English. */
export function letterLanguage(shown: {
  readonly mail: Language | null;
  readonly paper: Language | null;
  readonly registered: Language | null;
}): Language {
  return shown.mail ?? shown.paper ?? shown.registered ?? 'en';
}
