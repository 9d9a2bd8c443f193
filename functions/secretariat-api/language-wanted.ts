import { type Language, languages } from '../../shared/model/language.ts';

/** Longest header that is looked at; a browser's has about forty characters. */
const longestHeader = 500;

/** The first of the six languages that the caller likes best (RFC 9110, section 12.5.4); English where it names none of them. */
export function languageWanted(header: string | undefined): Language {
  const wishes = (header ?? '').slice(0, longestHeader).split(',').map(wish);
  const [best] = wishes.filter(({ weight }) => weight > 0).sort((one, other) => other.weight - one.weight);
  return best?.language ?? 'en';
}

function wish(text: string): { readonly language: Language | undefined; readonly weight: number } {
  const [tag = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const language = languages.find((one) => one === tag.split('-')[0]);
  const weight = parameters.map((parameter) => /^q=(0(?:\.\d{1,3})?|1(?:\.0{1,3})?)$/u.exec(parameter)?.[1]).find(Boolean);
  return { language, weight: language === undefined ? 0 : Number(weight ?? 1) };
}
