import type { InSixLanguages, Language } from '../../model/language.ts';
import { voiceOf } from '../findings/wording.ts';
import { dateText, momentText, numberText } from '../report/moments.ts';
import { stateName } from '../states/state-name.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fieldWord } from './field-words.ts';
import { fr } from './fr.ts';
import type { RefusalCode, RefusalWords } from './refusal-words.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

const words: InSixLanguages<RefusalWords> = { en, fr, es, ru, ar, zh };

/** Why the desk refused something, and what to do instead, in the language of the person who asked. */
export function refusalText(
  { code, values }: { readonly code: RefusalCode; readonly values: Readonly<Record<string, string | number>> },
  language: Language,
): string {
  return words[language][code].replace(/\{(\w+)\}/gu, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : told(name, value, language);
  });
}

/** Values that are not told as they are: by the name that stands in the braces. */
const tellers: ReadonlyMap<string, (value: string, language: Language) => string> = new Map([
  /** An instant, by the clock of Geneva. */
  ['closes', momentText],
  ['opens', momentText],
  ['moment', momentText],
  /** A day of the calendar. */
  ['day', dateText],
  /** A part of what was given, by its name in the model. */
  ['field', (field, language) => fieldWord(field, language) ?? voiceOf(language).code(field)],
  /** Names or ids joined by `, `. */
  ['items', (items, language) => voiceOf(language).list(items)],
  /** A Member State by its two letters. */
  ['state', stateName],
]);

function told(name: string, value: string | number, language: Language): string {
  if (typeof value === 'number') return numberText(value, language);
  const teller = tellers.get(name);
  return teller === undefined ? voiceOf(language).code(value) : teller(value, language);
}
