import { describe, expect, it } from 'vitest';
import { fill, reportWords } from '../../../../shared/languages/report/index.ts';
import { datesText, dateText, listText, momentText, numberText } from '../../../../shared/languages/report/moments.ts';
import type { ReportWords } from '../../../../shared/languages/report/report-words.ts';
import { languages } from '../../../../shared/model/language.ts';

/** The words with nothing left of them but the names of what is filled in; only some languages join dates themselves. */
function placeholders(words: ReportWords): unknown {
  const named = (_: string, value: unknown) =>
    typeof value !== 'string'
      ? value
      : [...value.matchAll(/\{\w+\}/g)]
          .map(([name]) => name)
          .toSorted((a, b) => (a < b ? -1 : 1))
          .join(' ');
  return JSON.parse(JSON.stringify({ ...words, fromTo: null }, named));
}

describe('the words of the report', () => {
  it.each([...languages])('name the same values in %s as in English', (language) => {
    expect(placeholders(reportWords(language))).toEqual(placeholders(reportWords('en')));
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
    const told = languages.map((language) => momentText(closing, language));
    const day = [
      /^25 May 2021\b/,
      /^25 mai 2021\b/,
      /^25 de mayo de 2021\b/,
      /^25 мая 2021\s/,
      /^25 مايو 2021\s/,
      /^2021年5月25日/,
    ];
    expect(told.filter((text, i) => !day[i]?.test(text) || !text.endsWith('23:59'))).toEqual([]);
    expect(dateText('2021-12-31T23:30:00Z', 'en')).toBe('1 January 2022');
    expect(dateText('2021-06-08', 'zh')).toBe('2021年6月8日');
  });

  it('join the days of a meeting', () => {
    expect(datesText('2021-06-08', '2021-06-18', 'fr')).toBe('8–18 juin 2021');
    expect(datesText('2021-06-08', '2021-06-18', 'zh')).toBe('2021年6月8日至2021年6月18日');
    expect(datesText('2021-06-08', '2021-06-18', 'ru')).toMatch(/^8–18 июня 2021\sг\.$/);
  });

  it('print Latin digits in Arabic, and join names', () => {
    expect(numberText(1234, 'ar')).toBe('1,234');
    expect(listText(['Kenya', 'Rwanda', 'Uganda'], 'en')).toBe('Kenya, Rwanda and Uganda');
  });
});
