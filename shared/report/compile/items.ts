import { isPackaged } from '../../languages/report/packages.ts';
import type { AgendaItem } from '../../model/agenda.ts';
import type { OutcomeReport, ReportedItem } from '../../model/outcome-report.ts';
import type { ReportedConclusion } from '../../model/reported-conclusion.ts';
import type { ReportedPaper } from '../../model/reported-paper.ts';
import type { RegisteredRecord } from '../../model/summary-record.ts';
import { baseNumber } from './documents-named.ts';

interface UnderItems {
  readonly accepted: readonly ReportedPaper[];
  readonly receivedBefore: OutcomeReport['receivedBefore'];
  readonly conclusions: readonly ReportedConclusion[];
  readonly records: readonly RegisteredRecord[];
}

/** An agenda item with all that stands under it. */
export function reportedItem(item: AgendaItem, under: UnderItems): ReportedItem {
  const conclusions = under.conclusions.filter(({ items }) => items.includes(item.id));
  const sections = under.records.flatMap(({ recordId, sections }) =>
    sections.filter(({ items }) => items.includes(item.id)).map((section) => ({ ...section, recordId })),
  );
  const takenUp = new Set([...sections, ...conclusions].flatMap(({ documents }) => documents.map(baseNumber)));
  return {
    id: item.id,
    annex: item.annex,
    itemNo: item.itemNo,
    title: item.title,
    documents: item.documents,
    priority: item.priority,
    url: item.url,
    contributions: under.accepted.filter((paper) => paper.filing.items.includes(item.id)),
    earlier: under.receivedBefore.filter(({ symbol }) => takenUp.has(baseNumber(symbol))),
    packaged: isPackaged(item),
    sections: sections.map(({ recordId, number }) => ({ recordId, number })),
    conclusions: conclusions.map(({ id }) => id),
  };
}
