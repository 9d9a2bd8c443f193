import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withKnownAddenda } from '../../../shared/citations/known-addenda.ts';
import { citationsIn } from './written-paper.ts';

const idsOf = (text: string, known: readonly string[]) => withKnownAddenda(citationsIn(text), known).map(({ id }) => id);

describe('withKnownAddenda', () => {
  it('adds what is known of a document that is cited with all its addenda, in the order of numbers', () => {
    const known = ['C21/21(Add.10)', 'C21/21(Add.2)', 'C21/21(Corr.1)', 'C21/2(Add.1)'];
    expect(idsOf('C21/21 and its addenda', known)).toEqual(['C21/21', 'C21/21(Add.2)', 'C21/21(Add.10)']);
  });

  it('adds nothing to a document that is cited alone, and nothing that is not known', () => {
    expect(idsOf('C21/21', ['C21/21(Add.1)'])).toEqual(['C21/21']);
    expect(idsOf('C21/21 and its addenda', ['C21/22(Add.1)', 'nonsense'])).toEqual(['C21/21']);
  });

  it('adds to what the paper itself names', () => {
    expect(idsOf('C21/21(Add.1). C21/21 and its addenda', ['C21/21(Add.1)', 'C21/21(Add.2)'])).toEqual([
      'C21/21(Add.1)',
      'C21/21',
      'C21/21(Add.2)',
      'C21/21(Add.1)',
    ]);
  });

  it('adds no more than a range may have', () => {
    const known = Array.from({ length: 99 }, (_, n) => `C21/21(Add.${n + 1})`);
    expect(idsOf('C21/21 and its addenda', known)).toHaveLength(41);
  });

  it('adds nothing when it is done again, and only what is known', () => {
    const symbols = fc.subarray(['C21/21(Add.1)', 'C21/21(Add.2)', 'C21/40(Add.1)', 'C21/40(Corr.1)', 'VC/3(Add.1)']);
    const texts = fc.array(
      fc.constantFrom('C21/21 and its addenda. ', 'C21/21(Add.1). ', 'C21/40 and its corrigenda. ', 'VC/3. '),
    );
    fc.assert(
      fc.property(texts, symbols, (sentences, known) => {
        const before = citationsIn(sentences.join(''));
        const once = withKnownAddenda(before, known);
        expect(withKnownAddenda(once, known)).toEqual(once);
        const added = once.filter((citation) => !before.includes(citation));
        expect(added.every(({ id }) => known.includes(id))).toBe(true);
      }),
    );
  });
});
