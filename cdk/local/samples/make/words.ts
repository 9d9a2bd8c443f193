import type { FieldKey } from '../../../../shared/model/field-key.ts';
import type { InSixLanguages, Language } from '../../../../shared/model/language.ts';
import { c20 } from '../../../../shared/templates/c20.ts';
import { c21 } from '../../../../shared/templates/c21.ts';
import type { Template } from '../../../../shared/templates/template.ts';

/** What stands above the fields of the form of 2021. */
export const session2021: InSixLanguages<readonly [string, string]> = {
  en: ['Council 2021', 'Virtual consultation of councillors, 8-18 June 2021'],
  fr: ['Conseil 2021', 'Consultation virtuelle des conseillers, 8-18 juin 2021'],
  es: ['Consejo 2021', 'Consulta virtual de Consejeros, 8-18 de junio de 2021'],
  ru: ['Совет 2021 года', 'Виртуальные консультации Советников, 8–18 июня 2021 года'],
  ar: ['المجلس 2021', 'المشاورة الافتراضية لأعضاء المجلس، 18-8 يونيو 2021'],
  zh: ['理事会2021年会议', '2021年6月8-18日，理事磋商会虚拟会议'],
};

/** The three lines above the form of 2020, and the one that opens its second part, in the language of the one sample on it. */
export const form2020 = {
  session: 'Виртуальные консультации Советников',
  start: 'начиная с 9 июня 2020 года',
  heading: 'Вклад Государства-Члена по пунктам проекта повестки дня виртуальных консультаций Советников',
  contribution: 'Вклад Государства-Члена',
} as const;

/** A label of the form with the colon of its language: French sets a space before it, Chinese a full-width one. */
export function label2021(key: FieldKey, language: Language): string {
  return firstLabel(c21, key, language) + colons[language];
}

export function heading2021(key: FieldKey, language: Language): string {
  return firstLabel(c21, key, language);
}

export function label2020(key: FieldKey, language: Language): string {
  return firstLabel(c20, key, language);
}

const colons: InSixLanguages<string> = { en: ': ', fr: '\u00a0: ', es: ': ', ru: ': ', ar: ': ', zh: '：' };

function firstLabel(template: Template, key: FieldKey, language: Language): string {
  const label = template.fields.find((field) => field.key === key)?.labels[language][0];
  if (label === undefined) throw new Error(`the form of ${template.edition} has no label of ${key} in ${language}`);
  return label;
}
