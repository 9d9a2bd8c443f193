import type { InSixLanguages, Language } from '../model/language.ts';
import type { ChangingPart } from '../model/paper-query.ts';
import { fieldWord } from './refusals/field-words.ts';
import { reportWords } from './report/index.ts';
import { listText } from './report/moments.ts';

/** Over what a list as of another time could not be told of that time, and shows as it is now. */
export const asNowWords: InSixLanguages = {
  en: 'As it is now',
  fr: 'État actuel',
  es: 'Estado actual',
  ru: 'Текущее состояние',
  ar: 'كما هي الآن',
  zh: '按现状显示',
};

/** The parts of a paper by their names in a list, joined as a list of the language. */
export function partsText(parts: readonly ChangingPart[], language: Language): string {
  return listText([...new Set(parts.map((part) => nameOf(part, language)))], language);
}

function nameOf(part: ChangingPart, language: Language): string {
  const words = reportWords(language);
  const names: Readonly<Record<ChangingPart, string>> = {
    status: words.status,
    symbol: words.document,
    items: words.itemNumber,
    published: fieldWord('published', language) ?? part,
    title: words.paperTitle,
    states: words.source,
    organisations: words.source,
    findings: words.findings,
    pages: words.pages,
  };
  return names[part];
}
