import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestQuestion, readQuestion } from '../../../shared/search/question.ts';

function read(asked: string) {
  const question = readQuestion(asked);
  if (question === null) return null;
  return {
    words: question.words.map(({ text }) => text),
    phrases: question.phrases.map((phrase) => phrase.map(({ text }) => text).join(' ')),
    cited: question.cited,
  };
}

describe('a question', () => {
  it.each([
    ['budget plan', ['budget', 'plan'], [], []],
    ['the budget of the Union', ['budget', 'union'], [], []],
    ['the', ['the'], [], []],
    ['"financial plan" 2022', ['2022'], ['financial plan'], []],
    ['«plan financier» “of the Union”', [], ['plan financier', 'of the union'], []],
    ['“财务规划”', [], ['财务规划'], []],
    ['"not closed', ['not', 'closed'], [], []],
    ['C21/76', [], [], ['c21/76']],
    ['documents C21/76 and C21/78(Add.1)', [], [], ['c21/76', 'c21/78(add.1)']],
    ['Resolution 77', [], [], ['resolution:77']],
    ['Résolution 77 (Rév. Dubaï, 2018)', [], [], ['pp-resolution:77@rev.dubai-2018']],
    ['القرار ٧٧', [], [], ['resolution:77']],
    ['第77号决议', [], [], ['resolution:77']],
    ['Резолюция 77 бюджет', ['бюджет'], [], ['resolution:77']],
    // Typed without a blank: words, which need not stand side by side; characters that only join are passed over.
    ['国际电联的财务规划', ['国际', '电联', '财务', '规划'], [], []],
    ['决', ['决'], [], []],
  ])('%s', (asked, words, phrases, cited) => {
    expect(read(asked)).toEqual({ words, phrases, cited });
  });

  it.each(['', '   ', '!!', '""', '…—«»'])('%s asks for nothing', (asked) => {
    expect(readQuestion(asked)).toBeNull();
  });

  it('is cut where it is longer than anybody types', () => {
    expect(read('word '.repeat(1_000))?.words).toHaveLength(longestQuestion / 5);
  });

  it('may be anything at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (asked) => {
        const question = readQuestion(asked);
        const parts = question === null ? null : question.words.length + question.phrases.length + question.cited.length;
        expect(parts).not.toBe(0);
      }),
    );
  });
});
