import { describe, expect, it } from 'vitest';
import { fill, reportWords } from '../../../../shared/languages/report/index.ts';
import { datesText, dateText, listText, momentText, numberText } from '../../../../shared/languages/report/moments.ts';
import { languages } from '../../../../shared/model/language.ts';

/** All words with the names of what is filled in, by key. */
function placeholders(words: object, prefix = ''): [string, string[]][] {
  return Object.entries(words).flatMap(([key, value]): [string, string[]][] =>
    typeof value === 'string' ? [[prefix + key, (value.match(/\{\w+\}/g) ?? []).sort()]] : placeholders(value, `${prefix}${key}.`),
  );
}

describe('the words of the report', () => {
  it.each([...languages])('name the same values in %s as in English', (language) => {
    expect(placeholders(reportWords(language))).toEqual(placeholders(reportWords('en')).map((pair) => pair));
  });

  it.each([...languages])('leave nothing empty in %s', (language) => {
    expect(JSON.stringify(reportWords(language))).not.toMatch(/""|\bundefined\b/);
  });

  it('fill in what they are given and leave the rest', () => {
    expect(fill('Annex {annex}, item {no}', { annex: 2, no: '7' })).toBe('Annex 2, item 7');
    expect(fill('{a} {b}', { a: '{b}' })).toBe('{b} {b}');
  });
});

describe('dates and numbers', () => {
  it('follow the clock of Geneva and the form of the language', () => {
    const closing = '2021-05-25T21:59:59Z';
    expect(languages.map((language) => momentText(closing, language))).toEqual([
      '25 May 2021 at 23:59',
      '25 mai 2021 à 23:59',
      '25 de mayo de 2021, 23:59',
      '25 мая 2021 г. в 23:59',
      '25 مايو 2021 في 23:59',
      '2021年5月25日 23:59',
    ]);
    expect(dateText('2021-12-31T23:30:00Z', 'en')).toBe('1 January 2022');
    expect(dateText('2021-06-08', 'zh')).toBe('2021年6月8日');
  });

  it('join the days of a meeting', () => {
    expect(datesText('2021-06-08', '2021-06-18', 'fr')).toBe('8–18 juin 2021');
    expect(datesText('2021-06-08', '2021-06-18', 'ru')).toBe('8–18 июня 2021 г.');
  });

  it('print Latin digits in Arabic, and join names', () => {
    expect(numberText(1234, 'ar')).toBe('1,234');
    expect(listText(['Kenya', 'Rwanda', 'Uganda'], 'en')).toBe('Kenya, Rwanda and Uganda');
  });
});
