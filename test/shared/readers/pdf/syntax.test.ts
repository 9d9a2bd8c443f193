import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PdfValue, readValue } from '../../../../shared/readers/pdf/syntax.ts';

const value = (source: string): PdfValue | undefined => readValue(source, 0)?.value;

describe('a value of a pdf', () => {
  it.each<[string, PdfValue]>([
    ['12', 12],
    ['-.5', -0.5],
    ['true', true],
    ['null', null],
    ['/Java#53cript', { name: 'JavaScript' }],
    ['(a (b) \\) c)', { string: 'a (b) \\) c' }],
    ['<41 4>', { string: 'A' }],
    ['12 0 R', { reference: 12 }],
    ['[1 0 R 2 (x)/N]', [{ reference: 1 }, 2, { string: 'x' }, { name: 'N' }]],
    [
      '% comment\n << /A 1 % more\n /B << /C [] >> >>',
      new Map<string, PdfValue>([
        ['A', 1],
        ['B', new Map([['C', []]])],
      ]),
    ],
    ['1 0 Rest', 1],
  ])('%s', (source, expected) => {
    expect(value(source)).toEqual(expected);
  });

  it.each(['', '[1', '<< /A', '<< /A 1', '(open', '<< 1 2 >>', ']', '['.repeat(100_000)])('is none in %.12j', (source) => {
    expect(readValue(source, 0)).toBeNull();
  });

  it('or none, is read from anything, and ends inside it', () => {
    const sign = fc.constantFrom('<<', '>>', '[', ']', '(', ')', '<', '>', '/A', ' ', '1 0 R', '2', '%', '\n', 'true', '\\', 'x');
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 40 }), (signs) => {
        const source = signs.join('');
        const read = readValue(source, 0);
        if (read !== null) expect(read.end).toBeLessThanOrEqual(source.length);
      }),
    );
  });
});
