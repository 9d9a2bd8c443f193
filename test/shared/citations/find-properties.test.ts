import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../../shared/citations/clean.ts';
import { citationsIn, writtenPaper } from './written-paper.ts';

/** What papers and pdf readers put between and into codes, and the words that codes are found by. */
const pieces = fc.constantFrom(
  ...'C21/35DTRev.Add()+-–,;、和号第款决议《公约》 0123456789',
  'C21/21',
  'C21/5(Rev.1)',
  'Documents ',
  ' and its addenda',
  '及其补遗',
  '号文件',
  'وإضافاتها',
  'القرار ',
  'Resolution ',
  'Rule 3.2',
  // full-width and Cyrillic look-alikes, other digits and hyphens
  'Ｃ２１／３５',
  '（Corr.1）',
  'С21/51',
  'С',
  '١٢',
  'DM‑21/1008',
  // blanks, direction marks, a lone vowel sign, tatweel, ligatures, a letter that was lost
  '\u00a0',
  '\u2011',
  '\u200f',
  ' \u200f ',
  '\u064e',
  '\u0640',
  '\ufb01',
  'e\u0301',
  'ﷲ',
  '㈱',
  '½',
  '\ufffd',
);
const texts = fc.array(pieces, { maxLength: 14 }).map((some) => some.join(''));
const kinds = fc.constantFrom('docx' as const, 'pdf' as const);

const cleaned = (text: string) => clean(text, () => false).text;

describe('finding', () => {
  it('cleans a text once and for all', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(cleaned(cleaned(text))).toBe(cleaned(text));
      }),
      { numRuns: 500 },
    );
  });

  it('finds the same in a text that was cleaned before', () => {
    fc.assert(
      fc.property(texts, kinds, (text, kind) => {
        const ids = (of: string) => citationsIn(of, {}, kind).map(({ id }) => id);
        expect(ids(cleaned(text))).toEqual(ids(text));
      }),
      { numRuns: 300 },
    );
  });

  it('gives places that hold the words quoted, in order', () => {
    fc.assert(
      fc.property(texts, kinds, (text, kind) => {
        const paper = writtenPaper(text, kind);
        const places = citationsIn(text, {}, kind).map(({ place }) => place);
        for (const { start, end, quote } of places) {
          expect(end).toBeGreaterThan(start);
          expect(paper.text.slice(start, end).slice(0, 200)).toBe(quote);
        }
        expect(places.map(({ start }) => start)).toEqual(places.map(({ start }) => start).sort((a, b) => a - b));
      }),
      { numRuns: 300 },
    );
  });
});
