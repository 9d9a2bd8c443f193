import { describe, expect, it } from 'vitest';
import { timeText } from '../../../functions/portal/closing.ts';
import { languages } from '../../../shared/model/language.ts';

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];

describe('the time that is left', () => {
  it.each([
    [3 * day + 4 * hour + 59 * minute, '3 days and 4 hours'],
    [1 * day, '1 day'],
    [1 * day + 1 * hour, '1 day and 1 hour'],
    [day - 1, '23 hours and 59 minutes'],
    [2 * hour, '2 hours'],
    [1 * day + 5 * minute, '1 day'],
    [59_000, '1 minute'],
    [1, '1 minute'],
  ])('%i ms are %s', (milliseconds, text) => {
    expect(timeText(milliseconds, 'en')).toBe(text);
  });

  it.each([
    ['fr', '3 jours et 4 heures'],
    ['es', '3 días y 4 horas'],
    ['ru', '3 дня и 4 часа'],
    ['ar', '3 أيام و4 ساعات'],
    ['zh', '3天和4小时'],
  ] as const)('is told in %s', (language, text) => {
    expect(timeText(3 * day + 4 * hour, language).replaceAll('\u00a0', ' ')).toBe(text);
  });

  it.each([...languages])('is told in digits that every reader of the Union’s documents knows (%s)', (language) => {
    expect(timeText(27 * day + 13 * hour, language)).toMatch(/27.*13/u);
  });
});
