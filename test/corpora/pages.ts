import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Examination } from '../../shared/model/examination.ts';
import { weighPages } from '../../shared/pages/weigh.ts';
import type { Comparison, Measure } from './comparison.ts';
import { type Examine, limit } from './examiner.ts';
import { readRows } from './tab-separated.ts';

/** Observes each file of a folder whose `pages.tsv` says how many pages it has. */
export async function comparePages(folder: string, examine: Examine): Promise<Comparison[]> {
  const comparisons: Comparison[] = [];
  for (const row of readRows(await readFile(join(folder, 'pages.tsv'), 'utf8'))) {
    const { file = '', pages = '' } = row;
    comparisons.push(...comparePageCounts(file, Number(pages), await examine(await readFile(join(folder, file)))));
  }
  return comparisons;
}

/** The layout alone, and all witnesses together; one that asks a person is on no side. */
export function comparePageCounts(file: string, truth: number, { kind, language, pages }: Examination): Comparison[] {
  const layout = pages?.witnesses.find(({ witness }) => witness === 'layout');
  const policy = weighPages(pages, limit);
  // The program counts pages with content; what a printer counts has the blank ones at the end too.
  const blank = pages?.trailingBlankPages ?? 0;
  const place = (pages?.witnesses ?? [])
    .map(({ witness, pages: whole, fraction, confidence }) => `${witness} ${(fraction ?? whole).toFixed(2)} (${confidence})`)
    .join(', ');
  const one = (measure: Measure, expected: string, found: string | null): Comparison => {
    return { measure, file, kind, language, rule: null, place, expected: [expected], found: found === null ? [] : [found] };
  };
  return [
    one('layout, side of two', side(truth), layout === undefined ? null : side(layout.pages)),
    one('layout, exact', `${truth} pages`, layout === undefined ? null : `${layout.pages} pages`),
    one('policy, side of two', side(truth), policy.verdict),
    one('policy, exact', `${truth} pages`, policy.count === null ? null : `${policy.count + blank} pages`),
  ];
}

function side(pages: number): 'within' | 'over' {
  return pages > limit ? 'over' : 'within';
}
