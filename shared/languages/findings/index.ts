import type { InSixLanguages, Language } from '../../model/language.ts';
import type { Finding } from '../../model/verdict.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';
import type { FindingCode, FindingSentences } from './values.ts';
import { zh } from './zh.ts';

const sentences: InSixLanguages<FindingSentences> = { en, fr, es, ru, ar, zh };

/**
 * What a finding says to the sender of the paper, in plain words: what was found and, where the sender can mend it, how. `values` are
 * those that `FindingValues` names for the code; rules make them through `finding`, which checks them as it compiles.
 */
export function findingMessage(code: FindingCode, values: Finding['values'], language: Language): string {
  // The table pairs each code with the values of that code; TypeScript cannot follow the pair through a code chosen at run time.
  const sentence = sentences[language][code] as (values: Finding['values']) => string;
  return sentence(values);
}
