import { knownDocuments } from '../citations/known-documents.ts';
import { stateName } from '../languages/states/state-name.ts';
import type { AgendaHistory } from '../model/agenda-change.ts';
import type { RegisteredConclusion } from '../model/conclusion.ts';
import { type PaperRecord, type PaperStatus, paperId } from '../model/contribution.ts';
import type { Language } from '../model/language.ts';
import type { Meeting } from '../model/meeting.ts';
import type { OutcomeReport, ReportVariant } from '../model/outcome-report.ts';
import type { ReportedConclusion } from '../model/reported-conclusion.ts';
import type { ReportedPaper } from '../model/reported-paper.ts';
import type { RegisteredRecord } from '../model/summary-record.ts';
import { conclusionsNaming } from './compile/documents-named.ts';
import { followUpsByDate } from './compile/follow-ups.ts';
import { reportedItem } from './compile/items.ts';
import { counted, lastChange, meetingFacts } from './compile/meeting-facts.ts';
import { missing } from './compile/missing.ts';
import { narrowed } from './compile/narrowed.ts';
import { notDiscussed } from './compile/not-discussed.ts';
import { reportedConclusions } from './compile/reported-conclusion.ts';
import { inOrderOfSittings } from './compile/sittings.ts';
import { byArrival, bySymbol } from './order.ts';
import { languageVersions, reportedPaper } from './reported-paper.ts';

/** A row with the time of its last change, ISO 8601, where the register keeps it. */
export type Dated<Row> = Row & { readonly changedAt?: string };

/** The rows of the register on one meeting, in any order. */
export interface ReportInput {
  readonly meeting: Meeting;
  readonly papers: readonly PaperRecord[];
  readonly conclusions: readonly Dated<RegisteredConclusion>[];
  readonly records: readonly Dated<RegisteredRecord>[];
  readonly history?: readonly AgendaHistory[];
}

export interface ReportOptions {
  readonly language: Language;
  readonly variant: ReportVariant;
}

/**
 * The report of a meeting from the register alone: every paper once in the counts, every contribution under each of its agenda
 * items, every proposed conclusion once, in the order of the agenda (DM-21/1008, Annex 1: what was proposed under the items goes to
 * the Council in one report). The order of the rows changes nothing. Throws RangeError on a row of another meeting or one given
 * twice, and on a variant that names a record or an item that is not there.
 */
export function compile(input: ReportInput, { language, variant }: ReportOptions): OutcomeReport {
  const { meeting } = input;
  const papersById = byId(meeting, 'paper', input.papers, paperId);
  byId(meeting, 'conclusion', input.conclusions, ({ conclusion }) => conclusion.id);
  byId(meeting, 'record', input.records, ({ recordId }) => recordId);
  const records = inOrderOfSittings(input.records);
  const conclusions = reportedConclusions(meeting, input.conclusions, records);
  const namedIn = conclusionsNaming(conclusions);
  const surroundings = {
    byId: papersById,
    known: knownDocuments(meeting, input.papers),
    versions: languageVersions(input.papers),
    namedIn,
  };
  const papers = input.papers.map((paper) => reportedPaper(paper, surroundings, language)).sort(byArrival);
  const history = (input.history ?? []).toSorted((a, b) => a.version - b.version);
  const whole: OutcomeReport = {
    meeting: meetingFacts(meeting, language),
    variant: { kind: 'council' },
    language,
    asOf: lastChange(input),
    ...underItems({ meeting, papers, conclusions, records, history, receivedBefore: earlierPapers(meeting, namedIn, language) }),
    ...ofConclusions(conclusions),
    records,
    agendaHistory: history,
    ...besidesItems(papers),
  };
  return narrowed(whole, variant);
}

interface Gathered {
  readonly meeting: Meeting;
  readonly papers: readonly ReportedPaper[];
  readonly conclusions: readonly ReportedConclusion[];
  readonly records: readonly RegisteredRecord[];
  readonly history: readonly AgendaHistory[];
  readonly receivedBefore: OutcomeReport['receivedBefore'];
}

/** The agenda with all that stands under it, and what is missing there. */
function underItems({ meeting, papers, conclusions, records, history, receivedBefore }: Gathered) {
  const accepted = papers.filter(({ status }) => status === 'accepted').sort(bySymbol);
  const under = { accepted, receivedBefore, conclusions, records };
  const items = meeting.agenda.items.map((item) => reportedItem(item, under));
  const onAgenda = new Set(items.map(({ id }) => id));
  return {
    items,
    itemsWithoutContributions: items.filter(({ contributions }) => contributions.length === 0).map(({ id }) => id),
    notDiscussed: notDiscussed(meeting, items, records, history),
    missing: missing(under),
    receivedBefore,
    unplaced: accepted.filter((paper) => !paper.filing.items.some((id) => onAgenda.has(id))),
  };
}

function ofConclusions(conclusions: ReportedConclusion[]) {
  const standing = conclusions.filter(({ supersededBy }) => supersededBy === null);
  return {
    conclusions,
    conclusionsWithoutItem: conclusions.filter(({ items }) => items.length === 0).map(({ id }) => id),
    correspondence: standing.filter(({ procedure }) => procedure === 'correspondence').map(({ id }) => id),
    followUps: followUpsByDate(standing),
  };
}

/** The papers that are no contributions, and the counts of all. */
function besidesItems(papers: readonly ReportedPaper[]) {
  const of = (...statuses: PaperStatus[]) => papers.filter(({ status }) => statuses.includes(status));
  return {
    held: of('held'),
    returned: of('returned'),
    others: of('duplicate', 'withdrawn', 'ignored', 'pending'),
    counts: counted(papers),
  };
}

function earlierPapers(
  meeting: Meeting,
  namedIn: (symbol: string) => string[],
  language: Language,
): OutcomeReport['receivedBefore'] {
  return meeting.received.map(({ symbol, states }) => ({
    symbol,
    sourceNames: states.map((state) => stateName(state, language)),
    namedIn: namedIn(symbol),
  }));
}

function byId<T extends { readonly meetingId: string }>(
  meeting: Meeting,
  what: string,
  rows: readonly T[],
  idOf: (row: T) => string,
): ReadonlyMap<string, T> {
  const byId = new Map<string, T>();
  for (const row of rows) {
    const id = idOf(row);
    if (row.meetingId !== meeting.id) throw new RangeError(`${what} ${id} belongs to ${row.meetingId}, not to ${meeting.id}`);
    if (byId.has(id)) throw new RangeError(`${what} ${id} was given twice`);
    byId.set(id, row);
  }
  return byId;
}
