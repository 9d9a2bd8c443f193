import type { Arrival, ArrivalRecord } from '../model/arrival.ts';
import type { Examination } from '../model/examination.ts';

/** One paper as the ledger holds it: what was observed, in which object, and how it came. */
export interface ExaminedPaper {
  readonly arrival: Arrival;
  readonly key: string;
  readonly versionId: string | null;
  readonly examination: Examination;
  /** When the ledger stored the examination. */
  readonly examinedAt: string;
  /** Of a paper that the secretariat filed on behalf of a State. */
  readonly stated?: NonNullable<ArrivalRecord['stated']>;
}
