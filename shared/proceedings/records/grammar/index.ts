import type { Language } from '../../../model/language.ts';
import { arabicRecords } from './ar.ts';
import { englishRecords } from './en.ts';
import { spanishRecords } from './es.ts';
import { frenchRecords } from './fr.ts';
import type { RecordGrammar } from './record-grammar.ts';
import { russianRecords } from './ru.ts';
import { chineseRecords } from './zh.ts';

const grammars: Readonly<Record<Language, RecordGrammar>> = {
  en: englishRecords,
  fr: frenchRecords,
  es: spanishRecords,
  ru: russianRecords,
  ar: arabicRecords,
  zh: chineseRecords,
};

export function grammarOf(language: Language): RecordGrammar {
  return grammars[language];
}
