import { paperId } from '../../shared/model/contribution.ts';
import {
  ledgerKeys,
  type PaperReference,
  parseInboxKey,
  parseProceedingKey,
  UnknownKey,
} from '../../shared/register/ledger-keys.ts';
import type { NumberGiven, SeriesNumber } from '../../shared/register/numbers.ts';
import type { PaperStanding } from '../../shared/register/paper-standings.ts';
import { announceExtensions, type DecisionSweepDeps } from './announce-extensions.ts';
import { announceMails, type MailSweepDeps } from './announce-mails.ts';
import { type SealDeps, sealAudits } from './seal-audit.ts';

export interface SweepDeps extends MailSweepDeps, SealDeps, DecisionSweepDeps {
  now(): number;
  /** A stored paper may be on its way for this long, in milliseconds, before its announcement is taken for lost. */
  readonly grace: number;
  /**
   * Enters each version of a meeting that the secretariat has put into the ledger and the register does not know, with all that follows from it. Answers every
   * meeting that may have a paper.
   */
  enterMeetings(): Promise<readonly string[]>;
  inbox(): AsyncIterable<{ key: string; storedAt: string }>;
  /** Keys of all examinations of a meeting. */
  examined(meetingId: string): AsyncIterable<string>;
  standings(meetingId: string): AsyncIterable<PaperStanding>;
  numbersInLedger(meetingId: string): AsyncIterable<SeriesNumber>;
  numbersInRegister(meetingId: string): AsyncIterable<SeriesNumber>;
  numberGiven(meetingId: string, number: SeriesNumber): Promise<NumberGiven>;
  restoreNumber(meetingId: string, given: NumberGiven): Promise<void>;
  /** Letters, records and edited reports, in the order in which they can be imported. */
  proceedings(): AsyncIterable<{ key: string; storedAt: string }>;
  /** Keys of the proceedings of a meeting that are imported. */
  importedProceedings(meetingId: string): AsyncIterable<string>;
  announceToImport(key: string): Promise<void>;
  announceToIntake(key: string): Promise<void>;
  announceToFiling(reference: PaperReference): Promise<void>;
}

export interface SweepOutcome {
  /** Objects of the inbox that this sweep has seen. */
  readonly seen: number;
  readonly numbersRestored: number;
  readonly announcedToIntake: number;
  readonly announcedToFiling: number;
  readonly announcedToImport: number;
  readonly announcedToReception: number;
  /** Extensions of a closing time by which no paper was judged yet. */
  readonly extensionsAnnounced: number;
  /** Digests of the audit that were put: one for each meeting that has changed. */
  readonly auditsSealed: number;
  /** Objects whose key names no paper: a person must look at them. */
  readonly strays: readonly string[];
}

/**
 * Compares the ledger with the register and sets going what an event failed to announce: papers not examined, papers not entered, papers
 * left on the way by a crash. Numbers that the ledger knows and the register has lost come first, so that a rebuilt register never renumbers.
 */
export async function sweepInbox(deps: SweepDeps): Promise<SweepOutcome> {
  const meetings = await deps.enterMeetings();
  const { papers, strays, seen } = await storedLongEnough(deps);
  const counts = { numbersRestored: 0, announcedToIntake: 0, announcedToFiling: 0, extensionsAnnounced: 0 };
  for (const [meetingId, stored] of papers) {
    counts.numbersRestored += await restoreNumbers(deps, meetingId);
    const examined = new Set(await Array.fromAsync(deps.examined(meetingId)));
    const standings = new Map<string, PaperStanding>();
    for await (const standing of deps.standings(meetingId)) standings.set(standing.paper, standing);
    const decided = await deps.decisionsCounted(meetingId);
    for (const { reference, key } of stored) {
      if (!examined.has(ledgerKeys.examination(reference))) {
        await deps.announceToIntake(key);
        counts.announcedToIntake += 1;
      } else if (isOnTheWay(standings.get(paperId(reference)), decided.get(paperId(reference)))) {
        await deps.announceToFiling(reference);
        counts.announcedToFiling += 1;
      }
    }
    counts.extensionsAnnounced += await announceExtensions(deps, meetingId);
  }
  const proceedings = await announceProceedings(deps);
  const mails = await announceMails(deps);
  return {
    seen: seen + proceedings.seen + mails.seen,
    strays: [...strays, ...proceedings.strays, ...mails.strays],
    ...counts,
    announcedToImport: proceedings.announced,
    announcedToReception: mails.announced,
    auditsSealed: await sealAudits(deps, meetings),
  };
}

/** Proceedings that are not imported: their event was lost, or they wait for what they belong to. */
async function announceProceedings(deps: SweepDeps): Promise<{ announced: number; strays: string[]; seen: number }> {
  const imported = new Map<string, Set<string>>();
  const strays: string[] = [];
  let [announced, seen] = [0, 0];
  for await (const { key, storedAt } of deps.proceedings()) {
    seen += 1;
    const file = parsed(parseProceedingKey, key);
    if (file === null) strays.push(key);
    else if (deps.now() - Date.parse(storedAt) >= deps.grace) {
      const known = imported.get(file.meetingId) ?? new Set(await Array.fromAsync(deps.importedProceedings(file.meetingId)));
      imported.set(file.meetingId, known);
      if (known.has(key)) continue;
      await deps.announceToImport(key);
      announced += 1;
    }
  }
  return { announced, strays, seen };
}

/** Not entered, not settled, decided about by a person without being told, not in the lists as it stands, or waiting for a base whose filing may have gone unheard. */
function isOnTheWay(standing: PaperStanding | undefined, decisions = 0): boolean {
  if (standing === undefined || standing.status === 'pending' || decisions > standing.decisions) return true;
  return !standing.listed || (standing.status === 'held' && standing.awaits !== null);
}

async function restoreNumbers(deps: SweepDeps, meetingId: string): Promise<number> {
  const known = new Set<string>();
  for await (const number of deps.numbersInRegister(meetingId)) known.add(`${number.series} ${number.number}`);
  let restored = 0;
  for await (const number of deps.numbersInLedger(meetingId)) {
    if (known.has(`${number.series} ${number.number}`)) continue;
    await deps.restoreNumber(meetingId, await deps.numberGiven(meetingId, number));
    restored += 1;
  }
  return restored;
}

type Stored = { reference: PaperReference; key: string };

async function storedLongEnough(deps: SweepDeps): Promise<{ papers: Map<string, Stored[]>; strays: string[]; seen: number }> {
  const papers = new Map<string, Stored[]>();
  const strays: string[] = [];
  let seen = 0;
  for await (const { key, storedAt } of deps.inbox()) {
    seen += 1;
    const reference = parsed(parseInboxKey, key);
    if (reference === null) strays.push(key);
    else if (deps.now() - Date.parse(storedAt) >= deps.grace) {
      const ofMeeting = papers.get(reference.meetingId) ?? [];
      ofMeeting.push({ reference, key });
      papers.set(reference.meetingId, ofMeeting);
    }
  }
  return { papers, strays, seen };
}

function parsed<T>(parse: (key: string) => T, key: string): T | null {
  try {
    return parse(key);
  } catch (error) {
    if (error instanceof UnknownKey) return null;
    throw error;
  }
}
