import { describe, expect, it } from 'vitest';
import { pagesSection, reasonOf } from '../../../functions/command-line/explain-pages.ts';
import type { PageEvidence, Witness } from '../../../shared/model/examination.ts';
import { weighPages } from '../../../shared/pages/weigh.ts';

const limit = 2;
const width = 100;
const asked = { limit, unasked: false };
const says = (witness: Witness['witness'], pages: number, fraction: number | null = null): Witness => {
  return { witness, pages, fraction, confidence: 1, detail: null };
};
const evidence = (lastPageLines: number | null, ...witnesses: Witness[]): PageEvidence => {
  return { witnesses, trailingBlankPages: 0, lastPageLines, pageStarts: [] };
};

describe('why the witnesses together say so', () => {
  it.each<[PageEvidence, string, string]>([
    [evidence(20, says('tree', 3)), 'over', 'exact: 3 pages'],
    [evidence(20), 'unreadable', 'Nobody could lay the paper out'],
    [evidence(20, says('declared', 3), says('layout', 3, 2.6)), 'over', 'both exceed 2'],
    [evidence(30, says('layout', 5, 4.6)), 'over', 'so far beyond 2'],
    [evidence(3, says('declared', 2), says('layout', 3, 2.1)), 'borderline-review', '3 lines on page 3'],
    [evidence(20, says('declared', 4), says('layout', 2, 1.5)), 'borderline-review', 'the file itself says 4'],
    [evidence(50, says('declared', 1), says('layout', 2, 1.98)), 'borderline-review', 'nearer to the end of page 2'],
    [
      evidence(1, says('declared', 2), says('marks', 2), says('layout', 3, 2.02)),
      'within',
      'both counts stored in the file say 2',
    ],
    [evidence(20, says('declared', 1), says('layout', 2, 1.5)), 'within', 'nothing stored in the file says more than 2'],
    [evidence(20, says('layout', 2, 1.5)), 'within', 'well within 2; the file itself says nothing'],
    [
      evidence(20, says('layout', 3, 2.5), says('referee', 3)),
      'over',
      'LibreOffice renders 3 pages, and it does not stand alone',
    ],
    [evidence(2, says('layout', 3, 2.1), says('referee', 3)), 'borderline-review', 'the last with 2 lines only'],
    [evidence(20, says('layout', 2, 1.5), says('referee', 3)), 'borderline-review', 'They dispute'],
    [
      evidence(20, says('layout', 2, 1.5), says('referee', 2)),
      'within',
      'LibreOffice renders 2 pages, and nothing else says more',
    ],
  ])('is told: %#', (pages, verdict, words) => {
    const weighed = weighPages(pages, limit);
    expect(weighed.verdict).toBe(verdict);
    expect(reasonOf(pages, weighed, limit)).toContain(words);
  });

  it('leaves blank pages at the end out', () => {
    const pages = { ...evidence(20, says('tree', 4)), trailingBlankPages: 2 };
    expect(reasonOf(pages, weighPages(pages, limit), limit)).toContain('2 pages with content');
    expect(pagesSection(pages, weighPages(pages, limit), asked, width).lines).toContain(
      '  2 pages at the end without content: not counted.',
    );
  });

  it('says that nobody renders, where a renderer would be asked', () => {
    const pages = evidence(50, says('declared', 1), says('layout', 2, 1.98));
    const lines = (unasked: boolean) => pagesSection(pages, weighPages(pages, limit), { limit, unasked }, width).lines.join('\n');
    expect(lines(true)).toContain('LibreOffice would be asked');
    expect(lines(false)).not.toContain('LibreOffice would be asked');
  });

  it('shows a renderer that failed, without a count', () => {
    const failed = { ...says('referee', 0), confidence: 0, detail: 'LibreOffice 7.4.7.2: refused' };
    const pages = evidence(50, says('declared', 1), says('layout', 2, 1.98), failed);
    const { lines } = pagesSection(pages, weighPages(pages, limit), asked, width);
    expect(lines.join('\n')).toMatch(/LibreOffice +- .*\n +LibreOffice 7\.4\.7\.2: refused/);
  });

  it('stands beside every witness', () => {
    const pages = evidence(20, says('declared', 1), says('marks', 2), says('layout', 2, 1.75));
    const { lines } = pagesSection(pages, weighPages(pages, limit), asked, width);
    expect(lines.slice(1, 4).map((line) => line.replaceAll(/\s+/g, ' ').trim())).toEqual([
      'declared in its properties 1 1.00',
      'page breaks stored on saving 2 1.00',
      'our layout of the text 1.75 1.00',
    ]);
  });

  it('says that nothing is known where nothing is', () => {
    expect(pagesSection(null, weighPages(null, limit), asked, width)).toEqual({
      heading: 'Length: not known (limit 2 pages; evidence: none)',
      lines: ['  Nothing in the file says how long it is.'],
    });
  });
});
