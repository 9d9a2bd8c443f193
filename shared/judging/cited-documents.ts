import { baseOf, parseSymbol } from '../citations/symbol.ts';
import type { Examination, TemplateReading } from '../model/examination.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Place } from '../model/place.ts';

/** A document of the agenda where a paper names it, by its base number. */
export interface Mention {
  readonly document: string;
  /** Id of the item to which the document belongs. */
  readonly item: string;
  readonly place: Place | null;
}

/** Item by document: every document stands under one item only. */
export type Documents = ReadonlyMap<string, string>;
export type Fields = TemplateReading['fields'];

export function documentsOf(meeting: Meeting): Documents {
  return new Map(meeting.agenda.items.flatMap((item) => item.documents.map((document) => [document, item.id] as const)));
}

/** The document of the agenda that a text is; addenda, corrigenda and revisions count as the document they change. */
export function onAgenda(text: string, agenda: Documents, place: Place | null): Mention[] {
  const symbol = parseSymbol(text);
  const document = symbol === null ? null : baseOf(symbol);
  const item = document === null ? undefined : agenda.get(document);
  return document === null || item === undefined ? [] : [{ document, item, place }];
}

/** All documents of the agenda that a paper cites. Documents of other sessions and other series imply nothing and are left out. */
export function citedDocuments(examination: Examination, agenda: Documents): Mention[] {
  return examination.citations.flatMap((citation) => onAgenda(citation.id, agenda, citation.place));
}

export function within(mentions: readonly Mention[], ...fields: (Place | null)[]): Mention[] {
  return mentions.filter(({ place }) =>
    fields.some((field) => place !== null && field !== null && place.start >= field.start && place.end <= field.end),
  );
}

/** The document in the comments heading of the form of 2020 (DM-20/1008, Annex 2). */
export function commentsHeading(fields: Fields, cited: readonly Mention[], agenda: Documents): Mention[] {
  const { value, place } = fields.commentsOn;
  return [...(value === null ? [] : onAgenda(value, agenda, place)), ...within(cited, place)];
}

/** Where the citations stand that decide: the title, summary and action with the comments heading, References, or anywhere. */
export type Weight = 'title' | 'summary' | 'references' | 'text';

/** The mentions of the first place that has any, in the order of their weight. */
export function weightiest(
  fields: Fields | null,
  cited: readonly Mention[],
  agenda: Documents,
): { readonly from: Weight; readonly mentions: readonly Mention[] } {
  if (fields === null) return { from: 'text', mentions: cited };
  const { title, summary, actionRequired, references } = fields;
  const places: { readonly from: Weight; readonly mentions: readonly Mention[] }[] = [
    { from: 'title', mentions: within(cited, title.place) },
    {
      from: 'summary',
      mentions: [...within(cited, summary.place, actionRequired.place), ...commentsHeading(fields, cited, agenda)],
    },
    {
      from: 'references',
      mentions: [...within(cited, references.place), ...(references.value ?? []).flatMap((id) => onAgenda(id, agenda, null))],
    },
  ];
  return places.find(({ mentions }) => mentions.length > 0) ?? { from: 'text', mentions: cited };
}

/** Items and documents of some mentions, each once, in the order of the paper. */
export function summaryOf(mentions: readonly Mention[]): { items: string[]; documents: string[] } {
  return {
    items: [...new Set(mentions.map((mention) => mention.item))],
    documents: [...new Set(mentions.map((mention) => mention.document))],
  };
}
