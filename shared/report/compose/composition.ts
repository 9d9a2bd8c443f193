import type { OutcomeReport } from '../../model/outcome-report.ts';
import type { ReportChanges } from '../changes.ts';
import type { Block, Section } from '../document.ts';

/** What the parts of a document are composed from; `changes` is null where nothing is compared. */
export interface Composition {
  readonly report: OutcomeReport;
  readonly changes: ReportChanges | null;
}

/** A part of the document before it is numbered. */
export interface Part {
  readonly anchor: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
  readonly sections?: readonly Section[];
  /** Its sections have names, not numbers. */
  readonly unnumbered?: true;
}
