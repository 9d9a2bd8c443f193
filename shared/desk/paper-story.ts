import { againstRegister } from '../citations/against-register.ts';
import { knownDocuments } from '../citations/known-documents.ts';
import type { Caller } from '../model/caller.ts';
import type { RegisteredConclusion } from '../model/conclusion.ts';
import { type CitationNote, paperId } from '../model/contribution.ts';
import type { Decision } from '../model/decision.ts';
import type { OutboxRow } from '../model/letter.ts';
import type { Meeting } from '../model/meeting.ts';
import type { PaperLine } from '../model/paper-query.ts';
import { facetRange } from '../register/facets.ts';
import type { SeriesNumber } from '../register/numbers.ts';
import { lineOf } from '../register/paper-line.ts';
import { mergeRanges } from '../register/queries/merge-ranges.ts';
import type { PaperRow } from '../register/rows.ts';
import { numberOf } from '../register/series.ts';
import type { PaperStory, View } from './desk.ts';
import type { ListingDeps } from './list-papers.ts';
import { decisionsIn, historyIn, lettersIn, lineIn, recordIn, scopesOf, viewOf } from './views.ts';

export interface StoryDeps extends Pick<ListingDeps, 'readRange' | 'listedPapers' | 'history'> {
  paper(meetingId: string, paperId: string): Promise<PaperRow | null>;
  /** Who holds a number; null when nobody does. */
  holderOf(meetingId: string, number: SeriesNumber): Promise<string | null>;
  /** Ids of the papers that change a document: its revisions, addenda and corrigenda. */
  changesOf(meetingId: string, symbol: string): Promise<readonly string[]>;
  letters(paper: PaperRow): Promise<readonly OutboxRow[]>;
  decisions(meetingId: string, paper: string): Promise<readonly Decision[]>;
  /** Symbols and statuses of the papers that hold these documents' numbers, of those that change them, of the paper numbered last, and of one that is pending if any is. */
  papersNumbered(meeting: Meeting, symbols: readonly string[]): Promise<readonly Pick<PaperLine, 'symbol' | 'status'>[]>;
}

/** One paper with all that is told of it, as far as the caller may see it. */
export async function tellStory(
  deps: StoryDeps,
  caller: Caller,
  meeting: Meeting,
  row: PaperRow,
  view: View,
  conclusions: readonly RegisteredConclusion[],
): Promise<PaperStory> {
  const id = paperId(row);
  const seen = async (papers: readonly string[]) => await linesSeen(deps, caller, meeting.id, papers);
  const [base, changes, versions, history, letters, decisions, notes] = await Promise.all([
    baseOf(deps, row).then(seen),
    row.symbol === null ? [] : deps.changesOf(meeting.id, row.symbol).then(seen),
    versionsOf(deps, caller, row),
    view === 'published' ? [] : deps.history(meeting.id, id),
    view === 'published' ? [] : deps.letters(row),
    view === 'published' ? [] : deps.decisions(meeting.id, id),
    view === 'whole' ? notesOn(deps, meeting, row) : [],
  ]);
  const { version, attempt: _attempt, awaits: _awaits, lastEvent: _lastEvent, ...record } = row;
  return {
    view,
    line: lineIn(view, lineOf(row)),
    paper: recordIn(view, caller, record),
    notes,
    revisions: { of: base[0] ?? null, by: changes },
    versions,
    conclusions: conclusions.filter(({ conclusion }) => row.symbol !== null && names(conclusion, row.symbol)),
    letters: lettersIn(view, caller, row, letters).map(({ kind, to, answeredAt, claimedAt, state }) => ({
      kind,
      to,
      at: answeredAt ?? claimedAt,
      outcome: state,
    })),
    decisions: decisionsIn(view, decisions),
    history: historyIn(view, caller, row, history),
    version,
  };
}

function names({ documents, relatedDocuments }: RegisteredConclusion['conclusion'], symbol: string): boolean {
  return documents.includes(symbol) || relatedDocuments.includes(symbol);
}

async function linesSeen(deps: StoryDeps, caller: Caller, meetingId: string, papers: readonly string[]): Promise<PaperLine[]> {
  if (papers.length === 0) return [];
  const { listed } = await deps.listedPapers(meetingId, papers);
  return papers.flatMap((paper) => {
    const one = listed.get(paper);
    const view = one === undefined ? null : viewOf(caller, { published: one.line.published, owners: one.owners });
    return one === undefined || view === null ? [] : [lineIn(view, one.line)];
  });
}

async function baseOf(deps: StoryDeps, { meetingId, verdict }: PaperRow): Promise<string[]> {
  const number = verdict.revision === null ? null : numberOf(verdict.revision.base);
  const holder = number === null ? null : await deps.holderOf(meetingId, number);
  return holder === null ? [] : [holder];
}

/** Papers of one contribution in several languages name one of them as the first. */
async function versionsOf(deps: StoryDeps, caller: Caller, row: PaperRow): Promise<PaperLine[]> {
  const id = paperId(row);
  const first = row.decided?.versionOf ?? id;
  const ranges = scopesOf(caller).map((scope) => facetRange(row.meetingId, scope, 'version-of', first));
  const merged = mergeRanges(deps.readRange, ranges, { after: null, from: null, to: null }, mostVersions, {
    readsLeft: 0,
    readUnits: 0,
  });
  const others: string[] = first === id ? [] : [first];
  for await (const { line } of merged) if (line.paperId !== id) others.push(line.paperId);
  return await linesSeen(deps, caller, row.meetingId, others);
}

/** A contribution has a version in each of six languages, and some of them twice. */
const mostVersions = 25;

/** What is to be noted of the documents that a paper cites, as the register stands now. */
async function notesOn(deps: StoryDeps, meeting: Meeting, row: PaperRow): Promise<readonly CitationNote[]> {
  const cited = row.citations.flatMap(({ id, kind }) => (kind === 'document' ? [id] : []));
  if (cited.length === 0) return [];
  const papers = await deps.papersNumbered(meeting, [...new Set(cited)]);
  const own = { symbol: row.symbol, base: row.verdict.revision?.base ?? null };
  return againstRegister(row.citations, knownDocuments(meeting, papers), own).notes;
}
