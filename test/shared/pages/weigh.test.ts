import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageEvidence, Witness } from '../../../shared/model/examination.ts';
import { weighPages } from '../../../shared/pages/weigh.ts';

interface Said {
  readonly tree?: number;
  readonly referee?: number;
  readonly declared?: number;
  readonly marks?: number;
  readonly breaks?: number;
  /** Pages of the layout as a fraction. */
  readonly layout?: number;
  readonly confidence?: number;
  readonly blank?: number;
  readonly lines?: number;
}

function evidence(said: Said): PageEvidence {
  const witness = (name: Witness['witness'], pages: number | undefined): Witness[] =>
    pages === undefined ? [] : [{ witness: name, pages, fraction: null, confidence: 0.5, detail: null }];
  const layout: Witness[] =
    said.layout === undefined
      ? []
      : [
          {
            witness: 'layout',
            pages: Math.ceil(said.layout) + (said.blank ?? 0),
            fraction: said.layout,
            confidence: said.confidence ?? 1,
            detail: null,
          },
        ];
  return {
    witnesses: [
      ...witness('tree', said.tree),
      ...witness('referee', said.referee),
      ...witness('declared', said.declared),
      ...witness('marks', said.marks),
      ...witness('breaks', said.breaks),
      ...layout,
    ],
    trailingBlankPages: said.blank ?? 0,
    lastPageLines: said.lines ?? 20,
    pageStarts: [],
  };
}

const weigh = (said: Said, limit = 2) => weighPages(evidence(said), limit);

describe('pdf', () => {
  it.each<[Said, string]>([
    [{ tree: 2 }, 'within'],
    [{ tree: 3, lines: 1 }, 'over'],
    [{ tree: 3, blank: 1 }, 'within'],
  ])('the tree decides alone: %o is %s', (said, verdict) => {
    expect(weigh(said)).toMatchObject({ verdict, grade: 'measured' });
  });
});

describe('docx without a renderer', () => {
  it.each<[string, Said, string, string]>([
    ['well within', { layout: 1.3, declared: 2, marks: 2 }, 'within', 'corroborated'],
    ['well within, and nothing stored', { layout: 1.3 }, 'within', 'single'],
    ['just within, and the stored counts agree', { layout: 1.98, declared: 2, marks: 2 }, 'within', 'corroborated'],
    [
      'beyond by no more than the error, and the stored counts agree',
      { layout: 2.09, declared: 2, marks: 2 },
      'within',
      'corroborated',
    ],
    ['the same with a line or two', { layout: 2.03, declared: 2, marks: 2, lines: 1 }, 'within', 'corroborated'],
    ['the same with doubts', { layout: 2.19, confidence: 0.8, declared: 2, marks: 2 }, 'within', 'corroborated'],
    ['many doubts forgive no more', { layout: 2.21, confidence: 0.3, declared: 2, marks: 2 }, 'borderline-review', 'conflict'],
    ['beyond by more than the error', { layout: 2.11, declared: 2, marks: 2 }, 'borderline-review', 'conflict'],
    ['beyond by little, and only one stored count', { layout: 2.05, declared: 2 }, 'borderline-review', 'conflict'],
    ['beyond by little, and the marks say one page', { layout: 2.05, declared: 2, marks: 1 }, 'borderline-review', 'conflict'],
    ['beyond by little, and the marks say three', { layout: 2.05, declared: 2, marks: 3, lines: 6 }, 'over', 'corroborated'],
    ['just within, and the file says one page', { layout: 1.98, declared: 1, marks: 1 }, 'borderline-review', 'single'],
    ['just within, and nothing stored', { layout: 1.98 }, 'borderline-review', 'single'],
    [
      'further within, but laid out with doubts',
      { layout: 1.8, confidence: 0.5, declared: 1, marks: 1 },
      'borderline-review',
      'single',
    ],
    ['within by the layout, three pages by the file', { layout: 1.5, declared: 3, marks: 3 }, 'borderline-review', 'conflict'],
    ['the same, and a blank page explains it', { layout: 1.5, declared: 3, marks: 2, blank: 1 }, 'within', 'corroborated'],
    ['a page too many, and the file agrees', { layout: 2.6, declared: 3, marks: 1 }, 'over', 'corroborated'],
    ['a page too many, and the marks agree', { layout: 2.6, declared: 1, marks: 3 }, 'over', 'corroborated'],
    ['a page too many, and the file says two', { layout: 2.6, declared: 2, marks: 2 }, 'borderline-review', 'conflict'],
    ['a page too many, and nothing stored', { layout: 2.6 }, 'borderline-review', 'conflict'],
    ['far too long, whatever the file says', { layout: 3.6, declared: 2, marks: 1 }, 'over', 'single'],
    ['far too long, but laid out with doubts', { layout: 3.6, confidence: 0.5, declared: 2 }, 'borderline-review', 'conflict'],
    ['five lines on the third page', { layout: 2.1, declared: 3, marks: 3, lines: 5 }, 'borderline-review', 'single'],
    ['six lines on the third page', { layout: 2.12, declared: 3, marks: 3, lines: 6 }, 'over', 'corroborated'],
    ['a picture on the third page', { layout: 2.9, declared: 3, marks: 3, lines: 0 }, 'over', 'corroborated'],
    ['one line on the fourth page', { layout: 3.01, declared: 4, marks: 4, lines: 1 }, 'over', 'corroborated'],
  ])('%s', (_, said, verdict, grade) => {
    expect(weigh(said)).toMatchObject({ verdict, grade });
  });
});

describe('docx with a renderer', () => {
  it.each<[string, Said, string, string]>([
    ['rendered within', { referee: 2, layout: 1.7, declared: 2, marks: 1 }, 'within', 'rendered'],
    ['the layout is off by little', { referee: 2, layout: 2.05, declared: 2, marks: 2 }, 'within', 'rendered'],
    ['the layout disputes', { referee: 2, layout: 2.4 }, 'borderline-review', 'conflict'],
    ['the file disputes', { referee: 2, layout: 1.7, declared: 3, marks: 1 }, 'borderline-review', 'conflict'],
    ['a blank page explains the file', { referee: 3, layout: 1.7, declared: 3, marks: 1, blank: 1 }, 'within', 'rendered'],
    ['rendered over, and the layout agrees', { referee: 3, layout: 2.4, declared: 2 }, 'over', 'rendered'],
    ['rendered over, and the file agrees', { referee: 3, layout: 1.9, declared: 3 }, 'over', 'rendered'],
    ['rendered over, and nobody agrees', { referee: 3, layout: 1.9, declared: 2 }, 'borderline-review', 'conflict'],
    [
      'rendered one page beyond the breaks stored',
      { referee: 3, layout: 3.1, declared: 1, marks: 2 },
      'borderline-review',
      'conflict',
    ],
    ['rendered two pages beyond them', { referee: 4, layout: 3.6, declared: 2, marks: 2 }, 'over', 'rendered'],
    ['a few lines too many', { referee: 3, layout: 2.1, declared: 3, lines: 2 }, 'borderline-review', 'rendered'],
  ])('%s', (_, said, verdict, grade) => {
    expect(weigh(said)).toMatchObject({ verdict, grade });
  });
});

describe('the count', () => {
  it.each<[Said, number | null]>([
    [{ tree: 4, blank: 1 }, 3],
    [{ referee: 3, layout: 2.4, declared: 2 }, 3],
    [{ layout: 1.4, declared: 3 }, 2],
    [{ layout: 0.97, declared: 2 }, 2],
    [{ layout: 2.05, declared: 2 }, 3],
    [{ layout: 2.05, declared: 2, marks: 2 }, 2],
    [{ layout: 2.15, declared: 2, marks: 2 }, 3],
    [{ layout: 4.05, declared: 4 }, 4],
    [{ layout: 2.05, declared: 2, marks: 3 }, 3],
  ])('of %o is %s', (said, count) => {
    expect(weigh(said).count).toBe(count);
  });
  it('is none where there is no evidence', () => {
    expect(weighPages(null, 2)).toEqual({ verdict: 'unreadable', count: null, grade: 'none' });
    expect(weigh({ declared: 2 })).toMatchObject({ verdict: 'unreadable' });
  });
});

describe('for any evidence', () => {
  const pages = fc.integer({ min: 1, max: 9 });
  const fraction = fc.double({ min: 0.01, max: 9, noNaN: true });
  const stored = fc.record({ declared: pages, marks: pages }, { requiredKeys: [] });
  const said = fc.record({ layout: fraction, confidence: fc.double({ min: 0, max: 1, noNaN: true }), lines: fc.nat(50) });

  it('what the file says of itself never makes a long paper short, save by the error of the layout', () => {
    fc.assert(
      fc.property(said, stored, (one, two) => {
        if (one.layout > 2.2 || (Math.ceil(one.layout) > 2 && (two.declared !== 2 || two.marks !== 2)))
          expect(weigh({ ...one, ...two }).verdict).not.toBe('within');
      }),
    );
  });
  it('a refusal needs the layout and one more witness, or a layout far beyond', () => {
    fc.assert(
      fc.property(said, stored, (one, two) => {
        if (weigh({ ...one, ...two }).verdict !== 'over') return;
        expect(Math.ceil(one.layout)).toBeGreaterThan(2);
        expect(Math.max(two.declared ?? 0, two.marks ?? 0) > 2 || one.layout > 3).toBe(true);
      }),
    );
  });
  it('a higher limit never turns a paper that is within away', () => {
    fc.assert(
      fc.property(said, stored, pages, (one, two, limit) => {
        if (weigh({ ...one, ...two }, limit).verdict === 'within')
          expect(weigh({ ...one, ...two }, limit + 1).verdict).toBe('within');
      }),
    );
  });
});
