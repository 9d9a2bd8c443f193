import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceAround } from '../../../shared/citations/sentence.ts';

/** The sentence around the words that stand between double angle brackets. */
function around(marked: string): string {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  return sentenceAround(marked.replace(/[«»]/gu, ''), { start, end });
}

describe('the sentence around a citation', () => {
  it.each([
    ['ends at the full stops', 'One. We recall «C21/35» here. Three.', 'We recall C21/35 here.'],
    [
      'holds the whole place, whose abbreviation ends no sentence',
      'One. See «Resolution 77 (Rev. Dubai, 2018)» on it. Three.',
      'See Resolution 77 (Rev. Dubai, 2018) on it.',
    ],
    ['ends with its paragraph', 'A heading\nItem «C21/35»\nAnother', 'Item C21/35'],
    ['in Chinese', '第一句。请参见«第77号决议»的内容。第三句。', '请参见第77号决议的内容。'],
    ['in Arabic', 'جملة أولى. انظر «القرار 77» هنا؟ جملة ثالثة.', 'انظر القرار 77 هنا؟'],
  ])('%s', (_what, marked, sentence) => {
    expect(around(marked)).toBe(sentence);
  });

  it('is cut where it is long, with the citation in it', () => {
    const text = `${'before '.repeat(200)}«C21/35»${' after'.repeat(200)}`;
    const sentence = around(text);
    expect(sentence).toMatch(/^….*C21\/35.*…$/u);
    expect(sentence.length).toBeLessThan(340);
  });

  it('is a part of any text, and nothing where the text ends before', () => {
    expect(sentenceAround('short', { start: 50, end: 60 })).toBe('');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.nat(400), fc.nat(60), (text, start, length) => {
        expect(sentenceAround(text, { start, end: start + length }).length).toBeLessThanOrEqual(Math.min(text.length, 320) + 2);
      }),
    );
  });
});
