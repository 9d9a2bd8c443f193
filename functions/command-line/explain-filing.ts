import { parseSymbol } from '../../shared/citations/symbol.ts';
import { citedDocuments, documentsOf, type Weight } from '../../shared/judging/cited-documents.ts';
import { type Placing, placeUnderAgenda } from '../../shared/judging/place-under-agenda.ts';
import { wasRead } from '../../shared/judging/reading.ts';
import type { Examination } from '../../shared/model/examination.ts';
import type { Meeting } from '../../shared/model/meeting.ts';
import type { Verdict } from '../../shared/model/verdict.ts';
import { indented, quoted, type Section } from './terminal-lines.ts';

/** Documents named in one reason: enough to see why, however many a paper cites. */
const mostNamed = 8;

/** Under which items the paper is filed, and what speaks for and against it, for the person who may have to move it. */
export function filingSection(examination: Examination, { filing }: Verdict, meeting: Meeting, width: number): Section {
  const heading = `Filing: ${filing.items.length === 0 ? 'under no item' : filing.items.join(', ')}`;
  const lines = wasRead(examination)
    ? [
        ...filing.items.map((id) => titleOf(id, meeting)),
        ...reasons(examination, placeUnderAgenda(examination, meeting), meeting),
      ]
    : ['Nothing was read that could be filed.'];
  return { heading, lines: lines.flatMap((line) => indented(line, 2, width)) };
}

function titleOf(id: string, { agenda }: Meeting): string {
  const item = agenda.items.find((one) => one.id === id);
  if (item === undefined) return id;
  const documents = item.documents.length === 0 ? 'no document of its own' : item.documents.join(', ');
  return `${id}: ${quoted(item.title)} (${documents})`;
}

function reasons(examination: Examination, placing: Placing, meeting: Meeting): string[] {
  const { filing, unknown, fromLaterAnnex } = placing;
  const declared = filing.how === 'declared' || filing.how === 'conflict';
  const nowhere = unknown === null ? [] : [`The paper names ${quoted(unknown)}, which is not on the agenda.`];
  const later =
    fromLaterAnnex.length === 0
      ? []
      : [`The number alone means an item of the first annex; the documents cited point to ${fromLaterAnnex.join(', ')}.`];
  return [
    ...nowhere,
    ...(declared ? declaredReasons(examination, placing, meeting) : inferredReasons(examination, placing, meeting)),
    ...later,
  ];
}

function declaredReasons(examination: Examination, placing: Placing, meeting: Meeting): string[] {
  const { filing, against } = placing;
  const says = `The paper declares ${filing.items.length > 1 ? 'them' : 'it'}: ${printedItem(examination)}`;
  if (filing.how === 'conflict') {
    return [
      `${says}. Yet what it cites belongs elsewhere: ${named(against.documents, meeting)}. What the sender declared stands; the sender was told.`,
    ];
  }
  const bare = meeting.agenda.items.filter(({ id, documents }) => filing.items.includes(id) && documents.length === 0);
  const silent = bare.map(({ id }) => `${id} has no document of its own: no citation can speak for or against it.`);
  return [`${says}; ${evidence(documentsCited(examination, meeting), filing.items, meeting)}.`, ...silent];
}

/** What a paper cites of the items declared, and of others. */
function evidence(cited: readonly string[], declared: readonly string[], meeting: Meeting): string {
  const items = documentsOf(meeting);
  const own = cited.filter((document) => declared.includes(items.get(document) ?? ''));
  const others = cited.filter((document) => !own.includes(document));
  const first = own.length === 0 ? 'it cites no document of that item' : `it cites ${named(own, meeting)}`;
  return others.length === 0 ? first : `${first}, and of other items ${named(others, meeting)}`;
}

function printedItem({ template }: Examination): string {
  return quoted(template?.fields.agendaItem.raw ?? template?.fields.agendaItem.value ?? '');
}

const places: Readonly<Record<Weight, string>> = {
  title: 'its title cites',
  summary: 'its summary, the action required or the comments heading cites',
  references: 'its References cite',
  text: 'it cites',
};

function inferredReasons(examination: Examination, { filing, inferred }: Placing, meeting: Meeting): string[] {
  const cites = `${places[inferred.from]} ${named(inferred.documents, meeting)}`;
  if (inferred.items.length === 0) {
    const strangers = strangersIn(examination, meeting);
    const cited = strangers.length === 0 ? '' : ` On this agenda is none of ${short(strangers)}.`;
    return [`It declares no item of the agenda, and cites no document that belongs to one.${cited}`];
  }
  if (filing.how === 'none') return [`It declares no item of the agenda; ${cites}, of several items: a person decides.`];
  const rest = documentsCited(examination, meeting).filter((document) => !inferred.documents.includes(document));
  const less = rest.length === 0 ? [] : [`What it cites elsewhere counts less: ${named(rest, meeting)}.`];
  return [`The paper declares no item of the agenda; ${cites}, of this item alone.`, ...less];
}

/** Documents with the items to which they belong: `C21/30 (C21-A2-07)`. */
function named(documents: readonly string[], meeting: Meeting): string {
  const items = documentsOf(meeting);
  return short(documents.map((document) => `${document} (${items.get(document) ?? 'no item'})`));
}

function short(words: readonly string[]): string {
  const rest = words.length - mostNamed;
  return `${words.slice(0, mostNamed).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

function documentsCited(examination: Examination, meeting: Meeting): string[] {
  return [...new Set(citedDocuments(examination, documentsOf(meeting)).map(({ document }) => document))];
}

/** Documents of the Council that it cites and that are on no agenda of this meeting: of another session or another series. */
function strangersIn({ citations }: Examination, meeting: Meeting): string[] {
  const items = documentsOf(meeting);
  const documents = citations.filter(({ id, kind }) => kind === 'document' && parseSymbol(id) !== null && !items.has(id));
  return [...new Set(documents.map(({ id }) => id))];
}
