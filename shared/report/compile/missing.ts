import type { OutcomeReport } from '../../model/outcome-report.ts';
import type { ReportedConclusion } from '../../model/reported-conclusion.ts';
import type { ReportedPaper } from '../../model/reported-paper.ts';
import type { RegisteredRecord } from '../../model/summary-record.ts';

interface Compared {
  readonly accepted: readonly ReportedPaper[];
  readonly receivedBefore: OutcomeReport['receivedBefore'];
  readonly conclusions: readonly ReportedConclusion[];
  readonly records: readonly RegisteredRecord[];
}

/** What a person would look for and not find. Nothing is missing of an outcome before the first record was read. */
export function missing({ accepted, receivedBefore, conclusions, records }: Compared): OutcomeReport['missing'] {
  const unread = records.length === 0 && conclusions.length === 0;
  const unnamed = <T extends { readonly namedIn: readonly string[] }>(papers: readonly T[]) =>
    unread ? [] : papers.filter(({ namedIn }) => namedIn.length === 0);
  return {
    contributionsWithoutOutcome: unnamed(accepted).map(({ paperId }) => paperId),
    earlierWithoutOutcome: unnamed(receivedBefore).map(({ symbol }) => symbol),
    conclusionsWithoutDocument: conclusions
      .filter(({ documents, relatedDocuments }) => documents.length + relatedDocuments.length === 0)
      .map(({ id }) => id),
    conclusionsInConflict: conclusions.filter(({ conflict }) => conflict !== null).map(({ id }) => id),
    sectionsWithoutConclusion: records.flatMap(({ recordId, sections }) =>
      sections.filter(({ concluded }) => !concluded).map(({ number, title }) => ({ recordId, number, title })),
    ),
  };
}
