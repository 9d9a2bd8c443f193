import type { Caller } from '../model/caller.ts';
import type { RegisteredConclusion } from '../model/conclusion.ts';
import type { Meeting } from '../model/meeting.ts';
import { type PaperCriteria, paperCriteriaSchema } from '../model/paper-query.ts';
import { isPublished, ownersOf } from '../register/paper-line.ts';
import type { PaperRow } from '../register/rows.ts';
import { followUpsOf } from './dated-follow-ups.ts';
import {
  NoSuchThing,
  NotAllowed,
  type OriginalFile,
  type Page,
  type PageWanted,
  type ReadingDesk,
  Refused,
  type View,
} from './desk.ts';
import { itemLines } from './item-lines.ts';
import { listCiting } from './list-citing.ts';
import { type ListingDeps, listPapers } from './list-papers.ts';
import { malformed } from './malformed.ts';
import { openPosition, sealPosition } from './page-token.ts';
import { type StoryDeps, tellStory } from './paper-story.ts';
import { type ReconcilingDeps, reconcile } from './reconcile.ts';
import { scopesOf, viewOf } from './views.ts';

/** What reading needs of the world. */
export interface ReadingDeps extends ListingDeps, StoryDeps, ReconcilingDeps {
  /** Every meeting that is known, in the version in force. */
  meetings(): Promise<readonly Meeting[]>;
  meeting(meetingId: string): Promise<Meeting | null>;
  /** The version of it that was in force at a moment. */
  meetingAsOf(meeting: Meeting, moment: string): Promise<Meeting>;
  readingCopy(paper: PaperRow): Promise<string | null>;
  original(paper: PaperRow): Promise<OriginalFile>;
  /** The conclusions of the records that are entered. */
  conclusions(meetingId: string): Promise<readonly RegisteredConclusion[]>;
  /** Seals the tokens of lists. */
  secret(): Promise<string>;
}

/** Lines of one part of a list. */
const longestPage = 200;
/** As `cites` of the criteria: longer than any id of a document. */
const longestCitedId = 100;

/** Answers the questions of the three faces, each by its key path, with what the caller may see. */
export function readingDesk(deps: ReadingDeps): ReadingDesk {
  const known = (meetingId: string) => knownMeeting(deps, meetingId);
  return {
    async meetings() {
      return (await deps.meetings()).toSorted(
        (one, other) => other.opens.localeCompare(one.opens) || one.id.localeCompare(other.id),
      );
    },
    async items(caller, meetingId) {
      const meeting = await known(meetingId);
      return await itemLines(deps, caller, meeting, await conclusionsFor(deps, caller, meetingId));
    },
    async papers(caller, meetingId, criteria, page) {
      const meeting = await known(meetingId);
      const asked = asCriteria(criteria);
      const agenda = await agendaMeant(deps, meeting, asked);
      return await inParts(deps, caller, { papers: meetingId, asked }, page, (part) =>
        listPapers(deps, caller, agenda, asked, part),
      );
    },
    async paper(caller, meetingId, paperId) {
      const { row, view } = await paperFor(deps, caller, meetingId, paperId);
      return await tellStory(deps, caller, await known(meetingId), row, view, await conclusionsFor(deps, caller, meetingId));
    },
    readingCopy: async (caller, ...paper) => await deps.readingCopy((await paperFor(deps, caller, ...paper)).row),
    original: async (caller, ...paper) => await deps.original((await paperFor(deps, caller, ...paper)).row),
    async citing(caller, meetingId, id, page) {
      await known(meetingId);
      if (id === '' || id.length > longestCitedId) throw new Refused('cited-id-length', { longest: longestCitedId });
      return await inParts(deps, caller, { citing: meetingId, id }, page, (part) =>
        listCiting(deps, caller, meetingId, id, part),
      );
    },
    followUps: async (caller, meetingId) => followUpsOf(await conclusionsFor(deps, caller, (await known(meetingId)).id)),
    conclusions: async (caller, meetingId) => await conclusionsFor(deps, caller, (await known(meetingId)).id),
    async reconciliation(caller, meetingId) {
      if (caller.role !== 'secretariat' && caller.role !== 'operator')
        throw new NotAllowed('only the secretariat and operators count all papers');
      return await reconcile(deps, await known(meetingId));
    },
  };
}

async function knownMeeting(deps: ReadingDeps, meetingId: string): Promise<Meeting> {
  const meeting = await deps.meeting(meetingId);
  if (meeting === null) throw new NoSuchThing('no such meeting');
  return meeting;
}

/** A paper that the caller may see; one that it may not is told apart from none by nothing. */
async function paperFor(
  deps: ReadingDeps,
  caller: Caller,
  meetingId: string,
  paperId: string,
): Promise<{ readonly row: PaperRow; readonly view: View }> {
  scopesOf(caller);
  const row = await deps.paper(meetingId, paperId);
  const view = row === null ? null : viewOf(caller, { published: isPublished(row), owners: ownersOf(row) });
  if (row === null || view === null) throw new NoSuchThing('no such paper');
  return { row, view };
}

/**
 * Conclusions are proposals in the name of the councillors (DM-21/1008, Annex 1) until the Council has them: they are for the Member States and the
 * secretariat, and nobody else is shown any before a report is published.
 */
async function conclusionsFor(deps: ReadingDeps, { role }: Caller, meetingId: string): Promise<readonly RegisteredConclusion[]> {
  return role === 'secretariat' || role === 'member' ? await deps.conclusions(meetingId) : [];
}

function asCriteria(criteria: PaperCriteria): PaperCriteria {
  const read = paperCriteriaSchema.safeParse(criteria);
  if (read.success) return read.data;
  throw malformed(read.error);
}

/** The version of the meeting whose agenda says which items are of a priority group or an annex: as of another time, that of the time. */
async function agendaMeant(deps: ReadingDeps, meeting: Meeting, { asOf, groups, annex }: PaperCriteria): Promise<Meeting> {
  const isAsked = asOf !== undefined && (groups !== undefined || annex !== undefined);
  return isAsked ? await deps.meetingAsOf(meeting, asOf) : meeting;
}

/** Opens the token of the part before, and seals that of the part after. */
async function inParts<T>(
  deps: ReadingDeps,
  caller: Caller,
  question: unknown,
  { limit, token }: PageWanted,
  list: (part: {
    limit: number;
    position: string | null;
  }) => Promise<{ lines: readonly T[]; position: string | null; plan: Page<T>['plan'] }>,
): Promise<Page<T>> {
  if (!Number.isInteger(limit) || limit < 1 || limit > longestPage) throw new Refused('page-length', { most: longestPage });
  const asked = { caller, question };
  const before = token === null ? null : openPosition(token, asked, await deps.secret());
  const { lines, position, plan } = await list({ limit, position: before });
  return { lines, next: position === null ? null : sealPosition(position, asked, await deps.secret()), plan };
}
