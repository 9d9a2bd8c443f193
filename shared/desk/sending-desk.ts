import type { Known } from '../judging/finding.ts';
import { judge } from '../judging/judge.ts';
import type { Arrival, ArrivalRecord, Sender } from '../model/arrival.ts';
import type { Caller } from '../model/caller.ts';
import type { Extension } from '../model/decision.ts';
import type { Examination } from '../model/examination.ts';
import type { Language } from '../model/language.ts';
import type { Meeting } from '../model/meeting.ts';
import type { StoredExamination } from '../model/stored-examination.ts';
import { ledgerKeys, parsePrecheckKey } from '../register/ledger-keys.ts';
import { type ClosingTimes, NoSuchThing, NotAllowed, type Precheck, Refused, type SendingDesk, type Ticket } from './desk.ts';
import { fileWanted, sendingOf } from './ticket-wanted.ts';

/** One PUT that the bucket will take: this key once, this many bytes, of this type, before it expires. */
export interface Upload {
  readonly key: string;
  readonly size: number;
  readonly contentType: string;
  readonly seconds: number;
}

export interface SendingDeps {
  now(): number;
  /** 32 hexadecimal digits that nobody can guess. */
  newId(): string;
  /** Null where nobody knows the meeting. */
  meeting(meetingId: string): Promise<Meeting | null>;
  /** In which language the contact of a State is written to; null where nobody is registered. */
  languageOf(state: string): Promise<Language | null>;
  /** The closing time put off for a State, as it was last; null where it never was. */
  extensionFor(meetingId: string, state: string): Promise<Pick<Extension, 'until'> | null>;
  /** Puts down who sends what is coming, once, before anything comes. */
  noteArrival(meetingId: string, arrivalId: string, record: ArrivalRecord): Promise<void>;
  presign(upload: Upload): Promise<Pick<Ticket, 'url' | 'headers'>>;
  /** What was observed of a precheck; null before it was. */
  prechecked(meetingId: string, ticketId: string): Promise<StoredExamination | null>;
  /** What judging may need to know, as far as this State may know it (null: all). */
  known(
    meeting: Meeting,
    paper: { readonly arrival: Arrival; readonly examination: Examination },
    state: string | null,
  ): Promise<Known>;
}

/** How long a ticket is good for: long enough for ten megabytes over a slow line, too short to be passed round. */
const ticketSeconds = 600;

/** Before the random part of a precheck's id stands whose it is: so the id itself tells who may read what became of it. */
const secretariat = 'secretariat';
const precheckId = /^(?<owner>[A-Z]{2}|secretariat)-[0-9a-f]{32}$/u;

/** Where papers are sent from the faces of the register: straight into the bucket, by tickets. */
export function sendingDesk(deps: SendingDeps): SendingDesk {
  return {
    async ticket(caller, meetingId, wanted) {
      const { state, stated } = sendingOf(caller, wanted, deps.now());
      if (state === null) throw new Refused('on-behalf-wanted');
      const file = fileWanted(wanted);
      await known(deps, meetingId);
      const arrivalId = deps.newId();
      await deps.noteArrival(meetingId, arrivalId, {
        channel: 'ticket',
        sender: await senderFor(deps, state),
        files: 1,
        mail: null,
        ...(stated === null ? {} : { stated }),
      });
      return await ticketFor(deps, arrivalId, {
        ...file,
        key: ledgerKeys.inbox({ meetingId, arrivalId, n: 1, fileName: file.fileName }),
      });
    },
    async precheckTicket(caller, meetingId, wanted) {
      const { state } = sendingOf(caller, wanted, deps.now());
      const file = fileWanted(wanted);
      await known(deps, meetingId);
      const ticketId = `${state ?? secretariat}-${deps.newId()}`;
      return await ticketFor(deps, ticketId, {
        ...file,
        key: ledgerKeys.precheck({ meetingId, ticketId, fileName: file.fileName }),
      });
    },
    precheck: (caller, meetingId, ticketId) => precheck(deps, caller, meetingId, ticketId),
    closing: async (caller, meetingId) =>
      await closingTimes(deps, await known(deps, meetingId), caller.role === 'member' ? caller.state : null),
  };
}

async function known({ meeting }: SendingDeps, meetingId: string): Promise<Meeting> {
  const found = await meeting(meetingId);
  if (found === null) throw new NoSuchThing(`meeting ${meetingId}`);
  return found;
}

async function senderFor({ languageOf }: SendingDeps, state: string): Promise<Sender> {
  return { state, address: null, authenticated: true, language: await languageOf(state) };
}

/** A ticket for one upload, with the moment from which it is good no longer. */
export async function ticketFor(
  deps: Pick<SendingDeps, 'now' | 'presign'>,
  id: string,
  upload: Omit<Upload, 'seconds'>,
): Promise<Ticket> {
  const { key, size, contentType } = upload;
  const expiresAt = new Date(deps.now() + ticketSeconds * 1_000).toISOString();
  return { id, ...(await deps.presign({ key, size, contentType, seconds: ticketSeconds })), expiresAt };
}

/** Judged on reading, as if it came in the last second in which it is not late. A State that asks about another's is told nothing. */
async function precheck(deps: SendingDeps, caller: Caller, meetingId: string, ticketId: string): Promise<Precheck | null> {
  const owner = precheckId.exec(ticketId)?.groups?.owner;
  if (caller.role !== 'member' && caller.role !== 'secretariat')
    throw new NotAllowed(`the role ${caller.role} reads no prechecks`);
  if (owner === undefined || (caller.role === 'member' && owner !== caller.state)) throw new NoSuchThing(`precheck ${ticketId}`);
  const meeting = await known(deps, meetingId);
  const stored = await deps.prechecked(meetingId, ticketId);
  if (stored === null) return null;
  const { examination, object } = stored;
  const state = owner === secretariat ? null : owner;
  const arrival: Arrival = {
    meetingId,
    arrivalId: ticketId,
    n: 1,
    fileName: parsePrecheckKey(object.key).fileName,
    receivedAt: meeting.submission.closes,
    channel: 'ticket',
    sender: state === null ? null : await senderFor(deps, state),
  };
  const verdict = judge(examination, meeting, arrival, await deps.known(meeting, { arrival, examination }, state));
  const { closes, extended } = await closingTimes(deps, meeting, state);
  const { kind, template, citations, pages, language } = examination;
  return { verdict, examination: { kind, template, citations, pages, language }, closes: extended ?? closes };
}

/** @param state null: nobody's extension is looked for. */
async function closingTimes({ extensionFor }: SendingDeps, meeting: Meeting, state: string | null): Promise<ClosingTimes> {
  const { closes } = meeting.submission;
  const extension = state === null ? null : await extensionFor(meeting.id, state);
  const isLater = extension !== null && Date.parse(extension.until) > Date.parse(closes);
  return { closes, extended: isLater ? extension.until : null };
}
