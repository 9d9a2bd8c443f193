import { foldedText } from '../languages/fold.ts';
import { type Language, languages } from '../model/language.ts';

/**
 * Stems of the languages' names in all six languages. Arabic ones lack the first letter, which the article and prepositions merge
 * with; the Council's letters E F S R A C are read too.
 */
const stems: Readonly<Record<Language, readonly string[]>> = {
  en: folded('english anglais inglés английск نكليزي نجليزي 英'),
  fr: folded('french français francés французск فرنسي 法'),
  es: folded('spanish espagnol español castellan castillan кастильск قشتالي испанск سباني 西班牙 西文'),
  ru: folded('russian russe ruso русск روسي 俄'),
  ar: folded('arabic arabe árabe арабск عربي 阿拉伯 阿文'),
  zh: folded('chinese chinois chino китайск صيني 中文 中 汉'),
};

/** The Council's letters, and the codes and short forms that senders put instead. */
const letters: Readonly<Record<string, Language>> = {
  ...{ e: 'en', f: 'fr', s: 'es', r: 'ru', a: 'ar', c: 'zh' },
  ...{
    en: 'en',
    fr: 'fr',
    es: 'es',
    ru: 'ru',
    ar: 'ar',
    zh: 'zh',
    eng: 'en',
    fra: 'fr',
    esp: 'es',
    spa: 'es',
    rus: 'ru',
    ara: 'ar',
    chi: 'zh',
  },
  ...{ ang: 'en', англ: 'en', фр: 'fr', франц: 'fr', исп: 'es', рус: 'ru', араб: 'ar', кит: 'zh' },
};

/**
 * The languages that the value of "Original" names, in the order printed ("English/French" gives both); empty where it names none
 * of the six.
 */
export function readOriginalLanguages(text: string): Language[] {
  const value = foldedText(text);
  const letter = letters[value.replaceAll(/[^\p{L}]/gu, '')];
  if (letter !== undefined) return [letter];
  const places = languages.map((language) => ({ language, at: earliest(value, stems[language]) }));
  return places
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ language }) => language);
}

/** What a label without a colon may have beside it. */
const longestNames = 40;
const fewLetters = 20;

/** Whether words name languages: a few letters with one among them, or names and nothing else; more words are a sentence. */
export function namesLanguages(text: string): boolean {
  if (text.length >= longestNames || readOriginalLanguages(text).length === 0) return false;
  const words = text.split(/[^\p{L}\p{M}]+/u).filter(Boolean);
  return text.length < fewLetters || words.every((word) => readOriginalLanguages(word).length > 0);
}

function earliest(value: string, names: readonly string[]): number {
  return names.reduce((first, name) => {
    const at = value.indexOf(name);
    return at >= 0 && (first < 0 || at < first) ? at : first;
  }, -1);
}

function folded(names: string): string[] {
  return names.split(' ').map(foldedText);
}
