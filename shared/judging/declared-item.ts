import type { AgendaItem } from '../model/agenda.ts';
import type { Meeting } from '../model/meeting.ts';
import { type Documents, type Fields, type Mention, onAgenda, summaryOf, within } from './cited-documents.ts';
import { type PrintedItem, printedItems } from './printed-item.ts';

export interface Declared {
  /** Ids of the items named, in the order printed. */
  readonly items: readonly string[];
  /** What the field names that is not on the agenda: its words, or the numbers among them where others are known; else null. */
  readonly unknown: string | null;
  /** Bare numbers that were read as items of a later annex. */
  readonly fromLaterAnnex: readonly string[];
}

export const nothingDeclared: Declared = { items: [], unknown: null, fromLaterAnnex: [] };

/**
 * What the field for the agenda item says: the numbers in it, else (on the form of 2020) the documents of the agenda that it names.
 * `inferred` are the items to which the citations point.
 */
export function readDeclared(
  fields: Fields,
  cited: readonly Mention[],
  meeting: Meeting,
  agenda: Documents,
  inferred: readonly string[],
): Declared {
  const { value, place, placeholder } = fields.agendaItem;
  if (value === null || placeholder || !/[\p{L}\p{N}]/u.test(value)) return nothingDeclared;
  const citedItems = new Set(cited.map((mention) => mention.item));
  const found = printedItems(value).map((printed) => ({ printed, ...resolve(printed, meeting, citedItems, inferred) }));
  if (found.length > 0) {
    const missing = found.flatMap(({ printed, item }) => (item === null ? [printed.no] : []));
    const items = [...new Set(found.flatMap(({ item }) => (item === null ? [] : [item.id])))];
    const fromLaterAnnex = found.flatMap(({ item, later }) => (later && item !== null ? [item.id] : []));
    const unknown = missing.length === found.length ? value : missing.join(', ');
    return { items, unknown: missing.length === 0 ? null : unknown, fromLaterAnnex };
  }
  const inField = within(cited, place);
  const documents =
    inField.length > 0 ? inField : value.split(/[\s,;、،()（）]+/u).flatMap((word) => onAgenda(word, agenda, place));
  const { items } = summaryOf(documents);
  return { items, unknown: items.length === 0 ? value : null, fromLaterAnnex: [] };
}

/**
 * The item that a printed number means. A bare number is one of the first annex, unless nothing cited belongs to that item and the
 * citations point to exactly the item of the same number in a later annex.
 */
function resolve(
  printed: PrintedItem,
  meeting: Meeting,
  cited: ReadonlySet<string>,
  inferred: readonly string[],
): { item: AgendaItem | null; later: boolean } {
  const numbered = meeting.agenda.items.filter((item) => Number(item.itemNo) === Number(printed.no));
  if (printed.annex !== null) return { item: numbered.find((item) => item.annex === printed.annex) ?? null, later: false };
  const firstAnnex = Math.min(...meeting.agenda.items.map((item) => item.annex ?? 0));
  const own = numbered.find((item) => (item.annex ?? 0) === firstAnnex) ?? null;
  if (own !== null && cited.has(own.id)) return { item: own, later: false };
  const later = numbered.find((item) => item !== own && inferred.length === 1 && item.id === inferred[0]);
  return { item: later ?? own, later: later !== undefined };
}
