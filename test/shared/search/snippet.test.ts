import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snippetOf } from '../../../shared/search/snippet.ts';
import { papers, textOf } from './texts.ts';

function found(text: string, asked: string): string[] | null {
  const snippet = snippetOf(text, asked);
  return snippet?.found.map(({ start, end }) => snippet.text.slice(start, end)) ?? null;
}

describe('a snippet', () => {
  it.each([
    ['en', 'policies councillor', ['councillors']],
    ['en', 'Resolution 77 conference', ['Conference', 'Resolution 77 (Rev. Dubai, 2018)', 'conferences']],
    ['en', 'C21/76', ['C21/76(Rev.1)']],
    ['en', '"plenipotentiary conference"', ['Plenipotentiary Conference']],
    ['fr', 'réseaux', ['réseau']],
    ['ru', 'спутниковая', ['спутниковых']],
    ['ar', 'اتصالات', ['الاتصـالات']],
    ['ar', 'Resolution 77', ['القرار ٧٧ (المراجَع في دبي، 2018)']],
    ['zh', '国际电联', ['国际', '电联']],
    ['zh', '“财务规划”', ['财务规划']],
    ['zh', 'Resolution 77', ['第77号决议（2018年，迪拜，修订版）']],
  ])('of the paper in %s shows where %s stands', (paper, asked, words) => {
    expect(found(textOf(paper), asked)).toEqual(words);
  });

  it('is the piece that holds most of the question, cut between words', () => {
    const filling = 'Nothing of note stands in this line of words. '.repeat(20);
    const snippet = snippetOf(`The budget. ${filling}The budget of the Union for satellites. ${filling}`, 'budget satellites');
    expect(snippet?.text).toMatch(/^… \S.*The budget of the Union for satellites\. .*\S …$/);
    expect(snippet?.text.length).toBeLessThan(300);
  });

  it('is nothing where the text holds nothing of what was asked', () => {
    expect(snippetOf(textOf('en'), 'спутник')).toBeNull();
    expect(snippetOf(textOf('en'), '!!')).toBeNull();
  });

  it('has places in order, apart, inside, whatever is asked of whatever text', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom(...papers.map(({ text }) => text)));
    fc.assert(
      fc.property(anything, anything, (text, asked) => {
        const snippet = snippetOf(text, asked);
        let last = 0;
        for (const { start, end } of snippet?.found ?? []) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(snippet?.text.length ?? 0);
      }),
    );
  });
});
