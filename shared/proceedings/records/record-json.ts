import type { Conclusion, Deadline, FollowUp } from '../../model/conclusion.ts';
import type { OutcomeKind } from '../../model/proceeding-words.ts';
import type { RecordParagraph, RecordSection, SummaryRecord } from '../../model/summary-record.ts';
import { dayInMilliseconds } from './deadlines.ts';

/** How many characters of a paragraph tell it from the others. */
const startLength = 25;

/** A record as plain data for other programs: what is absent is left out, places are lines. */
export function recordJson(record: SummaryRecord): object {
  const { fileName, meetingId, meetingName, sitting, date, dateBasis, chair, secretaryGeneral, sections } = record;
  return {
    source: fileName,
    meeting: meetingId,
    meetingName,
    sitting,
    date,
    dateBasis,
    chair,
    secretaryGeneral,
    sections: sections.map(sectionJson),
  };
}

function sectionJson(section: RecordSection): object {
  const { number, title, heading, documents, documentsAsCited, line, agendaItems, paragraphs, conclusions } = section;
  const outcomes = conclusions.length === 0 ? [noOutcome] : conclusions.map((conclusion) => outcomeJson(conclusion, section));
  return {
    number,
    title,
    heading,
    documents,
    line,
    ...(documentsAsCited === null ? {} : { documentsAsCited: [documentsAsCited] }),
    agendaItems,
    ...(section.documentsWithoutConclusion.length === 0
      ? {}
      : { documentsWithoutConclusion: section.documentsWithoutConclusion }),
    paragraphs: paragraphs.map(paragraphJson),
    outcomes,
    outcome: unionOf(conclusions),
    ...(section.undertakings.length === 0 ? {} : { undertakings: section.undertakings.map(followUpJson) }),
  };
}

const noKinds: OutcomeKind[] = ['no-decision'];
const noOutcome = {
  kinds: noKinds,
  procedure: 'none',
  paragraphs: [],
  quote: [],
  quoteLines: [],
  documentsConcluded: [],
  actions: [],
  followUps: [],
};

function paragraphJson(paragraph: RecordParagraph): object {
  const { number, line, kind, text, documentsCited, instruments, speaker, speakerState, links, continuationLines } = paragraph;
  return {
    number,
    line,
    kind,
    textStart: [...text.slice(0, 2 * startLength)].slice(0, startLength).join(''),
    documentsCited,
    otherInstruments: instruments,
    ...(speaker === null ? {} : { speaker }),
    ...(speakerState === null ? {} : { speakerState }),
    ...(links.length === 0 ? {} : { links }),
    ...(continuationLines.length === 0 ? {} : { continuationLines }),
  };
}

function outcomeJson(conclusion: Conclusion, section: RecordSection): object {
  const { kinds, paragraphs, quotes, documents, relatedDocuments, actions, followUps, withAmendment } = conclusion;
  const isPending = conclusion.procedure === 'continued' && section.conclusions.every((one) => one.documents.length === 0);
  return {
    kinds,
    procedure: procedureJson(conclusion),
    paragraphs,
    quote: quotes.map(({ text }) => text),
    quoteLines: quotes.map(({ place }) => place.line),
    documentsConcluded: documents,
    ...(isPending || relatedDocuments.length === 0 ? {} : { relatedDocuments }),
    ...(isPending ? { documentsPending: section.documents } : {}),
    actions: actions.map(({ part, amendedIn, ...action }) => ({
      ...action,
      ...(part === null ? {} : { part }),
      ...(amendedIn === null ? {} : { amendedIn }),
    })),
    followUps: followUps.map(followUpJson),
    ...(withAmendment ? { withAmendment } : {}),
  };
}

function procedureJson({ procedure, session }: Conclusion): string {
  return procedure === 'deferred-council' && session !== null ? `${procedure}-${session}` : procedure;
}

function followUpJson({ who, what, deadline, implicit }: FollowUp): object {
  return {
    who,
    what,
    deadline: deadline === null ? null : spanOf(deadline),
    ...(deadline === null ? {} : { deadlineText: deadline.text }),
    ...(implicit ? { implicit } : {}),
  };
}

/** `2021-06-11`, `2021-06-17 17:00`, `2021-09` for a whole month, `2021-10/2021-11`, `2021-06-14/2021-06-18`. */
function spanOf({ from, to, time }: Deadline): string {
  if (from === to) return time === null ? from : `${from} ${time}`;
  const isWholeMonths = from.endsWith('-01') && isLastDay(to);
  if (!isWholeMonths) return `${from}/${to}`;
  const [first, last] = [from.slice(0, 7), to.slice(0, 7)];
  return first === last ? first : `${first}/${last}`;
}

function isLastDay(date: string): boolean {
  return new Date(Date.parse(`${date}T00:00:00Z`) + dayInMilliseconds).getUTCDate() === 1;
}

/** All conclusions of a section as one. */
function unionOf(conclusions: readonly Conclusion[]): object {
  const unique = (all: readonly string[]) => [...new Set(all)];
  const found = unique(conclusions.map(procedureJson));
  return {
    kinds: conclusions.length === 0 ? noKinds : unique(conclusions.flatMap(({ kinds }) => kinds)),
    quote: conclusions.flatMap(({ quotes }) => quotes.map(({ text }) => text)),
    paragraphNumber: unique(conclusions.flatMap(({ paragraphs }) => paragraphs)),
    documentsConcluded: unique(conclusions.flatMap(({ documents }) => documents)),
    followUps: conclusions.flatMap(({ followUps }) => followUps.map(followUpJson)),
    procedure: found.length === 0 ? 'none' : found.length === 1 ? found[0] : found,
  };
}
