import { refusalText } from '../languages/refusals/index.ts';
import type { Refusal, RefusalCode } from '../languages/refusals/refusal-words.ts';
import type { AgendaItem } from '../model/agenda.ts';
import type { Caller } from '../model/caller.ts';
import type { FollowUp, RegisteredConclusion } from '../model/conclusion.ts';
import type { CitationNote, PaperRecord, PaperStatus } from '../model/contribution.ts';
import type { Decision, DecisionDraft, Extension } from '../model/decision.ts';
import type { Citation, Examination } from '../model/examination.ts';
import type { Meeting } from '../model/meeting.ts';
import type { PaperCriteria, PaperLine } from '../model/paper-query.ts';
import type { Verdict } from '../model/verdict.ts';
import type { AuditEvent } from '../register/audit.ts';

/** What the three faces of the register (API, command line, portal) have in common: one set of queries, one set of rules on who may do what. */
export interface Desk extends ReadingDesk, DecidingDesk, SendingDesk, OperatingDesk {}

/** A part of a list. `next` opens the following part for the same caller and the same question, and for nobody else; null at the end. */
export interface Page<T> {
  readonly lines: readonly T[];
  readonly next: string | null;
  /** How it was read: the key path in plain words, and what it cost in read units. */
  readonly plan: { readonly path: string; readonly filters: readonly string[]; readonly readUnits: number };
}

export interface PageWanted {
  /** 1 to 200. */
  readonly limit: number;
  readonly token: string | null;
}

export interface ReadingDesk {
  /** The meetings that the register knows, newest first. */
  meetings(caller: Caller): Promise<readonly Meeting[]>;
  /** The agenda, with what came under each item. */
  items(caller: Caller, meetingId: string): Promise<readonly ItemLine[]>;
  papers(caller: Caller, meetingId: string, criteria: PaperCriteria, page: PageWanted): Promise<Page<PaperLine>>;
  /** One paper with its whole story, as far as the caller may see it. Throws NoSuchThing for a foreign draft as for an unknown id. */
  paper(caller: Caller, meetingId: string, paperId: string): Promise<PaperStory>;
  /** The paper's text as HTML for reading, already cleaned; null where there is none. */
  readingCopy(caller: Caller, meetingId: string, paperId: string): Promise<string | null>;
  /** The paper as it came. */
  original(caller: Caller, meetingId: string, paperId: string): Promise<OriginalFile>;
  /** Where a document or an instrument is cited, with the sentence around each citation. */
  citing(caller: Caller, meetingId: string, id: string, page: PageWanted): Promise<Page<CitingLine>>;
  /** What is to be done after the meeting, by date; undated ones last. */
  followUps(caller: Caller, meetingId: string): Promise<readonly DatedFollowUp[]>;
  conclusions(caller: Caller, meetingId: string): Promise<readonly RegisteredConclusion[]>;
  reconciliation(caller: Caller, meetingId: string): Promise<Reconciliation>;
}

export interface ItemLine {
  readonly item: AgendaItem;
  /** How many papers under it have each status; zero left out. Of what the caller may see. */
  readonly counts: Readonly<Partial<Record<PaperStatus, number>>>;
  readonly published: number;
  readonly conclusions: number;
  /** Whether it is missing something: no paper yet, or one that waits for a person. */
  readonly flags: readonly ('no-paper' | 'held' | 'late')[];
}

/** `whole`: the secretariat; `own`: a State that sent it or is named in it; `published`: anybody else. */
export type View = 'whole' | 'own' | 'published';

export interface PaperStory {
  readonly view: View;
  readonly line: PaperLine;
  /** Of a view `published` without sender, findings, key and evidence; of a view `own` without other people's addresses. */
  readonly paper: PaperRecord;
  readonly notes: readonly CitationNote[];
  /** The paper that it changes, and the papers that change it. */
  readonly revisions: { readonly of: PaperLine | null; readonly by: readonly PaperLine[] };
  /** Other language versions of the same contribution. */
  readonly versions: readonly PaperLine[];
  readonly conclusions: readonly RegisteredConclusion[];
  readonly letters: readonly {
    readonly kind: string;
    readonly to: string;
    readonly at: string | null;
    readonly outcome: string;
  }[];
  readonly decisions: readonly Decision[];
  readonly history: readonly AuditEvent[];
  /** Version of the row: the ETag. */
  readonly version: number;
}

export interface OriginalFile {
  readonly fileName: string;
  readonly contentType: string;
  readonly size: number;
  /** A presigned address that is good for some minutes, and always downloads. */
  readonly url: string;
}

export interface CitingLine {
  readonly line: PaperLine;
  readonly citation: Citation;
  /** The sentence around the citation. */
  readonly sentence: string;
}

export interface DatedFollowUp {
  readonly followUp: FollowUp;
  readonly conclusionId: string;
  readonly section: string;
  readonly items: readonly string[];
}

/** received = accepted + returned + held + duplicate + ignored + withdrawn + pending, always; `unread` are stored and not yet examined or entered. */
export interface Reconciliation {
  readonly received: number;
  readonly counts: Readonly<Record<PaperStatus, number>>;
  readonly unread: readonly string[];
  readonly itemsWithoutPaper: readonly string[];
  readonly late: number;
  readonly agrees: boolean;
}

export interface DecidingDesk {
  /** Throws NotAllowed, NoSuchThing, Refused (not possible for a paper of this status), or Conflict (the paper has changed since `version`). */
  decide(
    caller: Caller,
    meetingId: string,
    paperId: string,
    draft: DecisionDraft,
    /** Version of the row that the person looked at; null where they decide whatever it is. */
    version: number | null,
  ): Promise<Decision>;
  extend(caller: Caller, meetingId: string, extension: { state: string; until: string; reason: string }): Promise<Extension>;
  /** A co-sponsor's answer, given by a member signed in for that State. */
  consent(caller: Caller, meetingId: string, paperId: string, answer: 'consented' | 'declined' | 'withdrawn'): Promise<void>;
  /** What would be judged otherwise by the rules as they stand now; nothing is changed, a person decides `judge-again`. */
  replay(caller: Caller, meetingId: string): Promise<readonly ChangedVerdict[]>;
}

export interface ChangedVerdict {
  readonly line: PaperLine;
  readonly from: Verdict;
  readonly to: Verdict;
}

export interface SendingDesk {
  /** A ticket to send one file. A member's for its own State; the secretariat's on behalf of a State, with the time at which it truly came. */
  ticket(caller: Caller, meetingId: string, wanted: TicketWanted): Promise<Ticket>;
  /** A ticket for a verdict without an arrival: the file expires, nothing is filed. */
  precheckTicket(caller: Caller, meetingId: string, wanted: TicketWanted): Promise<Ticket>;
  /** What became of a precheck; null while it is under way. `late` is not judged; the closing time is told. */
  precheck(caller: Caller, meetingId: string, ticketId: string): Promise<Precheck | null>;
  /** Until when papers are taken in time: from all, and from the caller's own State. Throws NoSuchThing. */
  closing(caller: Caller, meetingId: string): Promise<ClosingTimes>;
}

/** Instants. */
export interface ClosingTimes {
  /** For every Member State to which no later one was given. */
  readonly closes: string;
  /** The later one given to the caller's State; null where none was, and for whoever speaks for no State. */
  readonly extended: string | null;
}

export interface TicketWanted {
  readonly fileName: string;
  /** Bytes; the largest allowed is `shared/model/largest-file.ts`. */
  readonly size: number;
  readonly contentType: string;
  /** Only of the secretariat. */
  readonly onBehalf?: { readonly state: string; readonly receivedAt: string; readonly reason: string };
}

export interface Ticket {
  /** Of an arrival (the paper's id is `<id>.1`), or of a precheck. */
  readonly id: string;
  readonly url: string;
  /** Exactly these must be sent with the PUT. */
  readonly headers: Readonly<Record<string, string>>;
  readonly expiresAt: string;
}

export interface Precheck {
  readonly verdict: Verdict;
  readonly examination: Pick<Examination, 'kind' | 'template' | 'citations' | 'pages' | 'language'>;
  readonly closes: string;
}

export interface OperatingDesk {
  health(caller: Caller): Promise<Health>;
  /** Moves what a dead-letter queue holds back to its queue. Answers how many. */
  redrive(caller: Caller, queue: string): Promise<number>;
  verifyAudit(caller: Caller, meetingId: string): Promise<AuditReport>;
}

export interface Health {
  readonly queues: readonly {
    readonly queue: string;
    readonly waiting: number;
    readonly inFlight: number;
    readonly dead: number;
  }[];
}

export interface AuditReport {
  readonly papers: number;
  readonly events: number;
  readonly digests: number;
  /** Each names the row or the digest that does not fit, and how. Empty: the audit is whole. */
  readonly broken: readonly string[];
}

/** There is none, or none that this caller may know of: the two are never told apart. */
export class NoSuchThing extends Error {
  override name = 'NoSuchThing';
}

/** The caller's role may not do this to anything. */
export class NotAllowed extends Error {
  override name = 'NotAllowed';
}

/**
 * What was asked cannot be done to this paper, or was malformed. The code and its values say what to do instead in the language of whoever asked
 * (`shared/languages/refusals`); the message says it in English, for the terminal and for logs.
 */
export class Refused extends Error {
  override name = 'Refused';
  readonly code: RefusalCode;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(...refusal: Refusal) {
    const [code, given] = refusal;
    const values: Readonly<Record<string, string | number>> = given ?? {};
    super(refusalText({ code, values }, 'en'));
    this.code = code;
    this.values = values;
  }
}

/** Somebody was faster: look again. */
export class Conflict extends Error {
  override name = 'Conflict';
}
