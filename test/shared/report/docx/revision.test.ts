import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, type RevisedParagraph, revise } from '../../../../shared/report/docx/revision.ts';

/** How the text reads without one kind of change: an end that is not there lets the next paragraph run on. */
function without(left: Change, paragraphs: readonly RevisedParagraph[]): string[] {
  const text = paragraphs
    .map(({ pieces, end }, i) => {
      const words = pieces.map((piece) => (piece.change === left ? '' : piece.text)).join('');
      return i === paragraphs.length - 1 || end === left ? words : `${words}\n`;
    })
    .join('');
  return text.split('\n');
}

function shown(before: readonly string[] | null, after: readonly string[]): string {
  const sign = { same: '', added: '+', removed: '-' } as const;
  return revise(before, after)
    .map(({ pieces, end }) => `${pieces.map(({ text, change }) => `${sign[change]}[${text}]`).join('')}${sign[end]}`)
    .join('|');
}

describe('revise', () => {
  it.each([
    ['one word', ['The report be approved.'], ['The report be noted.'], '[The report be ]-[approved]+[noted][.]'],
    ['nothing', ['The same.'], ['The same.'], '[The same.]'],
    ['a paragraph more', ['One.'], ['One.', 'Two.'], '[One.]+|+[Two.]'],
    ['a paragraph less', ['One.', 'Two.'], ['One.'], '[One.]-|-[Two.]'],
    ['two paragraphs made one', ['One', 'two'], ['One two'], '[One]-|+[ ][two]'],
    ['Chinese', ['理事们希望批准报告'], ['理事们希望将报告记录在案'], '[理事们希望]-[批准]+[将][报告]+[记录在案]'],
    ['Arabic', ['الموافقة على التقرير'], ['الإحاطة علماً بالتقرير'], '-[الموافقة على التقرير]+[الإحاطة علماً بالتقرير]'],
  ])('marks %s', (_, before, after, marked) => {
    expect(shown(before, after)).toBe(marked);
  });

  it('marks the whole of a text that was not there', () => {
    expect(shown(null, ['One.', 'Two.'])).toBe('+[One.]+|+[Two.]');
  });

  it('keeps no single sign between two changes', () => {
    expect(shown(['alpha, beta'], ['gamma, delta'])).toBe('-[alpha, beta]+[gamma, delta]');
  });

  it('gives both texts whole where they are too long to compare', () => {
    const long = (word: string) => [Array.from({ length: 1_500 }, (_, i) => `${word}${i}`).join(' ')];
    expect(revise(long('a'), long('b'))[0]?.pieces.length).toBe(2);
  });

  const words = fc.constantFrom('the', 'report', ' ', '\u00a0', '.', '批', '准', 'التقرير', 'e\u0301', '');
  const paragraph = fc.array(words, { maxLength: 12 }).map((parts) => parts.join(''));
  const text = fc.array(paragraph, { minLength: 1, maxLength: 4 });

  it('reads as before and as after, whatever changed', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const revised = revise(before, after);
        expect(without('added', revised)).toEqual(before);
        expect(without('removed', revised)).toEqual(after);
        expect(revised.at(-1)?.end).toBe('same');
      }),
    );
  });
});
