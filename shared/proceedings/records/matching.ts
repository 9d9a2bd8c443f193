import type { Meeting } from '../../model/meeting.ts';
import { baseSymbol } from './headings.ts';

/**
 * Ids of the agenda items that have one of the documents, in the order of the documents: by base number, so that a revision, addendum or corrigendum
 * counts as the document it changes, and C20/14 is not C21/14. The number of the section plays no part: section 12 may be item 7.
 */
export function itemsOf(documents: readonly string[], meeting: Meeting | null): string[] {
  if (meeting === null) return [];
  const items = new Map<string, string>();
  for (const item of meeting.agenda.items) for (const document of item.documents) items.set(document, item.id);
  return [...new Set(documents.flatMap((id) => items.get(id) ?? items.get(baseSymbol(id)) ?? []))];
}

/** Whether printed symbols, series and all, are of this meeting's session or of the series that it numbers in. */
export function isOfMeeting(printed: readonly string[], { session, numbering }: Meeting): boolean {
  return printed.some((symbol) => [session, numbering.series].some((series) => symbol.startsWith(`${series}/`)));
}
