import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phraseText, wordsOf } from '../../../shared/search/words.ts';
import { papers } from './texts.ts';

const textsOf = (text: string) => wordsOf(text).map((word) => word.text);

describe('words', () => {
  it.each([
    // Case and accents of Latin letters; letters that stand for two.
    ['RÉSOLUTION Señalización Œuvre Straße', ['resolution', 'senalizacion', 'oeuvre', 'strasse']],
    ["l'Union qu’il d'État aujourd'hui", ['union', 'il', 'etat', 'aujourd', 'hui']],
    // ё is written е as often as not; й is a letter of its own.
    ['Ещё отчёт Йемен', ['еще', 'отчет', 'йемен']],
    // Short vowels, tatweel, hamza carriers, teh marbuta, digits.
    ['وَثِيقَةٌ مـؤتمر', ['وثيقه', 'موتمر']],
    ['إلى الى ٧٧ ۷۷', ['الي', 'الي', '77', '77']],
    // Presentation forms, as old pdf programs store them.
    ['\ufedf\ufea0\ufee8\ufe94', ['لجنه']],
    ['Ｃ２１／７６', ['c21/76']],
    [
      'C21/76 (Rév. 1), DM-21/1008 et WRC-23; and/or 2020/2021',
      ['c21/76(rev.1)', 'dm-21/1008', 'et', 'wrc-23', 'and', 'or', '2020', '2021'],
    ],
    ['第77号决议，理事会', ['第', '77', '号决议', '理事会']],
    // The line of a pdf ends anywhere.
    ['国际\n电联', ['国际电联']],
    ['审议C21/67号文件', ['审议', 'c21/67', '号文件']],
  ])('of %s', (text, words) => {
    expect(textsOf(text)).toEqual(words);
  });

  it('stand where they say', () => {
    const text = 'Le  cœur — «État» 国际\n电联 C21/76 (Rév. 1)';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Le',
      'cœur',
      'État',
      '国际\n电联',
      'C21/76 (Rév. 1)',
    ]);
  });

  it('of words are the same words', () => {
    const again = (words: readonly string[]) => words.flatMap(textsOf);
    for (const { text } of papers) expect(again(textsOf(text))).toEqual(textsOf(text));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(again(textsOf(text))).toEqual(textsOf(text));
      }),
    );
  });

  it('come in order, apart, inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        let last = 0;
        for (const { start, end } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('of a long chain of strokes are read in one pass', () => {
    expect(wordsOf('a/'.repeat(20_000))).toHaveLength(20_000);
    expect(wordsOf(`${'a'.repeat(50_000)}/${'1'.repeat(50_000)}`)).toHaveLength(1);
  });
});

describe('the text in which phrases are looked for', () => {
  it('has a blank on each side of every word and every Chinese character', () => {
    expect(phraseText('The "Council", 理事会.')).toBe(' the council 理 事 会 ');
  });
});
