import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationsIn } from './written-paper.ts';

/** Long enough that a reader whose time grows with the square of the text would not come back within the time of a test. */
const length = 20_000;

describe('hostile text', () => {
  it.each([
    ' ',
    'C21/',
    '1 ',
    '9',
    '1.',
    'No. 1, ',
    '第1、',
    '第1号和',
    'Resolution 77 (',
    'Revision 1 to ',
    'C21/21+Add.1+',
    'C21/1 and ',
    'C21/1 and its addenda ',
    'C21/1 and its ',
    'addenda to ',
    '及其补遗',
    ' \u200f',
    '2、',
    '(',
    '《',
    'A/RES/',
    'S21-CL-',
    'https://',
    "d'",
    'R\ufffdsolution ',
    'والقرار ',
    'С',
    'п. 1 ',
    'Rule 3, paragraph 2, ',
    'Committee 5, ',
    'of ',
    'Convention of ',
    '\n',
    '-',
    'sharm-',
    '\u200f',
    '\u064e ',
    '(Rev.',
    '\t \n',
  ])('%j again and again is read to the end', (unit) => {
    const text = unit.repeat(Math.ceil(length / unit.length));
    expect(() => citationsIn(text, {}, 'pdf')).not.toThrow();
  });

  it('never throws, and says the same twice', () => {
    const unit = fc.constantFrom(
      ...'C21/35DTRev.Add()+-–,;、和号第款决议《公约》 \n0123456789',
      'و',
      'القرار',
      'Resolution ',
      'Rule ',
      'С',
      '\u200f',
      '\ud83d',
      '\ufffd',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 80 }), (text) => {
        expect(citationsIn(text)).toEqual(citationsIn(text));
      }),
      { numRuns: 300 },
    );
  });

  it('expands no range beyond its limit', () => {
    expect(citationsIn('C21/1-C21/9999').length).toBe(2);
    expect(citationsIn('Nos. 1 to 999 of the Convention').length).toBe(2);
    expect(citationsIn(`C21/1${', C21/2'.repeat(500)}`).length).toBe(501);
  });
});
