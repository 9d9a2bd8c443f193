import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOfPage, type TextItem } from '../../../../shared/readers/pdf/page-lines.ts';

/** Pieces of 10-point type: place, words and width (5 points a sign if not said). */
const at = (left: number, baseline: number, str: string, width = str.length * 5): TextItem => ({
  str,
  width,
  height: 10,
  transform: [10, 0, 0, 10, left, baseline],
});
const texts = (items: readonly TextItem[]): string[] => linesOfPage(items, []).map(({ text }) => text);

describe('the lines of a page', () => {
  it.each<[string, readonly TextItem[], string[]]>([
    ['pieces that touch are one word', [at(10, 700, 'C21'), at(25, 700, '/35')], ['C21/35']],
    ['a small gap is a blank', [at(10, 700, 'one'), at(28, 700, 'two')], ['one two']],
    ['a piece of blanks is a blank', [at(10, 700, 'one'), at(25, 700, ' ', 1), at(26, 700, 'two')], ['one two']],
    ['a wide gap is a tab', [at(10, 700, 'left'), at(300, 700, 'right')], ['left\tright']],
    ['a wide piece of blanks is a tab too', [at(10, 700, 'left'), at(30, 700, ' ', 270), at(300, 700, 'right')], ['left\tright']],
    ['a raised figure stays in its line', [at(10, 700, 'note'), at(30, 704, '1')], ['note1']],
    ['a new baseline is a new line', [at(10, 700, 'one'), at(10, 688, 'two')], ['one', 'two']],
    ['words drawn twice for a shadow stand once', [at(10, 700, 'bold'), at(10.4, 700, 'bold')], ['bold']],
    ['nothing is no line', [at(10, 700, ''), at(10, 690, '  ')], []],
  ])('%s', (_, items, expected) => {
    expect(texts(items)).toEqual(expected);
  });

  it('run from right to left where most letters do, with runs of Latin letters kept in order', () => {
    const items = [
      at(200, 700, ':', 3),
      at(203, 700, 'الوثيقة', 40),
      at(120, 700, 'C21/', 20),
      at(140, 700, '35', 10),
      at(60, 700, 'بشأن', 30),
    ];
    expect(texts(items)).toEqual(['الوثيقة:\tC21/35\tبشأن']);
  });

  it('keep numbers in their place among words from right to left', () => {
    expect(
      texts([at(200, 700, 'القرار', 40), at(180, 700, '130', 15), at(140, 700, 'لسنة', 35), at(110, 700, '2018', 20)]),
    ).toEqual(['القرار 130 لسنة 2018']);
  });

  it.each<[string, readonly TextItem[], string]>([
    [
      'codes and numbers of a row, cell by cell from the right',
      [at(400, 700, '1'), at(320, 700, 'C23/18', 30), at(200, 700, 'تقرير الأمين العام', 80), at(60, 700, '1+', 10)],
      '1\tC23/18\tتقرير الأمين العام\t1+',
    ],
    [
      'cells that touch no word',
      [at(60, 700, '1+', 10), at(120, 700, 'C23/18', 30), at(200, 700, '1'), at(300, 700, 'ميزانية الاتحاد', 80)],
      'ميزانية الاتحاد\t1\tC23/18\t1+',
    ],
    [
      'a code of several pieces in its cell',
      [
        at(300, 700, 'وثيقة المجلس بشأن', 80),
        at(200, 700, 'C23/', 20),
        at(220, 700, '18', 10),
        at(232, 700, '(Rev.1)', 35),
        at(60, 700, 'A', 5),
      ],
      'وثيقة المجلس بشأن\tC23/18 (Rev.1)\tA',
    ],
    [
      'words from right to left in a row from left to right',
      [at(10, 700, 'Arabic name of the item', 120), at(200, 700, 'بند', 20), at(300, 700, 'قرار', 20)],
      'Arabic name of the item\tبند\tقرار',
    ],
  ])('keep the columns of a table: %s', (_, items, expected) => {
    expect(texts(items)).toEqual([expected]);
    expect(texts(items.toReversed())).toEqual([expected]);
  });

  it('carry links with the words that pdf.js names, or whole pieces', () => {
    const items = [at(10, 700, 'see Document C21/35 there')];
    const area = { href: 'https://www.itu.int', rect: [28, 698, 110, 712] as const };
    const link = (words: string): unknown => linesOfPage(items, [{ ...area, words }])[0]?.links;
    expect(link('Document C21/35')).toEqual([{ start: 4, end: 19, href: 'https://www.itu.int' }]);
    expect(link('')).toEqual([{ start: 0, end: 25, href: 'https://www.itu.int' }]);
    expect(linesOfPage([at(10, 600, 'elsewhere')], [{ ...area, words: '' }])[0]?.links).toEqual([]);
  });

  it('lose and invent no letter', () => {
    const item = fc.record({
      left: fc.integer({ min: 0, max: 500 }),
      line: fc.nat(3),
      str: fc.stringMatching(/^[a-zمسب0-9 ]{0,8}$/),
    });
    fc.assert(
      fc.property(fc.array(item), (items) => {
        const pieces = items.map(({ left, line, str }, i) => at(left + i * 600, 700 - 20 * line, str));
        const signs = (lines: readonly string[]): string[] =>
          [...lines.join('').replace(/\s/g, '')].sort((one, other) => (one < other ? -1 : 1));
        expect(signs(texts(pieces))).toEqual(signs(items.map(({ str }) => str)));
      }),
    );
  });
});
