import { type DecidingDeps, decidingDesk } from '../../../shared/desk/deciding-desk.ts';
import type { Caller } from '../../../shared/model/caller.ts';
import type { PaperRecord } from '../../../shared/model/contribution.ts';
import { paperId } from '../../../shared/model/contribution.ts';
import type { Decision, Extension } from '../../../shared/model/decision.ts';
import { answerId, type LinkAnswer } from '../../../shared/model/link-answer.ts';
import type { Verdict } from '../../../shared/model/verdict.ts';
import { nextEvent } from '../../../shared/register/audit.ts';
import type { Refusal } from '../../../shared/register/refusals.ts';
import type { PaperRow } from '../../../shared/register/rows.ts';
import { meetingOf, paper } from '../report/records.ts';

export const meeting = meetingOf('C21-VCC-1');
export const clerk: Caller = { role: 'secretariat', name: 'A. Clerk' };
export const member = (state: string): Caller => ({ role: 'member', state, name: `Delegate of ${state}` });
export const reason = 'As agreed with the delegation.';

/** The ledger's facts about decisions, the rows, and what was told to the register. */
export interface DecidingWorld {
  readonly rows: Map<string, PaperRow>;
  readonly decisions: Decision[];
  readonly extensions: Extension[];
  readonly answers: Map<string, LinkAnswer>;
  readonly told: string[];
  readonly refusals: Refusal[];
  /** What the rules say now, by paper; where nothing is said, what they said before. */
  readonly verdicts: Map<string, Verdict>;
}

export function decidingWorld(...rows: readonly PaperRow[]): DecidingWorld {
  return {
    rows: new Map(rows.map((row) => [paperId(row), row])),
    decisions: [],
    extensions: [],
    answers: new Map(),
    told: [],
    refusals: [],
    verdicts: new Map(),
  };
}

/** The row of a paper of Kenya and Uganda, sent by Kenya, held, with some things otherwise. */
export function rowOf(changes: Partial<PaperRecord> & { readonly n?: number } = {}): PaperRow {
  const { n = 1, ...rest } = changes;
  const record = paper({ n, status: rest.status ?? 'held', states: ['KE', 'UG'], items: ['C21-A2-07'], title: 'A title' });
  const sender = { state: 'KE', address: null, authenticated: true, language: null };
  const lastEvent = nextEvent(null, { kind: 'judged', by: 'rapporteur', details: {} }, record.receivedAt);
  return { ...record, sender, ...rest, n: 1, version: 3, attempt: null, awaits: null, lastEvent };
}

export function deskOver(world: DecidingWorld, change: Partial<DecidingDeps> = {}) {
  const once = <T>(list: T[], isTaken: (one: T) => boolean, fact: T) => {
    if (list.some(isTaken)) return false;
    list.push(fact);
    return true;
  };
  return decidingDesk({
    now: () => '2021-06-01T10:00:00.000Z',
    meeting: async (id) => (id === meeting.id ? meeting : null),
    readPaper: async (_meeting, id) => world.rows.get(id) ?? null,
    hasVersions: async (_meeting, id) => [...world.rows.values()].some(({ decided }) => decided?.versionOf === id),
    async *papersOf() {
      yield* world.rows.values();
    },
    decisionsAbout: async (_meeting, id) => world.decisions.filter((one) => one.paperId === id),
    recordDecision: async (fact) => once(world.decisions, ({ paperId: id, n }) => id === fact.paperId && n === fact.n, fact),
    announceDecision: async (_meeting, id, rules) => void world.told.push(`decided ${id} ${rules}`),
    extensionsOf: async (_meeting, state) => world.extensions.filter((one) => one.state === state),
    recordExtension: async (fact) => once(world.extensions, ({ state, n }) => state === fact.state && n === fact.n, fact),
    announceExtension: async (_meeting, state) => void world.told.push(`extended ${state}`),
    answerGiven: async (answer) => world.answers.get(answerId(answer)) ?? null,
    async recordAnswer(answer) {
      if (world.answers.has(answerId(answer))) return false;
      world.answers.set(answerId(answer), answer);
      return true;
    },
    announceAnswer: async ({ subject }) => void world.told.push(`answered ${subject}`),
    judge: async (_meeting, row) => world.verdicts.get(paperId(row)) ?? row.verdict,
    noteRefusal: async (refusal) => void world.refusals.push(refusal),
    ...change,
  });
}
