import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseOf, parseSymbol, printSymbol, type SymbolParts, symbolParts } from '../../../shared/citations/symbol.ts';
import type { DocumentSymbol } from '../../../shared/model/symbol.ts';

describe('parseSymbol', () => {
  it.each([
    ['C21/35', 'C21/35'],
    ['C21/DT/6(Rev.1)', 'C21/DT/6(Rev.1)'],
    ['VC/DT/1(Rev.3)', 'VC/DT/1(Rev.3)'],
    ['DM-21/1008', 'DM-21/1008'],
    ['PP-18/100', 'PP-18/100'],
    // a slash before the bracket
    ['C17/55/(Rev.1)', 'C17/55(Rev.1)'],
    // no bracket at all
    ['C18/28Rev.1', 'C18/28(Rev.1)'],
    // blanks inside the code and the bracket
    ['C 15/27 ( Rev .1)', 'C15/27(Rev.1)'],
    ['DT/1', null],
    // accented abbreviation of French papers
    ['C15/27(Rév.1)', 'C15/27(Rev.1)'],
    ['C21/21+Add.1', 'C21/21(Add.1)'],
    // more than one document is no symbol
    ['C21/21+Add.1-2', null],
    // full-width brackets of Chinese papers, then a wholly full-width code
    ['C21/30（Corr.1）', 'C21/30(Corr.1)'],
    ['Ｃ２１／３５', 'C21/35'],
    // the Cyrillic letter С typed for C, and Т for T
    ['С21/51', 'C21/51'],
    ['С21/DТ/8', 'C21/DT/8'],
    // language suffixes, after the number or the modifier
    ['C20/2-E', 'C20/2'],
    ['C17/130(Rev.1)-F', 'C17/130(Rev.1)'],
    ['C17/130-C(Rev.1)', 'C17/130(Rev.1)'],
    // old sessions, and the year 2000 in both spellings
    ['C95/111', 'C95/111'],
    ['C2000/89', 'C2000/89'],
    ['C00/89', 'C2000/89'],
    ['C2021/35', 'C21/35'],
    ['C21/5(Rev.2)(Add.1)', 'C21/5(Rev.2)(Add.1)'],
    // no-break hyphen and direction marks round the code
    ['\u200eDM\u201121/1008\u200e', 'DM-21/1008'],
    // events and placeholders are no documents
    ['C21/VCC-1', null],
    ['C21\\VCC-1', null],
    ['C21\\35', null],
    ['C21/xx', null],
    ['C20/##', null],
    ['C21/1xx', null],
    ['C21/0', null],
    ['WTSA-20', null],
    ['', null],
    ['Document C21/35', null],
  ])('%s gives %s', (text, expected) => {
    expect(parseSymbol(text)).toBe(expected);
  });

  it('refuses the parts of what is no symbol', () => {
    expect(() => symbolParts('C21/VCC-1' as DocumentSymbol)).toThrow('no document symbol');
  });

  it('takes the modifiers off for the base', () => {
    expect(baseOf('C21/30(Rev.1)(Corr.2)' as DocumentSymbol)).toBe('C21/30');
  });
});

const twoDigits = fc.integer({ min: 1, max: 99 }).map((n) => String(n).padStart(2, '0'));
const series = fc.oneof(
  twoDigits.map((year) => `C${year}`),
  fc.constantFrom('VC', 'C2000'),
);
const modifier = fc.record({
  kind: fc.constantFrom('Rev' as const, 'Add' as const, 'Corr' as const),
  number: fc.integer({ min: 1, max: 99 }),
});
const parts: fc.Arbitrary<SymbolParts> = fc.record({
  series,
  kind: fc.constantFrom(null, 'INF' as const, 'DT' as const, 'ADM' as const, 'DL' as const),
  number: fc.integer({ min: 1, max: 9999 }),
  modifiers: fc.array(modifier, { maxLength: 3 }),
});

/** Circular letters, and documents of conferences: series with a hyphen, which have no kinds. */
const hyphened: fc.Arbitrary<SymbolParts> = fc.oneof(
  fc.record({
    series: fc.tuple(fc.constantFrom('DM', 'CL'), twoDigits).map(([name, year]) => `${name}-${year}`),
    kind: fc.constant(null),
    number: fc.integer({ min: 1, max: 99_999 }),
    modifiers: fc.array(modifier, { maxLength: 2 }),
  }),
  fc.record({
    series: fc
      .tuple(fc.constantFrom('PP', 'WTDC', 'WTSA', 'WRC', 'RA', 'WCIT'), twoDigits)
      .map(([name, year]) => `${name}-${year}`),
    kind: fc.constant(null),
    number: fc.integer({ min: 1, max: 9999 }),
    modifiers: fc.array(modifier, { maxLength: 2 }),
  }),
);

describe('a symbol', () => {
  it('is read back as it was printed', () => {
    fc.assert(
      fc.property(fc.oneof(parts, hyphened), (made) => {
        const printed = printSymbol(made);
        expect(parseSymbol(printed)).toBe(printed);
        expect(symbolParts(printed)).toEqual(made);
      }),
    );
  });

  it('has one spelling, however it is typed', () => {
    const typing = fc.record({
      cyrillic: fc.boolean(),
      blanks: fc.boolean(),
      wide: fc.boolean(),
      suffix: fc.constantFrom('', '-E', '-F', '-S', '-R', '-A', '-C'),
    });
    fc.assert(
      fc.property(parts, typing, (made, { cyrillic, blanks, wide, suffix }) => {
        const printed: string = printSymbol(made);
        let typed = printed + suffix;
        if (cyrillic) typed = typed.replace(/^C/, 'С');
        if (blanks) typed = typed.replaceAll('(', ' ( ').replaceAll('.', ' .');
        if (wide)
          typed = typed
            .replaceAll('(', '（')
            .replaceAll(')', '）')
            .replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
        expect(parseSymbol(typed)).toBe(printed);
      }),
    );
  });

  it('never comes of arbitrary text but in its own spelling', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'C2150/DTVM-()Rev.Addxx# +') }), (text) => {
        const symbol = parseSymbol(text);
        if (symbol !== null) expect(parseSymbol(symbol)).toBe(symbol);
      }),
    );
  });
});
