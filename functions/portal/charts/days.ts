import { perLanguage } from '../../../shared/languages/report/formatters.ts';
import { reportWords } from '../../../shared/languages/report/index.ts';
import { type Drawing, widthOf } from './drawing.ts';

const timeZone = 'Europe/Zurich';
const days = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
const shortDays = perLanguage(
  (language) => new Intl.DateTimeFormat(reportWords(language).locale, { timeZone, day: 'numeric', month: 'short' }),
);
const dayLength = 86_400_000;

/** The day in Geneva (ISO date) of an instant. */
export function genevaDay(instant: string): string {
  return days.format(new Date(instant));
}

/** Names of days under a time axis, as many as stand apart from each other and within the drawing. */
export function dayMarks(
  { language, width }: Drawing,
  from: number,
  to: number,
  x: (time: number) => number,
): { readonly at: number; readonly words: string }[] {
  const marks: { at: number; words: string }[] = [];
  let free = 0;
  // Noon in Geneva lies at 10 or 11 h UTC, on the same day in every season.
  for (let noon = Math.ceil(from / dayLength) * dayLength + 11 * 3_600_000; noon <= to; noon += dayLength) {
    const words = shortDays(language).format(noon);
    const [at, half] = [x(noon), widthOf(words) / 2];
    if (at - half < free || at + half > width) continue;
    marks.push({ at, words });
    free = at + half + 12;
  }
  return marks;
}
