import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../../shared/citations/clean.ts';

const never = () => false;

describe('clean', () => {
  it.each([
    // compatibility forms: full-width brackets, digits and letters, presentation forms of Arabic
    ['Ｃ２１（Rev．1）', 'C21(Rev.1)'],
    ['\ufedf\ufe8e', 'لا'],
    // dashes of every length
    ['DM\u201121/1008 – 15−25', 'DM-21/1008 - 15-25'],
    // direction marks, zero-width signs, the soft hyphen
    ['\u200fC21/5\u200e \u202bDT\u00ad/8\u202c', 'C21/5 DT/8'],
    // tatweel and vowel signs
    ['الوثيـقة المراجَع', 'الوثيقة المراجع'],
    // a pdf sets the vowel sign apart and so cuts the word
    ['المرا َجع', 'المراجع'],
    // digits and punctuation of Arabic
    ['القرار ٧٧، ۱۱۱؛', 'القرار 77, 111;'],
    // Cyrillic letters inside codes, and not in words
    ['С21/51, DТ/8, (Аdd.1), 87А, С 2021 года', 'C21/51, DT/8, (Add.1), 87A, C 2021 года'],
    ['Совет 21/51', 'Совет 21/51'],
    // blanks of all kinds
    ['C21/5\u00a0 \t et\u202fC21/6', 'C21/5 et C21/6'],
    // a line end inside a Chinese word vanishes, elsewhere it is a blank, and a divided code is joined
    ['修\n订版 第111\n号', '修订版 第111 号'],
    ['Resolution\n77', 'Resolution 77'],
    ['C21/\n35', 'C21/35'],
    ['n.º 5', 'n. 5'],
    // a direction mark, or an Arabic digit, between a look-alike and its number
    ['С\u200f21/51', 'C21/51'],
    ['С٢١/٥١', 'C21/51'],
    // blanks with a mark among them are one blank
    ['C21/30 \u200f (Corr.1)', 'C21/30 (Corr.1)'],
    ['a \u200e\u200e\u00a0b', 'a b'],
    // a vowel sign between two blanks
    ['Documents \u064e C21/5', 'Documents C21/5'],
  ])('%j becomes %j', (text, expected) => {
    expect(clean(text, never).text).toBe(expected);
  });

  it('keeps the line end where a passage ends', () => {
    expect(clean('一\n二 \n 三', (offset) => offset === 1).text).toBe('一\n二三');
  });

  it('finds the way back to the words that stood there', () => {
    const text = 'ﬁn \u200f Ｃ２１\u00ad／３５ —ok';
    const cleaned = clean(text, never);
    const start = cleaned.text.indexOf('C21');
    expect(text.slice(cleaned.toOriginal(start), cleaned.toOriginal(start + 5) + 1)).toBe('Ｃ２１\u00ad／３５');
  });

  it('maps every offset into the text, never backwards', () => {
    const unit = fc.constantFrom(...'aC2（）１\u00ad\u200f\n \t\u0301\u064eﬁ℀号文С/-–', 'م', '\u0640');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const cleaned = clean(text, never);
        let before = 0;
        for (let offset = 0; offset < cleaned.text.length; offset++) {
          const original = cleaned.toOriginal(offset);
          expect(original).toBeGreaterThanOrEqual(before);
          expect(original).toBeLessThan(text.length);
          before = original;
        }
      }),
    );
  });

  it('leaves a clean text alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcC21/35(),.-;: ') }), (text) => {
        const once = clean(text, never).text;
        expect(clean(once, never).text).toBe(once);
      }),
    );
  });
});
