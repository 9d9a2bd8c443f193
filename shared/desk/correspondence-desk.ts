import type { Caller } from '../model/caller.ts';
import type { Answer, Consultation, Electorate, Reply, WithoutVote } from '../model/consultation.ts';
import type { Language } from '../model/language.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Letter } from '../proceedings/correspondence/consultation.ts';
import { type Tally, tally, votingDay } from '../proceedings/correspondence/tally.ts';
import type { ConclusionRow } from '../register/rows.ts';
import type { WordingsRead } from '../register/words-standing.ts';
import { passedInstant } from './check-time.ts';
import { type FileOffered, sheetFiles, tallyFiles } from './consultation-files.ts';
import { NoSuchThing, Refused } from './desk.ts';
import { giveWithoutVote, withoutVoteOn } from './give-without-vote.ts';
import { noteReply } from './note-reply.ts';
import { canBeSymbol, openConsultation } from './open-consultation.ts';
import { secretariatOnly } from './secretariat-only.ts';

/** A consultation as it was put, and how many replies are kept. */
export interface OpenedConsultation {
  readonly consultation: Consultation;
  readonly replies: number;
}

export interface ReplyWanted {
  /** Two-letter code of the Member State that replies. */
  readonly state: string;
  /** When it came, with its offset from UTC; null: now. */
  readonly receivedAt: string | null;
  /** By the number of the question; `all` for every question that is not named. */
  readonly answers: readonly { readonly question: number | 'all'; readonly answer: Answer }[];
}

export interface ReplyNoted {
  readonly reply: Reply;
  /** False where this very reply was noted before: nothing has changed. */
  readonly isNew: boolean;
}

/** Times in which Member States of a Council have no vote, as they were given last. */
export interface WithoutVoteList {
  /** Of the Council: `2019-2022`. */
  readonly term: string;
  /** Its Member States, by their two letters, in the order of its list. */
  readonly states: readonly string[];
  /** How many lists were given before this one, and this one. */
  readonly version: number;
  readonly withoutVote: readonly WithoutVote[];
}

/**
 * Consultations of the Council Member States by correspondence (Rules of Procedure of the Council, Rule 3.2; DM-21/1008, Annex 1), for the secretariat alone.
 * Replies are counted and nothing is decided by it. Throws NotAllowed, NoSuchThing (meeting, or consultation), and Refused.
 */
export interface CorrespondenceDesk {
  /** All that were opened, by the time of their opening. */
  consultations(caller: Caller, meetingId: string): Promise<readonly OpenedConsultation[]>;
  consultation(caller: Caller, meetingId: string, symbol: string): Promise<OpenedConsultation>;
  /** Puts the conclusions that call for it. What was put does not change: the same letter again answers what stands, and other times are Refused. */
  open(caller: Caller, meetingId: string, letter: Letter): Promise<Consultation>;
  sheet(caller: Caller, meetingId: string, symbol: string, language: Language): Promise<readonly FileOffered<'docx' | 'html'>[]>;
  /** Every reply is kept, whoever it is from and whenever it came; what counts is for the tally. */
  reply(caller: Caller, meetingId: string, symbol: string, wanted: ReplyWanted): Promise<ReplyNoted>;
  /** `asOf`: a moment that has passed; null: now. */
  tally(caller: Caller, meetingId: string, symbol: string, asOf: string | null): Promise<Tally>;
  /** The count as a document, what each State said (`csv`), and every reply (`replies`). */
  tallyFiles(
    caller: Caller,
    meetingId: string,
    symbol: string,
    wanted: { readonly asOf: string | null; readonly language: Language },
  ): Promise<readonly FileOffered<'docx' | 'html' | 'csv' | 'replies'>[]>;
  /** Of the Council in office on a day (ISO date). */
  withoutVote(caller: Caller, day: string): Promise<WithoutVoteList>;
  /** Puts a list in place of the one before. `version`: of the list that the person looked at; null: whatever it is. Throws Conflict too. */
  giveWithoutVote(caller: Caller, day: string, list: readonly WithoutVote[], version: number | null): Promise<WithoutVoteList>;
}

/** Who put something into the ledger, and when. */
export interface PutBy {
  readonly by: string;
  readonly at: string;
}

export interface CorrespondenceDeps extends WordingsRead {
  now(): string;
  /** Null where nobody knows the meeting. */
  meeting(meetingId: string): Promise<Meeting | null>;
  conclusions(meetingId: string): Promise<readonly ConclusionRow[]>;
  opened(meetingId: string): Promise<readonly OpenedConsultation[]>;
  /** Null where there is none. */
  consultation(meetingId: string, symbol: string): Promise<Consultation | null>;
  /** Once; answers the one that stands. */
  putConsultation(consultation: Consultation, put: PutBy): Promise<Consultation>;
  replies(meetingId: string, symbol: string): Promise<readonly Reply[]>;
  /** False where a reply of this id stands. */
  putReply(meetingId: string, symbol: string, reply: Reply, put: PutBy): Promise<boolean>;
  /** The Council in office on a day with the list given last, and how many were given; null where the project does not know it. */
  council(day: string): Promise<{ readonly electorate: Electorate; readonly lists: number } | null>;
  /** False where another list has this number. */
  putWithoutVote(term: string, n: number, list: readonly WithoutVote[], put: PutBy): Promise<boolean>;
}

/** What is refused to everybody else. */
const what = 'consultations';

export function correspondenceDesk(deps: CorrespondenceDeps): CorrespondenceDesk {
  return {
    async consultations(caller, meetingId) {
      await meetingFor(deps, caller, meetingId);
      return (await deps.opened(meetingId)).toSorted(byOpening);
    },
    async consultation(caller, meetingId, symbol) {
      const { put } = await standing(deps, caller, meetingId, symbol);
      return { consultation: put, replies: (await deps.replies(meetingId, symbol)).length };
    },
    async open(caller, meetingId, letter) {
      const by = secretariatOnly(caller, what);
      return await openConsultation(deps, await meetingFor(deps, caller, meetingId), letter, by);
    },
    async sheet(caller, meetingId, symbol, language) {
      const { meeting, put } = await standing(deps, caller, meetingId, symbol);
      return sheetFiles(meeting, put, language);
    },
    async reply(caller, meetingId, symbol, wanted) {
      const by = secretariatOnly(caller, what);
      const { put } = await standing(deps, caller, meetingId, symbol);
      return await noteReply(deps, put, wanted, by);
    },
    tally: async (caller, ...wanted) => (await counted(deps, caller, ...wanted)).result,
    async tallyFiles(caller, meetingId, symbol, { asOf, language }) {
      return tallyFiles(await counted(deps, caller, meetingId, symbol, asOf), language);
    },
    async withoutVote(caller, day) {
      secretariatOnly(caller, what);
      return await withoutVoteOn(deps, day);
    },
    giveWithoutVote: async (caller, ...given) => await giveWithoutVote(deps, secretariatOnly(caller, what), ...given),
  };
}

async function counted(deps: CorrespondenceDeps, caller: Caller, meetingId: string, symbol: string, asOf: string | null) {
  const { meeting, put } = await standing(deps, caller, meetingId, symbol);
  const moment = passedInstant(asOf, deps.now());
  const day = votingDay(put, moment);
  const council = await deps.council(day);
  if (council === null) throw new Refused('council-unknown', { day });
  const { electorate } = council;
  const result = tally(put, electorate, await deps.replies(meetingId, symbol), moment);
  return { meeting, consultation: put, electorate, result };
}

async function standing(deps: CorrespondenceDeps, caller: Caller, meetingId: string, symbol: string) {
  const meeting = await meetingFor(deps, caller, meetingId);
  const put = canBeSymbol(symbol) ? await deps.consultation(meetingId, symbol) : null;
  if (put === null) throw new NoSuchThing(`consultation ${symbol} of ${meetingId}`);
  return { meeting, put };
}

async function meetingFor({ meeting }: CorrespondenceDeps, caller: Caller, meetingId: string): Promise<Meeting> {
  secretariatOnly(caller, what);
  const found = await meeting(meetingId);
  if (found === null) throw new NoSuchThing(`meeting ${meetingId}`);
  return found;
}

function byOpening({ consultation: one }: OpenedConsultation, { consultation: other }: OpenedConsultation): number {
  return Date.parse(one.opens) - Date.parse(other.opens) || (one.symbol < other.symbol ? -1 : 1);
}
