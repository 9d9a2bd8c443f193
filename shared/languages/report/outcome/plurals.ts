import type { Language } from '../../../model/language.ts';
import { perLanguage } from '../formatters.ts';
import { fill, reportWords } from '../index.ts';
import { numberText } from '../moments.ts';

/** The categories of number that each language has (Unicode CLDR, cardinals). */
export const pluralCategories = {
  en: ['one', 'other'],
  fr: ['one', 'many', 'other'],
  es: ['one', 'many', 'other'],
  ru: ['one', 'few', 'many', 'other'],
  ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
  zh: ['other'],
} as const satisfies Record<Language, readonly Intl.LDMLPluralRule[]>;

/** A phrase with `{n}` in each form that the language has; a missing one does not compile. */
export type PluralForms<L extends Language> = Readonly<Record<(typeof pluralCategories)[L][number], string>>;

const rules = perLanguage((language) => new Intl.PluralRules(reportWords(language).locale));

/** `3 summary records`, in the form that the number asks for. */
export function countText(n: number, forms: Partial<Record<Intl.LDMLPluralRule, string>>, language: Language): string {
  const category = rules(language).select(n);
  return fill(forms[category] ?? forms.other ?? '{n}', { n: numberText(n, language) });
}
