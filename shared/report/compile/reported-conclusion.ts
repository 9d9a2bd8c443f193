import type { RegisteredConclusion } from '../../model/conclusion.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { ConclusionReference, RecordReference, ReportedConclusion } from '../../model/reported-conclusion.ts';
import type { RegisteredRecord } from '../../model/summary-record.ts';
import { wordingTag } from '../../proceedings/wording-tag.ts';
import { naturalOrder } from '../order.ts';

/** The conclusions of the register as the report prints them, in the order of the records and of the lines in each. */
export function reportedConclusions(
  meeting: Meeting,
  rows: readonly RegisteredConclusion[],
  records: readonly RegisteredRecord[],
): ReportedConclusion[] {
  const position = new Map(records.map(({ recordId }, i) => [recordId, i]));
  const place = ({ recordId }: RegisteredConclusion) => position.get(recordId) ?? records.length;
  const inOrder = rows.toSorted((a, b) => place(a) - place(b) || naturalOrder(a.conclusion.id, b.conclusion.id));
  const known = { agenda: meeting.agenda.items.map(({ id }) => id), byId: byId(rows), records };
  const beside = Map.groupBy(inOrder, paragraphsOf);
  return inOrder.map((row) => {
    const together = beside.get(paragraphsOf(row)) ?? [];
    return { ...reportedConclusion(row, known), ordinal: together.length < 2 ? null : together.indexOf(row) + 1 };
  });
}

/** What links call a conclusion by: its paragraphs, and its line where these have no number. */
function paragraphsOf({ recordId, conclusion: { paragraphs, quotes } }: RegisteredConclusion): string {
  return JSON.stringify([recordId, paragraphs.length === 0 ? quotes[0]?.place.line : paragraphs]);
}

interface Known {
  /** Ids of the agenda's items, in its order. */
  readonly agenda: readonly string[];
  readonly byId: ReadonlyMap<string, RegisteredConclusion>;
  readonly records: readonly RegisteredRecord[];
}

function reportedConclusion(row: RegisteredConclusion, known: Known): Omit<ReportedConclusion, 'ordinal'> {
  const { conclusion, text } = row;
  const recordText = conclusion.quotes.map((quote) => quote.text).join('\n');
  const references = (ids: readonly string[]) => ids.flatMap((id) => reference(id, known) ?? []);
  return {
    id: conclusion.id,
    tag: wordingTag(conclusion.id, text),
    text,
    paragraphs: text.split('\n').filter((paragraph) => paragraph.trim() !== ''),
    language: row.language,
    recordText: text === recordText ? null : recordText,
    kinds: conclusion.kinds,
    procedure: conclusion.procedure,
    session: conclusion.session,
    documents: conclusion.documents,
    relatedDocuments: conclusion.relatedDocuments,
    followUps: conclusion.followUps,
    withAmendment: conclusion.withAmendment,
    deferral: conclusion.deferral,
    edits: row.wordings,
    conflict: row.conflict,
    items: known.agenda.filter((id) => row.items.includes(id)),
    record: recordReference(row.recordId, known.records),
    section: row.section,
    paragraphKeys: conclusion.paragraphs,
    places: conclusion.quotes.map(({ place }) => place),
    supersededBy: row.supersededBy === null ? null : (reference(row.supersededBy, known) ?? null),
    supersedes: references(row.supersedes),
  };
}

/** A conclusion that another names and the register does not have is not named. */
function reference(id: string, { byId, records }: Known): ConclusionReference | undefined {
  const row = byId.get(id);
  return row && { id, record: recordReference(row.recordId, records), text: row.text, language: row.language };
}

function recordReference(recordId: string, records: readonly RegisteredRecord[]): RecordReference {
  const record = records.find((one) => one.recordId === recordId);
  if (record === undefined) return { recordId, name: recordId, sitting: null, date: null, dateBasis: null };
  const { name, sitting, date, dateBasis } = record;
  return { recordId, name, sitting, date, dateBasis };
}

function byId(rows: readonly RegisteredConclusion[]): ReadonlyMap<string, RegisteredConclusion> {
  return new Map(rows.map((row) => [row.conclusion.id, row]));
}
