import { describe, expect, it } from 'vitest';
import type { Examination, PageEvidence } from '../../../shared/model/examination.ts';
import type { Rendering } from '../../../shared/model/rendering.ts';
import { isDisputed, withReferee } from '../../../shared/pages/referee.ts';
import { weighPages } from '../../../shared/pages/weigh.ts';
import { examinedPaper } from '../../functions/examined-paper.ts';

const by = { engine: 'LibreOffice' as const, version: '7.4.7.2' };
const { examination } = examinedPaper({ arrivalId: 'a', disputed: true });
const evidence = examination.pages as PageEvidence;
const declared = (pages: number) => ({ witness: 'declared' as const, pages, fraction: null, confidence: 0.5, detail: null });
const rendering = (pages: number, trailingBlankPages = 0): Rendering => ({ ...by, pages, trailingBlankPages, lastPageLines: 30 });

describe('a dispute about the length of a paper', () => {
  it.each<[boolean, string, Partial<Examination>]>([
    [true, 'a docx whose witnesses leave it open', {}],
    [false, 'a pdf, whose pages are counted', { kind: 'pdf' }],
    [false, 'a docx that was not read', { read: false }],
    [false, 'a docx without any evidence, of which a rendering would be no second witness', { pages: null }],
  ])('is %s for %s', (expected, _paper, change) => {
    expect(isDisputed({ ...examination, ...change }, 2)).toBe(expected);
  });

  it('is over where the limit is another', () => {
    expect(isDisputed(examination, 5)).toBe(false);
  });
});

describe('the witness of the referee', () => {
  it.each([
    ['within', rendering(2)],
    ['within', rendering(3, 1)],
    ['borderline-review', rendering(3)],
  ])('makes it %s by %j', (verdict, answer) => {
    expect(weighPages(withReferee(evidence, answer), 2).verdict).toBe(verdict);
  });

  it('counts its own blank pages, not those of the layout', () => {
    const blankByLayout = { ...evidence, trailingBlankPages: 1 };
    expect(weighPages(withReferee(blankByLayout, rendering(3)), 2).count).toBe(3);
    expect(weighPages(withReferee(blankByLayout, rendering(3, 1)), 2).count).toBe(2);
    expect(withReferee(evidence, rendering(3, 1)).witnesses.at(-1)?.detail).toBe(
      'LibreOffice 7.4.7.2: 3 pages, 1 of them blank at the end',
    );
  });

  it('stands there without a say where the paper could not be rendered', () => {
    const asked = withReferee(evidence, { ...by, failed: 'timed-out' });
    expect(asked.witnesses.at(-1)).toMatchObject({ witness: 'referee', pages: 0, detail: 'LibreOffice 7.4.7.2: timed-out' });
    expect(weighPages(asked, 2)).toEqual(weighPages(evidence, 2));
  });

  it('leaves to a person a page too many that has a few lines by its own count', () => {
    const storedThree = { ...evidence, witnesses: [...evidence.witnesses, declared(3)] };
    const renderedWith = (lastPageLines: number) =>
      weighPages(withReferee(storedThree, { ...by, pages: 3, trailingBlankPages: 0, lastPageLines }), 2).verdict;
    expect(renderedWith(3)).toBe('borderline-review');
    expect(renderedWith(20)).toBe('over');
  });
});
