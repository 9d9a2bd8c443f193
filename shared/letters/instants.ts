import { letterWords } from '../languages/letters/index.ts';
import { perLanguage } from '../languages/report/formatters.ts';
import { fill, reportWords } from '../languages/report/index.ts';
import { dateText, withFirst } from '../languages/report/moments.ts';
import type { Language } from '../model/language.ts';

const utcDays = perLanguage(
  (language) =>
    new Intl.DateTimeFormat(reportWords(language).locale, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }),
);
const clock = (timeZone: string) => new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', timeZone });
const clocks = { geneva: clock('Europe/Zurich'), utc: clock('UTC') };

/**
 * An instant (ISO 8601) to the second by the clock of Geneva and by UTC: `25 May 2021 at 23:59:59 Geneva time (21:59:59 UTC)`. The day is said
 * twice where the two clocks stand on different days.
 */
export function instantText(iso: string, language: Language): string {
  const at = new Date(iso);
  const words = letterWords(language);
  const [day, utcDay] = [dateText(at.toISOString(), language), withFirst(utcDays(language).format(at), language)];
  const utcTime = clocks.utc.format(at);
  const utc = utcDay === day ? utcTime : fill(words.dayAndTime, { day: utcDay, time: utcTime });
  return fill(words.moment, { day, time: clocks.geneva.format(at), utc });
}

/** Whether one instant lies after another, in whole seconds, as the rule on late papers counts. */
export function isAfter(one: string, other: string): boolean {
  return Math.floor(Date.parse(one) / 1000) > Math.floor(Date.parse(other) / 1000);
}
