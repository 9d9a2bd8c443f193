import type { InSixLanguages, Language } from '../../model/language.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { ReportWords } from './report-words.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

const words: InSixLanguages<ReportWords> = { en, fr, es, ru, ar, zh };

/** The words of the report in one of the six official languages. */
export function reportWords(language: Language): ReportWords {
  return words[language];
}

/** `Annex {annex}, item {no}` with its values in place. A name without a value stays as it is. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
