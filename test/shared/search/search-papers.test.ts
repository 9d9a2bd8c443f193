import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../shared/search/words.ts';
import { searching } from './searching.ts';
import { papers } from './texts.ts';

const find = searching(papers);
const sorted = async (asked: string, by = find) => (await by(asked)).toSorted();

describe('papers are found', () => {
  it.each([
    ['accountability policy', ['en']],
    ['plenipotentiary', ['en']],
    ['plenipot', ['es', 'en']],
    ['COVID', ['en']],
    ['wrc-23', ['en']],
    ['COEUR', ['fr']],
    ['resultat enquete', ['fr']],
    ['señalizacion', ['es']],
    ['capacitación', ['es']],
    ['ещё отчеты', ['ru']],
    ['спутниковая сеть', ['ru']],
    ['финансовый план 2022', ['ru']],
    ['الاتصالات', ['ar']],
    ['وثيقة', ['ar']],
    ['تقارير الأمانة', ['ar']],
    ['国际电联', ['zh']],
    ['电联财务', ['zh']],
    ['合作', ['zh']],
    ['编制的意见', ['zh']],
    ['书', ['zh']],
  ])('by the words %s', async (asked, ids) => {
    expect(await find(asked)).toEqual(ids);
  });

  it.each([
    ['C21/76', ['en']],
    ['c21/76 (rev. 1)', ['en']],
    ['C21/7', []],
    ['C21', ['ar', 'en', 'es', 'zh']],
  ])('by the symbol %s', async (asked, ids) => {
    expect(await sorted(asked)).toEqual(ids);
  });

  it.each([
    'Resolution 77',
    'résolution 77',
    'Resolución 77',
    'Резолюция 77',
    'القرار 77',
    'القرار ٧٧',
    '第77号决议',
    'PP Resolution 77 (Rev. Dubai, 2018)',
  ])('by %s in whichever language they cite it', async (asked) => {
    expect(await sorted(asked)).toEqual(['ar', 'en', 'fr', 'zh']);
  });

  it('by all of the words, not by some', async () => {
    expect(await find('accountability спутник')).toEqual([]);
    expect(await find('Resolution 77 enquêtes')).toEqual(['fr']);
  });

  it('by a phrase in quotes only where it stands so', async () => {
    expect(await find('"plenipotentiary conference"')).toEqual(['en']);
    expect(await find('"conference plenipotentiary"')).toEqual([]);
    expect(await find('"plenipotentiary conferences"')).toEqual([]);
    expect(await find('“征求理事国的意见”')).toEqual(['zh']);
    expect(await find('“财务意见”')).toEqual([]);
    expect(await find('"C21/35"')).toEqual(['ar']);
  });

  it('by a word that is mistyped, where nothing has it as it is typed', async () => {
    expect(await find('plenipotentary')).toEqual(['en']);
    expect(await find('acountability')).toEqual(['en']);
    expect(await find('спутникавых')).toEqual(['ru']);
    // A number is never nearly another.
    expect(await find('C21/77')).toEqual([]);
    expect(await find('20222')).toEqual([]);
  });

  it('in the title before the text', async () => {
    const paper = (paperId: string, title: string, text: string) => ({ paperId, title, text, summary: '', cited: [] });
    const by = searching([paper('a', 'Ports', 'On satellites.'), paper('b', 'Satellites', 'On ports.')]);
    expect(await by('satellite')).toEqual(['b', 'a']);
  });

  it('not at all for a question without words', async () => {
    expect(await find(' !? ')).toEqual([]);
  });
});

describe('an index', () => {
  it('finds a paper by every word of its text', async () => {
    for (const { paperId, text, title } of papers) {
      for (const { text: word } of wordsOf(`${title} ${text}`))
        expect([word, await find(word)]).toEqual([word, expect.arrayContaining([paperId])]);
    }
  });

  it('finds a paper by whatever stands in a line of Chinese, wherever it is cut', async () => {
    const line = '国际电联合作伙伴请理事会审议';
    const cut = fc.tuple(fc.nat(line.length - 2), fc.integer({ min: 2, max: 6 }));
    await fc.assert(
      fc.asyncProperty(cut, async ([from, length]) => {
        expect(await find(`“${line.slice(from, from + length)}”`)).toEqual(['zh']);
      }),
      { numRuns: 60 },
    );
  });

  it('answers the same whatever the order in which papers came, and in how many parts', async () => {
    const words = fc.constantFrom(...papers.flatMap(({ text }) => wordsOf(text).map((word) => word.text)));
    const order = fc.shuffledSubarray([...papers], { minLength: papers.length });
    await fc.assert(
      fc.asyncProperty(order, fc.integer({ min: 1, max: papers.length }), words, async (mixed, inAPart, word) => {
        expect(await sorted(word, searching(mixed, inAPart))).toEqual(await sorted(word));
      }),
      { numRuns: 40 },
    );
  });

  it('answers any question', async () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('"', '«', '”', 'C21/', '(Rev.', '第', 'ال', 'Resolution ', '__proto__', 'constructor', '*'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
        const found = await find(pieces.join(''));
        expect(new Set(found).size).toBe(found.length);
      }),
      { numRuns: 200 },
    );
  });
});
