import type { AgendaChange } from '../../../model/agenda-change.ts';
import type { Language } from '../../../model/language.ts';
import type { Destination } from '../../../model/outcome-report.ts';
import type { OutcomeKind, Procedure } from '../../../model/proceeding-words.ts';
import type { RecordReference } from '../../../model/reported-conclusion.ts';
import type { PluralForms } from './plurals.ts';

/** Parts of a conclusion in which two revisions of a report can differ. */
export type ConclusionFacet = 'words' | 'kinds' | 'procedure' | 'documents' | 'followUps' | 'standing';
/** Parts of an agenda item in which two revisions of a report can differ. */
export type ItemFacet = 'title' | 'documents' | 'priority';

/**
 * What the report says of conclusions, sittings and follow-ups. Conclusions are proposed, in every phrase (DM-21/1008, Annex 1: the
 * consultation takes no decisions). Terms follow the letters and the records of the Union: `拟议结论`, `摘要记录`, `理事会2022年会议`.
 */
export interface OutcomeWords<L extends Language> {
  readonly sittingTitle: string;
  readonly unnumberedSittingTitle: string;
  readonly sittingSubtitle: string;
  readonly itemTitle: string;
  /** Stands in the box under the title. */
  readonly proposals: string;

  readonly byItem: string;
  readonly bySection: string;
  readonly outsideAgenda: string;
  readonly outsideAgendaNote: string;
  readonly conclusion: string;
  readonly conclusions: string;
  readonly noneUnderItem: string;
  readonly noneInSection: string;
  readonly noRecords: string;
  readonly standsUnder: string;

  readonly kind: string;
  readonly kinds: Readonly<Record<OutcomeKind, string>>;
  readonly withAmendment: string;
  readonly procedure: string;
  readonly procedures: Readonly<Record<Procedure, string>>;
  /** Where the year of the Council's session is known. */
  readonly deferredTo: string;
  readonly withoutDocument: string;
  readonly relatedDocuments: string;
  readonly followUps: string;
  readonly implied: string;
  readonly deferral: string;
  readonly noConsensus: string;
  readonly deferralRequest: string;

  readonly recordSource: string;
  readonly record: string;
  readonly sitting: string;
  readonly dateBases: Readonly<Record<NonNullable<RecordReference['dateBasis']>, string>>;
  readonly section: string;
  readonly paragraph: string;
  readonly line: string;
  readonly changedBy: string;
  readonly recordWords: string;
  readonly conflict: string;
  readonly conflictNote: string;
  readonly amends: string;
  readonly amendedBy: string;
  readonly namedIn: string;
  readonly notNamed: string;

  readonly notDiscussed: string;
  readonly notDiscussedNote: PluralForms<L>;
  readonly destinations: Readonly<Record<Destination, string>>;
  readonly packages: string;
  readonly packagesNote: string;
  readonly correspondence: string;
  readonly correspondenceNote: string;
  readonly followUpsByDate: string;
  readonly followUpsByHolder: string;
  readonly date: string;
  readonly undated: string;
  readonly holder: string;
  readonly task: string;
  readonly heldOrLate: string;
  readonly missing: string;
  readonly contributionsWithoutOutcome: string;
  readonly conclusionsWithoutDocument: string;
  readonly conclusionsInConflict: string;
  readonly sectionsWithoutConclusion: string;
  readonly nothingMissing: string;
  readonly records: string;
  readonly recordsNote: string;
  readonly place: string;

  readonly agendaChanges: string;
  readonly change: string;
  readonly reason: string;
  readonly agendaChangeKinds: Readonly<Record<AgendaChange['kind'], string>>;

  readonly proceduresChart: string;
  readonly proceduresChartNote: string;
  readonly timeLine: string;
  readonly timeLineNote: string;

  readonly changesSinceDocument: string;
  readonly changesSinceDate: string;
  readonly changesSinceLast: string;
  readonly newConclusions: string;
  readonly changedConclusions: string;
  readonly withdrawnConclusions: string;
  readonly newContributions: string;
  readonly withdrawnContributions: string;
  readonly changedItems: string;
  readonly noChanges: string;
  readonly isNew: string;
  readonly isChanged: string;
  readonly conclusionFacets: Readonly<Record<ConclusionFacet, string>>;
  readonly itemFacets: Readonly<Record<ItemFacet | 'added' | 'removed', string>>;
  readonly wordsBefore: string;

  readonly conclusionCount: PluralForms<L>;
  readonly recordCount: PluralForms<L>;
  readonly followUpCount: PluralForms<L>;

  /** Column headings of the table for spreadsheets that no other part of the report has. */
  readonly rowType: string;
  readonly contribution: string;
  readonly symbolOrId: string;
  readonly sittingNumber: string;
  readonly sectionTitle: string;
  readonly text: string;
}
