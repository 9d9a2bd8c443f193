import type { OutcomeReport, ReportedItem } from '../model/outcome-report.ts';
import type { ReportedPaper } from '../model/reported-paper.ts';

/** Every contribution of a report once, in the order of the agenda; those under no item come last. */
export function contributionsOf(report: {
  readonly items: readonly ReportedItem[];
  readonly unplaced?: OutcomeReport['unplaced'];
}): ReportedPaper[] {
  const all = [...report.items.flatMap(({ contributions }) => contributions), ...(report.unplaced ?? [])];
  return [...new Map(all.map((paper) => [paper.paperId, paper])).values()];
}
