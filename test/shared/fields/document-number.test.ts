import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumber, modifierAfter, modifierBefore } from '../../../shared/fields/document-number.ts';
import { foldedText } from '../../../shared/languages/fold.ts';

describe('findNumber', () => {
  it.each([
    ['Document C21/xx-E', 'C21/xx-E', null, true],
    ['Документ С21/76-R', 'C21/76-R', 'C21/76', true],
    ['文件C21/76-C', 'C21/76-C', 'C21/76', true],
    ['C21/76（Rev.1）-C', 'C21/76(Rev.1)-C', 'C21/76', true],
    ['Document C17/98(Rév.2)-F', 'C17/98(Rev.2)-F', 'C17/98', true],
    ['Document C20/INF/17', 'C20/INF/17', 'C20/INF/17', false],
    ['C 21 / 7 – E', 'C21/7-E', 'C21/7', true],
    ['VC/13-E', 'VC/13-E', 'VC/13', true],
    ['C20/##', 'C20/##', null, true],
  ])('reads %s', (text, value, base, certain) => {
    expect(findNumber(text)).toMatchObject({ value, base, certain });
  });

  it.each(['WTDC-21', 'C21\\VCC-1', 'WSIS C5', 'PP-18/100', 'ABC21/7', '50/50', ''])('finds none in %j', (text) => {
    expect(findNumber(text)).toBeNull();
  });

  it('gives offsets of what it read', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 999 }), (before, n) => {
        const text = `${before} C21/${n}-E`;
        const found = findNumber(text);
        expect(found).not.toBeNull();
        expect(found?.start).toBeGreaterThanOrEqual(0);
        expect(found?.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('modifiers in words', () => {
  it.each([
    ['Revision 1 to', 'Rev', 1],
    ['Addendum 20 to the', 'Add', 20],
    ['Corrigendum to', 'Corr', null],
    ['Révision 2 au', 'Rev', 2],
    ['Rectificatif 1 au', 'Corr', 1],
    ['Addéndum 1 al', 'Add', 1],
    ['Revisión 3 del', 'Rev', 3],
    ['Дополнительный документ 1 к', 'Add', 1],
    ['Пересмотр 2', 'Rev', 2],
    ['Исправление 1 к', 'Corr', 1],
    ['المراجعة 2', 'Rev', 2],
    ['الإضافة 1', 'Add', 1],
    ['التصويب 3', 'Corr', 3],
    ['修订1', 'Rev', 1],
    ['补遗2', 'Add', 2],
  ])('%s stands before a number', (words, kind, index) => {
    expect(modifierBefore(foldedText(words))).toMatchObject({ kind, index });
  });

  it.each([
    ['的修订1', 'Rev', 1],
    ['号文件补遗2', 'Add', 2],
    ['Rev. 1', 'Rev', 1],
  ])('%s stands after one', (words, kind, index) => {
    expect(modifierAfter(foldedText(words))).toMatchObject({ kind, index });
  });

  it('are not seen in other words', () => {
    expect(modifierBefore('the revision of the plan, see')).toBeNull();
    expect(modifierAfter('describes revision 1 of the plan')).toBeNull();
  });
});
