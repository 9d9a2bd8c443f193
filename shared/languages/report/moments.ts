import type { Language } from '../../model/language.ts';
import { perLanguage } from './formatters.ts';
import { fill, reportWords } from './index.ts';

/** The Union sits in Geneva; times are told by its clock, on whatever machine the report is made. */
const timeZone = 'Europe/Zurich';
const dateForm = (options: Intl.DateTimeFormatOptions) =>
  perLanguage((language) => new Intl.DateTimeFormat(reportWords(language).locale, { ...options, timeZone }));
const days = dateForm({ year: 'numeric', month: 'long', day: 'numeric' });
const months = dateForm({ year: 'numeric', month: 'short' });
const moments = dateForm({ dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23' });
const numbers = perLanguage((language) => new Intl.NumberFormat(reportWords(language).locale));
const lists = perLanguage((language) => new Intl.ListFormat(reportWords(language).locale, { type: 'conjunction' }));

/** `25 May 2021` in the language, from an ISO 8601 date or instant. */
export function dateText(iso: string, language: Language): string {
  return withFirst(days(language).format(instant(iso)), language);
}

/** `25 May 2021 at 23:59` in the language, by the clock of Geneva. */
export function momentText(iso: string, language: Language): string {
  return withFirst(moments(language).format(instant(iso)), language);
}

/** `8–18 June 2021` in the language, from two ISO 8601 dates. */
export function datesText(from: string, to: string, language: Language): string {
  const { fromTo } = reportWords(language);
  if (fromTo !== null) return fill(fromTo, { from: dateText(from, language), to: dateText(to, language) });
  return withFirst(days(language).formatRange(instant(from), instant(to)), language);
}

/** `Jun 2021` in the language, from an ISO 8601 date or instant. */
export function monthText(iso: string, language: Language): string {
  return months(language).format(instant(iso));
}

/** `1,234` in the language, with Latin digits. */
export function numberText(value: number, language: Language): string {
  return numbers(language).format(value);
}

/** Names joined as a list of the language: `Kenya, Rwanda and Uganda`. */
export function listText(names: readonly string[], language: Language): string {
  return lists(language).format(names);
}

/** A date in words: in French the first of a month is `1er juin`, which Intl does not know. */
export function withFirst(date: string, language: Language): string {
  return language === 'fr' ? date.replace(/(?<![\d:])1(?=\s\p{L}|–)/gu, '1er') : date;
}

/** A bare date is a day in Geneva: noon there lies on the same day in every season. */
function instant(iso: string): Date {
  return new Date(/^\d{4}-\d{2}-\d{2}$/.test(iso) ? `${iso}T11:00:00Z` : iso);
}
