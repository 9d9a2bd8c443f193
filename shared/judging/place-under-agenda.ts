import type { Examination } from '../model/examination.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Filing } from '../model/verdict.ts';
import {
  citedDocuments,
  commentsHeading,
  type Documents,
  documentsOf,
  type Fields,
  type Mention,
  summaryOf,
  type Weight,
  weightiest,
} from './cited-documents.ts';
import { type Declared, nothingDeclared, readDeclared } from './declared-item.ts';

/** Where a paper belongs on the agenda, and how that was found. Lists hold ids of items, or symbols, in the order of the paper. */
export interface Placing extends Pick<Declared, 'unknown' | 'fromLaterAnnex'> {
  readonly filing: Filing;
  /** What the citations point to: items, the documents that say so, and the place in the paper that decided. */
  readonly inferred: { readonly items: readonly string[]; readonly documents: readonly string[]; readonly from: Weight };
  /** Items and documents that speak against the declared item; empty when nothing does. */
  readonly against: { readonly items: readonly string[]; readonly documents: readonly string[] };
}

/**
 * Places a paper under the agenda of the letter. What the sender declared wins: the number of an item (of the first annex, if none
 * is named) or, on the form of 2020, a document of the agenda (DM-20/1008, Annex 2). Without it, the documents cited decide: those of
 * the title, else of summary and action (on the form of 2020 the comments heading), else of References, else of the whole paper.
 */
export function placeUnderAgenda(examination: Examination, meeting: Meeting): Placing {
  const agenda = documentsOf(meeting);
  const cited = citedDocuments(examination, agenda);
  const fields = examination.template?.fields ?? null;
  const { from, mentions } = weightiest(fields, cited, agenda);
  const inferred = { ...summaryOf(mentions), from };
  const declared = fields === null ? nothingDeclared : readDeclared(fields, cited, meeting, agenda, inferred.items);
  const { items, unknown, fromLaterAnnex } = declared;
  if (items.length === 0) {
    const filing: Filing = inferred.items.length === 1 ? { items: inferred.items, how: 'cited' } : { items: [], how: 'none' };
    return { filing, unknown, fromLaterAnnex, inferred, against: summaryOf([]) };
  }
  const against = summaryOf(contradiction(items, fields, cited, meeting, agenda));
  const filing: Filing = { items: [...items], how: against.items.length > 0 ? 'conflict' : 'declared' };
  return { filing, unknown, fromLaterAnnex, inferred, against };
}

/** What puts the paper elsewhere than its sender did. Where a declared item has no document of its own, citations cannot tell. */
function contradiction(
  declared: readonly string[],
  fields: Fields | null,
  cited: readonly Mention[],
  meeting: Meeting,
  agenda: Documents,
): readonly Mention[] {
  const elsewhere = (mentions: readonly Mention[]) => mentions.length > 0 && !mentions.some((one) => declared.includes(one.item));
  const heading = fields === null ? [] : commentsHeading(fields, cited, agenda);
  if (elsewhere(heading)) return heading;
  const items = meeting.agenda.items.filter((item) => declared.includes(item.id));
  return items.every((item) => item.documents.length > 0) && elsewhere(cited) ? cited : [];
}
