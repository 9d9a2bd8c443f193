import type { LinePlace, RegisteredConclusion } from '../../model/conclusion.ts';
import type { ProceedingFinding, SummaryRecord } from '../../model/summary-record.ts';
import { grammarOf } from './grammar/index.ts';
import { sameBase } from './headings.ts';
import { sentenceToRead } from './sentences.ts';

/** A conclusion that changes the outcome of an earlier sitting, and what it says of that outcome. */
export interface Amendment {
  /** Id of the conclusion that amends. */
  readonly by: string;
  /** Documents that the earlier outcome was on, as far as named. */
  readonly documents: readonly string[];
  /** Paragraph of the earlier record in which it stands (`2.14`); null where none is named. */
  readonly paragraph: string | null;
  readonly place: LinePlace;
}

/** As the schema of findings has it. */
const longestDetail = 300;

/** The conclusions of a record that say that they change an earlier outcome. */
export function amendmentsIn(record: SummaryRecord): Amendment[] {
  const cues = grammarOf(record.language).amendment;
  return record.sections.flatMap((section) =>
    section.conclusions.flatMap((conclusion): Amendment[] => {
      const quote = conclusion.quotes.find(({ text }) => cues.ofOutcome.test(sentenceToRead(text)));
      if (quote === undefined) return [];
      const paragraph = cues.paragraph.exec(sentenceToRead(quote.text))?.groups?.paragraph ?? null;
      return [{ by: conclusion.id, documents: conclusion.relatedDocuments, paragraph, place: quote.place }];
    }),
  );
}

/**
 * Links the outcomes that a later record amends with the conclusions that amend them. Gives back all conclusions, earlier ones first; the
 * earlier stay as they were, marked as superseded. An amendment whose outcome is not among them is a finding.
 */
export function supersede(
  earlier: readonly RegisteredConclusion[],
  record: SummaryRecord,
  later: readonly RegisteredConclusion[],
): { readonly conclusions: readonly RegisteredConclusion[]; readonly findings: readonly ProceedingFinding[] } {
  const findings: ProceedingFinding[] = [];
  const supersededBy = new Map<string, string>();
  for (const amendment of amendmentsIn(record)) {
    const amended = earlier.filter((one) => one.recordId !== record.recordId && isMeant(one, amendment));
    for (const { conclusion } of amended) supersededBy.set(conclusion.id, amendment.by);
    if (amended.length > 0) continue;
    const detail = [...amendment.documents, amendment.paragraph ?? ''].join(' ').trim();
    findings.push({
      code: 'amends-unknown-outcome',
      severity: 'warning',
      place: amendment.place,
      detail: detail === '' ? null : detail.slice(0, longestDetail),
    });
  }
  const conclusions = [
    ...earlier.map((one) => ({ ...one, supersededBy: supersededBy.get(one.conclusion.id) ?? one.supersededBy })),
    ...later.map((one) => {
      const own = [...supersededBy].filter(([, by]) => by === one.conclusion.id).map(([id]) => id);
      return own.length === 0 ? one : { ...one, supersedes: [...new Set([...one.supersedes, ...own])] };
    }),
  ];
  return { conclusions, findings };
}

/** The same document, and, where both are known, the same paragraph; without a document, the paragraph alone says nothing. */
function isMeant({ conclusion, supersededBy }: RegisteredConclusion, { documents, paragraph, by }: Amendment): boolean {
  if (supersededBy !== null && supersededBy !== by) return false;
  const shares = conclusion.documents.some((id) => documents.some((other) => sameBase(id, other)));
  return shares && (paragraph === null || conclusion.paragraphs.some((key) => key.split('#')[0] === paragraph));
}
