import type { CitationNote } from '../model/contribution.ts';
import type { Citation } from '../model/examination.ts';
import { withKnownAddenda } from './known-addenda.ts';
import type { KnownDocuments } from './known-documents.ts';
import { citationNotes, type OwnNumber } from './notes.ts';

/**
 * A paper's citations resolved against the documents that are known now: addenda that its words leave open are added as far as they
 * are known, and what is to be noted of a cited document. Nothing of this is kept with the paper: the register changes after filing.
 */
export function againstRegister(
  citations: readonly Citation[],
  known: KnownDocuments,
  own: OwnNumber,
): { readonly citations: readonly Citation[]; readonly notes: readonly CitationNote[] } {
  const all = withKnownAddenda(citations, [...known.agenda, ...known.contributions]);
  return { citations: all, notes: citationNotes(all, known, own) };
}
