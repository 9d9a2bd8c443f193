import { fileContribution } from '../../../functions/file-contribution/file-contribution.ts';
import { hearDecision } from '../../../functions/file-contribution/hear-decision.ts';
import { meetings } from '../../../shared/meetings/index.ts';
import { paperId } from '../../../shared/model/contribution.ts';
import type { Decision, DecisionDraft } from '../../../shared/model/decision.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { PaperRow } from '../../../shared/register/rows.ts';
import { examinedPaper } from '../examined-paper.ts';
import { emptyWorld, filingIn, type Gate, momentIn, type World } from './memory-world.ts';

export const c21 = meetings.find(({ id }) => id === 'C21-VCC-1') as Meeting;
export const open: Gate = async () => undefined;
export const late = '2021-05-26T08:00:00.000Z';

export class Crash extends Error {}

/** A world in which these papers are filed. */
export async function filed(...variations: Parameters<typeof examinedPaper>[0][]): Promise<World> {
  const world = emptyWorld(c21);
  for (const variation of variations) {
    const paper = examinedPaper(variation);
    world.inbox.set(paperId(paper.arrival), paper);
    await fileContribution(filingIn(world, open), paper.arrival);
  }
  return world;
}

/** Puts a decision into the ledger, as the desk does. */
export function decide(world: World, id: string, draft: DecisionDraft): Decision {
  const n = world.decisions.filter((one) => one.paperId === id).length + 1;
  const decision: Decision = { ...draft, meetingId: c21.id, paperId: id, n, by: 'A. Clerk', at: momentIn(world) };
  world.decisions.push(decision);
  return decision;
}

/** As the queue does: a delivery that died is made again, until one ends well. */
export async function hear(world: World, id: string, gate: Gate = open): Promise<void> {
  await untilWhole(() => hearDecision(filingIn(world, gate), { decided: { meetingId: c21.id, paperId: id } }));
}

export async function untilWhole<T>(story: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await story();
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
    }
  }
}

/** The table lost, and all built again from what the ledger holds. */
export async function rebuilt(world: World): Promise<World> {
  const { inbox, renderings, facts, answers, decisions, extensions } = world;
  const again: World = { ...emptyWorld(c21), inbox, renderings, facts, answers, decisions, extensions };
  for (const { series, number, paper } of facts.values()) again.numbers.set(`${series}#${number}`, paper);
  for (const { arrival } of inbox.values()) await fileContribution(filingIn(again, open), arrival);
  return again;
}

/** What a row says, without what keeps several deliveries apart and without the moments of the memory's own clock. */
export function saying(row: PaperRow | undefined) {
  const { version: _version, attempt: _attempt, lastEvent, changedAt: _changedAt, ...said } = row as PaperRow;
  return { ...said, last: lastEvent.kind };
}
