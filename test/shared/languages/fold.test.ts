import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldedText } from '../../../shared/languages/fold.ts';

describe('fold', () => {
  it.each([
    ['Résumé :', 'resume:'],
    ['议项：７', '议项:7'],
    ['Point de l’ordre du jour\u00a0: 7', "point de l'ordre du jour: 7"],
    ['ITU\u2011D', 'itu-d'],
    ['ملخـــص', 'ملخص'],
    ['المراجَع', foldedText('المراجع')],
    ['الأصل', foldedText('الاصل')],
    ['ﺍﻷﺻﻞ', foldedText('الأصل')],
    ['األصل', foldedText('الأصل')],
    ['٢٠٢١', '2021'],
    ['Ещё Китай', 'еще китай'],
    ['a \t\n b', 'a b'],
    ['sof\u00adt', 'soft'],
  ])('%j becomes %j', (text, expected) => {
    expect(foldedText(text)).toBe(expected);
  });

  it('knows where each character came from', () => {
    const { text, at } = fold('  Éa\u0301 ：x');
    expect(text).toBe('ea:x');
    expect([...text].map((_, i) => at[i])).toEqual([2, 3, 6, 7]);
  });

  it('keeps offsets in order and inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        const { text, at } = fold(given);
        expect(at).toHaveLength(text.length + 1);
        expect(at.at(-1)).toBe(given.length);
        expect(at.every((offset, i) => i === 0 || offset >= (at[i - 1] ?? 0))).toBe(true);
      }),
    );
  });
});
