import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verdictLetter } from '../../../shared/letters/verdict-letter.ts';
import { wrapped } from '../../../shared/letters/wrap.ts';
import { verdictGiven } from './letters-given.ts';

describe('wrapped text', () => {
  it('keeps to 72 columns and loses no word', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'é', 'ж', '-'), minLength: 1, maxLength: 30 }), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(words, (given) => {
        const lines = wrapped(given.join(' '), '- ', '  ').split('\n');
        expect(lines.every((line) => [...line].length <= 72)).toBe(true);
        expect(lines.map((line) => line.slice(2)).join(' ')).toBe(given.join(' '));
        expect(lines.map((line) => line.slice(0, 2))).toEqual(lines.map((_, i) => (i === 0 ? '- ' : '  ')));
      }),
    );
  });

  it('lets a word that is longer stand alone', () => {
    expect(wrapped(`hash ${'0'.repeat(80)} end`, '', '')).toBe(`hash\n${'0'.repeat(80)}\nend`);
  });

  it('closes what is set off at the end of a line and opens it anew on the next', () => {
    const [first = '', second = ''] = wrapped(`\u2068${'a'.repeat(60)} ${'b'.repeat(60)}\u2069 c`, '', '').split('\n');
    expect(first).toBe(`\u2068${'a'.repeat(60)}\u2069`);
    expect(second).toBe(`\u2068${'b'.repeat(60)}\u2069 c`);
  });

  it.each(['en', 'fr', 'es', 'ru'] as const)('is what a letter in %s has', (language) => {
    const { text } = verdictLetter(verdictGiven(language));
    const long = text.split('\n').filter((line) => [...line.replace(/[\u2066-\u2069]/gu, '')].length > 72);
    expect(long).toEqual([]);
  });

  it('is left to the reader in Chinese and Arabic, where an Arabic line that begins otherwise is told its direction', () => {
    expect(verdictLetter(verdictGiven('zh')).text).toMatch(/[^\n]{72}/u);
    const lines = verdictLetter(verdictGiven('ar')).text.split('\n');
    const first = /^[\s\p{P}]*(\p{Script=Arabic}|\u200f|$)/u;
    expect(lines.filter((line) => !first.test(line))).toEqual([]);
  });
});
