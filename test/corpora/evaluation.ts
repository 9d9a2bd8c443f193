import { compareAgendas } from './agendas.ts';
import { type Comparison, type Measure, measures, type Tally, talliesByRule, tally } from './comparison.ts';
import { compareContributions } from './contributions.ts';
import type { Examine } from './examiner.ts';
import type { DataSet } from './find-data.ts';
import { compareMails } from './mails.ts';
import { type Outcome, outcomesOf } from './outcomes.ts';
import { comparePages } from './pages.ts';
import { compareReferences } from './references.ts';
import { compareRecords } from './summary-records.ts';

/** One measure over everything, and by groups. */
export interface Figure {
  readonly measure: Measure;
  readonly all: Tally;
  readonly byLanguage: Readonly<Record<string, Tally>>;
  readonly byKind: Readonly<Record<string, Tally>>;
  readonly byRule: Readonly<Record<string, Tally>>;
}

export interface Evaluation {
  readonly figures: readonly Figure[];
  readonly outcomes: readonly Outcome[];
  readonly comparisons: readonly Comparison[];
}

export async function evaluate(sets: readonly DataSet[], examine: Examine): Promise<Evaluation> {
  const comparisons: Comparison[] = [];
  for (const set of sets) {
    if (set.holds === 'contributions') {
      comparisons.push(...(await compareContributions(set.folder, examine)), ...(await compareMails(set.folder, examine)));
    } else if (set.holds === 'pages') comparisons.push(...(await comparePages(set.folder, examine)));
    else if (set.holds === 'agendas') comparisons.push(...(await compareAgendas(set.folder, set.texts)));
    else if (set.holds === 'records') comparisons.push(...(await compareRecords(set.folder, set.texts)));
    else comparisons.push(...(await compareReferences(set.folder, set.texts)));
  }
  return summarised(comparisons);
}

export function summarised(comparisons: readonly Comparison[]): Evaluation {
  const figures = measures.flatMap((measure): Figure[] => {
    const ofMeasure = comparisons.filter((comparison) => comparison.measure === measure);
    if (ofMeasure.length === 0) return [];
    const byLanguage = grouped(ofMeasure, ({ language }) => language ?? '-');
    const byKind = grouped(ofMeasure, ({ kind }) => kind);
    return [{ measure, all: tally(ofMeasure), byLanguage, byKind, byRule: Object.fromEntries(talliesByRule(ofMeasure)) }];
  });
  return { figures, outcomes: outcomesOf(comparisons), comparisons };
}

function grouped(comparisons: readonly Comparison[], group: (comparison: Comparison) => string): Record<string, Tally> {
  const groups = Map.groupBy(comparisons, group);
  return Object.fromEntries([...groups].map(([name, members]) => [name, tally(members)]));
}
