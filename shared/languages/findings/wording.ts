import type { Language } from '../../model/language.ts';
import { withFirst } from '../report/moments.ts';
import { stateName } from '../states/state-name.ts';

/** Geneva, where the secretariat sits: the letters give their times in Geneva time (DM-21/1008, Annex 1). */
const genevaTimeZone = 'Europe/Zurich';

/** Arabic documents of the Union use the digits 0-9; without this the formatter may choose others. */
function localeOf(language: Language): string {
  return language === 'ar' ? 'ar-u-nu-latn' : language;
}

/** The day and the time, to the second, of an instant in Geneva: `25 May 2021`, `23:59:59`. */
function inGeneva(instant: string, language: Language): { day: string; time: string } {
  const date = new Date(instant);
  const day = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : localeOf(language), {
    timeZone: genevaTimeZone,
    dateStyle: 'long',
  });
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: genevaTimeZone, timeStyle: 'medium' });
  return { day: withFirst(day.format(date), language), time: time.format(date) };
}

/** A measure with the decimal sign of the language. */
function decimal(measure: number, language: Language): string {
  return new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 2, useGrouping: false }).format(measure);
}

/** The form of a noun that goes with a number, by the plural rules of the language. */
export function plural(
  count: number,
  language: Language,
  forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string },
): string {
  return forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const leftToRight = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Han}\d]/u;

/**
 * Text of another writing direction, set off by invisible marks (U+2066 or U+2068 ... U+2069) so that neither it nor the sentence
 * round it is shown in a wrong order. Marks that a sender put in are taken out, or they could reorder the letter itself.
 */
function isolated(text: string, language: Language): string {
  const plain = text.replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu, '');
  if (language === 'ar') {
    if (!leftToRight.test(plain)) return plain;
    return rightToLeft.test(plain) ? `\u2068${plain}\u2069` : `\u2066${plain}\u2069`;
  }
  return rightToLeft.test(plain) ? `\u2068${plain}\u2069` : plain;
}

/** A list kept as `C21/7, C21/30`, in the words of the language: `C21/7 and C21/30`. */
function listed(values: string, language: Language): string {
  const parts = values === '' ? [] : values.split(', ').map((value) => isolated(value, language));
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(parts);
}

type ItemName = (no: string, annex: string | null) => string;

const itemNames: Readonly<Record<Language, ItemName>> = {
  en: (no, annex) => (annex === null ? `item ${no} of the draft agenda` : `item ${no} of Annex ${annex}`),
  fr: (no, annex) => (annex === null ? `point ${no} du projet d’ordre du jour` : `point ${no} de l’Annexe ${annex}`),
  es: (no, annex) => (annex === null ? `punto ${no} del proyecto de orden del día` : `punto ${no} del Anexo ${annex}`),
  ru: (no, annex) => (annex === null ? `пункт ${no} проекта повестки дня` : `пункт ${no} Приложения ${annex}`),
  ar: (no, annex) => (annex === null ? `البند ${no} من مشروع جدول الأعمال` : `البند ${no} من الملحق ${annex}`),
  zh: (no, annex) => (annex === null ? `议程草案第${no}项` : `附件${annex}第${no}项`),
};

/** Whether a list kept as `C21/7, C21/30` names more than one. */
export function isSeveral(values: string): boolean {
  return values.includes(', ');
}

/** Agenda items by their ids (`C21-A2-07, C21-A3-01`), as the letter numbers them, in the nominative. */
function agendaItems(ids: string, language: Language): string {
  const names = ids.split(', ').map((id) => {
    const { annex, no } = /^[A-Z0-9]+(?:-A(?<annex>\d+))?-0*(?<no>\d+)$/.exec(id)?.groups ?? {};
    return no === undefined ? isolated(id, language) : itemNames[language](no, annex ?? null);
  });
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}

const quotationMarks: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['“', '”'],
  fr: ['«\u00a0', '\u00a0»'],
  es: ['«', '»'],
  ru: ['«', '»'],
  ar: ['«', '»'],
  zh: ['“', '”'],
};

/** What the sentences of one language have in common; each takes values as a finding keeps them. */
export function voiceOf(language: Language) {
  const [open, close] = quotationMarks[language];
  const [left, right] = language === 'zh' ? ['（', '）'] : [' (', ')'];
  return {
    quote: (text: string) => `${open}${isolated(text, language)}${close}`,
    code: (text: string) => isolated(text, language),
    items: (ids: string) => agendaItems(ids, language),
    list: (values: string) => listed(values, language),
    /** Member States kept as `BY, KZ`, by their names. */
    states: (codes: string) =>
      new Intl.ListFormat(language, { type: 'conjunction' }).format(codes.split(', ').map((code) => stateName(code, language))),
    measure: (value: number) => decimal(value, language),
    /** Evidence in brackets behind a word, with the blank before it; nothing where there is none. */
    detail: (text: string) => (text === '' ? '' : `${left}${isolated(text, language)}${right}`),
    moment: (instant: string) => inGeneva(instant, language),
  };
}
