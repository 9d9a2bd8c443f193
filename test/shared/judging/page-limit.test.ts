import { describe, expect, it } from 'vitest';
import type { Examination } from '../../../shared/model/examination.ts';
import { pagesOf } from './examination-of.ts';
import { inShort, judged } from './judged.ts';

type Pages = Examination['pages'];

function long(pages: Pages, edition: 'C20' | 'C21'): string {
  return inShort(judged({ file: { pages } }, {}, edition));
}

/** A pdf whose page tree is exact, with what a word processor would have declared of it. */
function declaring(pages: number, declared: number): Pages {
  const evidence = pagesOf(pages);
  const witness = { witness: 'declared', pages: declared, fraction: null, confidence: 0.5, detail: null } as const;
  return { ...evidence, witnesses: [...evidence.witnesses, witness] };
}

/** Three pages by rendering and by layout, with so many lines on the third. */
function rendered(lastPageLines: number): Pages {
  const witness = (name: 'referee' | 'layout') =>
    ({ witness: name, pages: 3, fraction: name === 'layout' ? 2.1 : null, confidence: 1, detail: null }) as const;
  return { ...pagesOf(3), witnesses: [witness('referee'), witness('layout')], lastPageLines };
}

describe('the page limit', () => {
  it.each<[string, Pages, string, string]>([
    ['one page', pagesOf(1), 'accepted:', 'accepted:'],
    ['two pages', pagesOf(2), 'accepted:', 'accepted:'],
    ['three pages', pagesOf(3), 'returned: page-limit-exceeded', 'accepted: page-recommendation-exceeded'],
    ['two pages and a blank one', pagesOf(2, 1), 'accepted: trailing-blank-page', 'accepted: trailing-blank-page'],
    [
      'three pages that declare two',
      declaring(3, 2),
      'returned: page-count-metadata-mismatch page-limit-exceeded',
      'accepted: page-count-metadata-mismatch page-recommendation-exceeded',
    ],
    [
      'three pages that declare three',
      declaring(3, 3),
      'returned: page-limit-exceeded',
      'accepted: page-recommendation-exceeded',
    ],
    ['a few lines on a third page', rendered(3), 'held: page-limit-borderline', 'accepted: page-recommendation-exceeded'],
    ['many lines on a third page', rendered(30), 'returned: page-limit-exceeded', 'accepted: page-recommendation-exceeded'],
    ['no evidence at all', null, 'held: page-limit-borderline', 'accepted:'],
  ])('%s', (_name, pages, in2021, in2020) => {
    expect(long(pages, 'C21')).toBe(in2021);
    expect(long(pages, 'C20')).toBe(in2020);
  });

  it('shows where the third page begins', () => {
    const [finding] = judged({ file: { pages: pagesOf(3) } }).findings;
    expect(finding?.values).toEqual({ pages: 3, limit: 2, start: 'Words of page 3' });
    expect(finding?.place?.page).toBe(3);
    expect(finding?.message).toBe(
      'The paper has 3 pages; contributions may have at most 2 pages. Page 3 begins with the words “Words of page 3”. Please shorten it and send it again.',
    );
  });

  it.each([
    [`${'word '.repeat(40)}`, `${'word '.repeat(12).trim()}…`],
    ['议'.repeat(80), `${'议'.repeat(60)}…`],
    ['\u{20000}'.repeat(80), `${'\u{20000}'.repeat(60)}…`],
    ['short\n\twords ', 'short words'],
  ])('quotes no more than a line of it', (quote, expected) => {
    const pages = pagesOf(3);
    const pageStarts = pages.pageStarts.map((start) => ({ ...start, place: { ...start.place, quote } }));
    const [finding] = judged({ file: { pages: { ...pages, pageStarts } } }).findings;
    expect(finding?.values.start).toBe(expected);
  });
});
