import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { visibleText } from '../../../shared/report/visible-text.ts';

describe('visibleText', () => {
  it('shows what would be unseen or would turn the order of letters', () => {
    expect(visibleText('a\u0000b\u0007c\u0085d')).toBe('a[U+0000]b[U+0007]c[U+0085]d');
    expect(visibleText('contribution\u202excod.exe')).toBe('contribution[U+202E]xcod.exe');
    expect(visibleText('half \ud83d and \udc00, none \ufffe')).toBe('half \ufffd and \ufffd, none \ufffd');
  });

  it('leaves letters, marks of joining and whole pairs as they are', () => {
    const text = 'تقييس‌ الاتصالات 😀 Côte d’Ivoire 国际电联 \u200f\u200e';
    expect(visibleText(text)).toBe(text);
  });

  it('keeps isolates that are closed, and shows those that are not', () => {
    expect(visibleText('of \u2068الكويت\u2069 today')).toBe('of \u2068الكويت\u2069 today');
    expect(visibleText('open \u2067 only')).toBe('open [U+2067] only');
    expect(visibleText('\u2069\u2068')).toBe('[U+2069][U+2068]');
  });

  it('puts everything on one line', () => {
    expect(visibleText('one\r\ntwo\tthree\u2028four')).toBe('one two three four');
  });

  it('leaves nothing that XML cannot hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(0xffff), (text, unit) => {
        const seen = visibleText(text + String.fromCharCode(unit)).replace(/[&<>]/g, '');
        expect(() => new SaxesParser().write(`<t>${seen}</t>`).close()).not.toThrow();
      }),
    );
  });
});
