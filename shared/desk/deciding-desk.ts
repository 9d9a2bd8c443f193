import type { Caller } from '../model/caller.ts';
import { paperId as idOf } from '../model/contribution.ts';
import type { Decision, Extension } from '../model/decision.ts';
import type { LinkAnswer } from '../model/link-answer.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Refusal } from '../register/refusals.ts';
import type { PaperRow } from '../register/rows.ts';
import { checkDecision, wellFormed } from './check-decision.ts';
import { consent } from './consent.ts';
import { Conflict, type DecidingDesk, NoSuchThing } from './desk.ts';
import { extend } from './extend.ts';
import { refuse } from './refuse.ts';
import { changedVerdicts } from './replay.ts';

export interface DecidingDeps {
  now(): string;
  /** The version in force; null where nobody knows the meeting. */
  meeting(meetingId: string): Promise<Meeting | null>;
  readPaper(meetingId: string, paper: string): Promise<PaperRow | null>;
  /** Whether others are joined with a paper as its versions in other languages. */
  hasVersions(meetingId: string, paper: string): Promise<boolean>;
  papersOf(meetingId: string): AsyncIterable<PaperRow>;
  /** What was decided about a paper, in order. */
  decisionsAbout(meetingId: string, paper: string): Promise<readonly Decision[]>;
  /** Puts a decision into the ledger, once. False where another took its number. */
  recordDecision(decision: Decision): Promise<boolean>;
  /** Tells the register that a decision stands in the ledger. `rules`: the version of the meeting that the person saw in force. */
  announceDecision(meetingId: string, paper: string, rules: number): Promise<void>;
  extensionsOf(meetingId: string, state: string): Promise<readonly Extension[]>;
  recordExtension(extension: Extension): Promise<boolean>;
  announceExtension(meetingId: string, state: string): Promise<void>;
  /** What a State answered about a joint paper under this name; null where it did not. */
  answerGiven(answer: Omit<LinkAnswer, 'at'>): Promise<LinkAnswer | null>;
  recordAnswer(answer: LinkAnswer): Promise<boolean>;
  announceAnswer(answer: LinkAnswer): Promise<void>;
  /** The verdict on a paper by these rules and what is known now. */
  judge(meeting: Meeting, row: PaperRow): Promise<Verdict>;
  /** Keeps that somebody wished to do what their role may not. */
  noteRefusal(refusal: Refusal): Promise<void>;
}

/** Where people of the secretariat decide, and members answer for their States. A decision is a fact of the ledger before anybody is told. */
export function decidingDesk(deps: DecidingDeps): DecidingDesk {
  return {
    async decide(caller, meetingId, paperId, draft, version) {
      const by = await secretariatOnly(deps, caller, { did: `decide ${draft.kind}`, meetingId, paperId });
      return await decide(deps, { by, meetingId, paperId, draft, version });
    },
    async extend(caller, meetingId, wanted) {
      const by = await secretariatOnly(deps, caller, { did: 'extend', meetingId, paperId: null });
      return await extend(deps, await meetingNamed(deps, meetingId), { ...wanted, by });
    },
    consent: (caller, meetingId, paperId, answer) => consent(deps, caller, { meetingId, paperId, answer }),
    async replay(caller, meetingId) {
      await secretariatOnly(deps, caller, { did: 'replay', meetingId, paperId: null });
      return await changedVerdicts(deps, await meetingNamed(deps, meetingId));
    },
  };
}

interface Deciding {
  readonly by: string;
  readonly meetingId: string;
  readonly paperId: string;
  readonly draft: unknown;
  readonly version: number | null;
}

async function decide(deps: DecidingDeps, { by, meetingId, paperId, draft, version }: Deciding): Promise<Decision> {
  const wanted = wellFormed(draft);
  const meeting = await meetingNamed(deps, meetingId);
  const row = await deps.readPaper(meetingId, paperId);
  if (row === null) throw new NoSuchThing(`paper ${paperId}`);
  if (version !== null && version !== row.version) throw new Conflict(`${paperId} has changed since you saw it: look again.`);
  const last = (await deps.decisionsAbout(meetingId, paperId)).at(-1)?.n ?? 0;
  if (last > (row.decided?.n ?? 0)) {
    // What its announcement failed to tell, whoever comes next tells again.
    await deps.announceDecision(meetingId, paperId, meeting.version);
    throw new Conflict(`An earlier decision about ${paperId} is being taken up: look again in a moment.`);
  }
  const main = wanted.kind === 'join' ? await deps.readPaper(meetingId, wanted.to) : null;
  const hasVersions = wanted.kind === 'join' && (await deps.hasVersions(meetingId, paperId));
  checkDecision(wanted, { row, meeting, main, hasVersions });
  const decision: Decision = { ...wanted, meetingId, paperId: idOf(row), n: last + 1, by, at: deps.now() };
  if (!(await deps.recordDecision(decision))) throw new Conflict(`Somebody else has just decided about ${paperId}: look again.`);
  await deps.announceDecision(meetingId, paperId, meeting.version);
  return decision;
}

async function meetingNamed(deps: DecidingDeps, meetingId: string): Promise<Meeting> {
  const meeting = await deps.meeting(meetingId);
  if (meeting === null) throw new NoSuchThing(`meeting ${meetingId}`);
  return meeting;
}

/** The name of the person of the secretariat who asks. Whoever else asks is noted before the refusal. */
async function secretariatOnly(
  deps: DecidingDeps,
  caller: Caller,
  wanted: Pick<Refusal, 'did' | 'meetingId' | 'paperId'>,
): Promise<string> {
  if (caller.role === 'secretariat') return caller.name;
  return await refuse(deps, caller, wanted, 'Only the secretariat decides.');
}
