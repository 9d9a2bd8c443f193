import { describe, expect, it } from 'vitest';
import { comparable } from '../../corpora/comparable.ts';
import { agrees, type Comparison, exactness, precision, recall, talliesByRule, tally } from '../../corpora/comparison.ts';
import { outcomesOf } from '../../corpora/outcomes.ts';
import { share, textTable } from '../../corpora/text-table.ts';

const comparison = (some: Partial<Comparison>): Comparison => ({
  measure: 'findings',
  file: 'paper.docx',
  language: 'en',
  kind: 'docx',
  rule: null,
  place: 'findings',
  expected: [],
  found: [],
  ...some,
});

describe('a text as it is compared', () => {
  it.each([
    ['no-break hyphen', 'WTDC\u201121', 'WTDC-21'],
    ['white space', ' Union \u00a0\n budget ', 'Union budget'],
    ['full-width forms', 'Ｃ２１／３５', 'C21/35'],
    ['quotation marks', '« l’Union » “x”', '" l\'Union " "x"'],
    ['tatweel and vowel signs', 'الاتّحـــاد', 'الاتحاد'],
  ])('folds %s', (_, text, folded) => expect(comparable(text)).toBe(comparable(folded)));

  it.each([
    ['case', 'Union', 'union'],
    ['accents', 'précis', 'precis'],
    ['letters in another order', 'الأمن', 'ألامن'],
    ['punctuation', 'Kenya.', 'Kenya'],
  ])('keeps %s', (_, one, other) => expect(comparable(one)).not.toBe(comparable(other)));
});

describe('a tally', () => {
  const one = tally([
    { expected: ['a', 'b'], found: ['b', 'a', 'a'] },
    { expected: ['a'], found: [] },
    { expected: [], found: ['c'] },
    { expected: [], found: [] },
  ]);

  it('counts lists as sets', () => expect(one).toEqual({ places: 4, exact: 2, expected: 3, found: 3, correct: 2 }));
  it('gives shares', () => expect([exactness(one), precision(one), recall(one)]).toEqual([0.5, 2 / 3, 2 / 3]));
  it('has no share of nothing', () =>
    expect([exactness, precision, recall].map((of) => of(tally([])))).toEqual([null, null, null]));
  it('does not take part of a list for all of it', () => expect(agrees({ expected: ['a', 'b'], found: ['a'] })).toBe(false));
});

describe('tallies by rule', () => {
  it('are by code for findings', () => {
    const tallies = talliesByRule([comparison({ expected: ['late'], found: ['late', 'field-order'] })]);
    expect(tallies.get('late')).toMatchObject({ expected: 1, found: 1, correct: 1 });
    expect(tallies.get('field-order')).toMatchObject({ expected: 0, found: 1, correct: 0 });
  });

  it('are by form for citations', () => {
    const expected = ['C21/35', 'DM-21/1008', 'pp-resolution:77@Rev.Dubai-2018'];
    expect([...talliesByRule([comparison({ measure: 'citations', expected })]).keys()]).toEqual([
      'document',
      'letter',
      'pp-resolution',
    ]);
  });

  it('are by field for fields, and count the empty one', () => {
    const tallies = talliesByRule([
      comparison({ measure: 'fields', rule: 'title' }),
      comparison({ measure: 'fields', rule: 'date' }),
    ]);
    expect(tallies.get('title')).toMatchObject({ places: 1, exact: 1 });
  });
});

describe('outcomes', () => {
  const status = (expected: string, found: string) => comparison({ measure: 'status', expected: [expected], found: [found] });
  const pages = (expected: string, found: string) =>
    comparison({ measure: 'policy, side of two', expected: [expected], found: [found] });

  it('tell wrong refusals from wrong acceptances', () => {
    const outcomes = outcomesOf([status('held', 'returned'), status('returned', 'held'), status('held', 'accepted')]);
    expect(outcomes.map(({ count, of }) => [count, of])).toEqual([
      [1, 3],
      [1, 3],
    ]);
  });

  it('tell the two mistakes about pages, and the papers that a person sees', () => {
    const outcomes = outcomesOf([
      pages('within', 'over'),
      pages('over', 'within'),
      pages('over', 'borderline-review'),
      pages('over', 'over'),
    ]);
    expect(outcomes.map(({ count }) => count)).toEqual([1, 1, 1]);
  });

  it('are silent where nothing was asked', () => expect(outcomesOf([])).toEqual([]));
});

describe('a table', () => {
  it('stands in columns', () => {
    expect(
      textTable(
        ['measure', 'n'],
        [
          ['status', 12],
          ['x', null],
        ],
      ),
    ).toBe('measure   n\nstatus   12\nx         -');
  });
  it('never shows a share of one where something is missing', () => expect(share(0.99999)).toBe('0.999'));
});
