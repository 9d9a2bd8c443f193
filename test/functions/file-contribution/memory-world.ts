import type { FilingDeps } from '../../../functions/file-contribution/filing.ts';
import { paperId } from '../../../shared/model/contribution.ts';
import type { Decision, Extension } from '../../../shared/model/decision.ts';
import type { LinkAnswer } from '../../../shared/model/link-answer.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { Dispute, Rendering } from '../../../shared/model/rendering.ts';
import { type AuditEvent, nextEvent } from '../../../shared/register/audit.ts';
import type { ExaminedPaper } from '../../../shared/register/examined-paper.ts';
import { pointedOf, pointersOf } from '../../../shared/register/facets.ts';
import type { PaperReference } from '../../../shared/register/ledger-keys.ts';
import type { NumberGiven } from '../../../shared/register/numbers.ts';
import type { PaperRow } from '../../../shared/register/rows.ts';

/** A function that is asked before each step of a story and may hold it back, or end it as a crash does. */
export type Gate = (step: string, phase: 'before' | 'after') => Promise<void>;

/** The register and the ledger in maps, with the same conditions on each write as the real ones. */
export interface World {
  readonly meeting: Meeting;
  readonly inbox: Map<string, ExaminedPaper>;
  /** What the referee answered, by paper; null where there is no referee. */
  renderings: Map<string, Rendering> | null;
  /** What the referee was asked. */
  readonly disputes: Dispute[];
  readonly papers: Map<string, PaperRow>;
  readonly events: Map<string, AuditEvent[]>;
  readonly numbers: Map<string, string>;
  readonly facts: Map<string, NumberGiven>;
  readonly content: Map<string, string>;
  readonly awaiting: Map<string, Map<string, PaperReference>>;
  readonly pointers: Set<string>;
  readonly woken: PaperReference[];
  readonly reports: string[];
  /** What co-sponsors have answered. */
  readonly answers: LinkAnswer[];
  /** What people of the secretariat have decided, oldest first. */
  readonly decisions: Decision[];
  readonly extensions: Extension[];
  /** By State: up to which extension its papers were judged. */
  readonly extensionsTaken: Map<string, number>;
  /** Mails whose senders may be told. */
  readonly told: string[];
  expected: number | null;
  /** One for all that work on this world: milliseconds since 25 May 2021. */
  readonly clock: { ticks: number };
}

export function emptyWorld(meeting: Meeting): World {
  return {
    meeting,
    inbox: new Map(),
    renderings: null,
    disputes: [],
    papers: new Map(),
    events: new Map(),
    numbers: new Map(),
    facts: new Map(),
    content: new Map(),
    awaiting: new Map(),
    pointers: new Set(),
    woken: [],
    reports: [],
    answers: [],
    decisions: [],
    extensions: [],
    extensionsTaken: new Map(),
    told: [],
    expected: null,
    clock: { ticks: 0 },
  };
}

/** The next moment of the world's own clock. */
export function momentIn({ clock }: Pick<World, 'clock'>): string {
  clock.ticks += 1;
  return new Date(Date.UTC(2021, 4, 25) + clock.ticks).toISOString();
}

/** The deps of a filing function that works on this world, each effect passing the gate before and after. */
export function filingIn(world: World, gate: Gate): FilingDeps {
  const step = async <T>(name: string, effect: () => T): Promise<T> => {
    await gate(name, 'before');
    const value = effect();
    await gate(name, 'after');
    return value;
  };
  const now = () => momentIn(world);
  const putOnce = <K, V>(map: Map<K, V>, key: K, value: V): V => {
    const standing = map.get(key);
    if (standing !== undefined) return standing;
    map.set(key, value);
    return value;
  };
  return {
    now,
    pause: () => step('pause', () => undefined),
    meeting: () => step('meeting', () => world.meeting),
    versionInForce: () => step('versionInForce', () => world.meeting.version),
    arrivalRecord: () =>
      step('arrivalRecord', () =>
        world.expected === null ? null : { channel: 'ticket' as const, sender: null, files: world.expected, mail: null },
      ),
    examinedFiles: (reference) =>
      step('examinedFiles', () =>
        [...world.inbox.values()].map(({ arrival }) => arrival).filter((one) => one.arrivalId === reference.arrivalId),
      ),
    examinedPaper: (reference) => step('examinedPaper', () => world.inbox.get(paperId(reference)) as ExaminedPaper),
    rendering: (reference) => step('rendering', () => world.renderings?.get(paperId(reference)) ?? null),
    refereesPages: world.renderings !== null,
    askReferee: (dispute) => step('askReferee', () => void world.disputes.push(dispute)),
    readPaper: (_meeting, id) => step('readPaper', () => world.papers.get(id) ?? null),
    enterPaper: (record, awaits, draft) =>
      step('enterPaper', () => {
        const at = now();
        const lastEvent = nextEvent(null, draft, at);
        return putOnce(world.papers, paperId(record), {
          ...record,
          changedAt: lastEvent.at,
          version: 1,
          attempt: null,
          awaits,
          lastEvent,
        });
      }),
    changePaper: (row, changes, draft) =>
      step('changePaper', () => {
        if (world.papers.get(paperId(row))?.version !== row.version) return null;
        const changed: PaperRow = { ...row, ...changes, version: row.version + 1 };
        if (draft !== null) changed.lastEvent = nextEvent(row.lastEvent, draft, now());
        if (draft !== null) changed.changedAt = changed.lastEvent.at;
        world.papers.set(paperId(row), changed);
        return changed;
      }),
    copyLastEvent: (row) =>
      step('copyLastEvent', () => {
        const events = world.events.get(paperId(row)) ?? [];
        if (!events.some((event) => event.n === row.lastEvent.n)) world.events.set(paperId(row), [...events, row.lastEvent]);
      }),
    claimContent: ({ sha256, state }, paper) => step('claimContent', () => putOnce(world.content, `${sha256} ${state}`, paper)),
    takeOverContent: ({ sha256, state }, from, to) =>
      step('takeOverContent', () => {
        if (world.content.get(`${sha256} ${state}`) !== from) return false;
        world.content.set(`${sha256} ${state}`, to);
        return true;
      }),
    lastNumber: (_meeting, series, start) =>
      step('lastNumber', () => {
        const taken = [...world.numbers.keys()].filter((key) => key.startsWith(`${series}#`));
        return Math.max(start, ...taken.map((key) => Number(key.split('#')[1])));
      }),
    takeNumber: (_meeting, { series, number }, holder) =>
      step('takeNumber', () => putOnce(world.numbers, `${series}#${number}`, holder)),
    holderOf: (_meeting, { series, number }) => step('holderOf', () => world.numbers.get(`${series}#${number}`) ?? null),
    restoreNumber: (_meeting, { series, number }, holder) =>
      step('restoreNumber', () => void world.numbers.set(`${series}#${number}`, holder)),
    recordNumber: (_meeting, { series, number }, holder) =>
      step('recordNumber', () => putOnce(world.facts, `${series}#${number}`, { series, number, paper: holder, at: now() })),
    numberGivenTo: (_meeting, paper) =>
      step('numberGivenTo', () => [...world.facts.values()].find((fact) => fact.paper === paper) ?? null),
    pointToPaper: (row) =>
      step('pointToPaper', () => {
        for (const pointer of world.pointers) if (pointer.endsWith(`#${paperId(row)}`)) world.pointers.delete(pointer);
        for (const { pk, sk } of pointersOf(pointedOf(row))) world.pointers.add(`${pk} ${sk}`);
      }),
    pointToAwaiting: (base, { meetingId, arrivalId, n }) =>
      step('pointToAwaiting', () => {
        const waiting = world.awaiting.get(base) ?? new Map<string, PaperReference>();
        world.awaiting.set(base, waiting.set(paperId({ arrivalId, n }), { meetingId, arrivalId, n }));
      }),
    endAwaiting: (base, paper) => step('endAwaiting', () => void world.awaiting.get(base)?.delete(paperId(paper))),
    papersAwaiting: (_meeting, base) => step('papersAwaiting', () => [...(world.awaiting.get(base)?.values() ?? [])]),
    requestJudging: (reference) => step('requestJudging', () => void world.woken.push(reference)),
    requestReport: (meetingId) => step('requestReport', () => void world.reports.push(meetingId)),
    answersAbout: (_meeting, paper) => step('answersAbout', () => world.answers.filter(({ subject }) => subject === paper)),
    decisionsAbout: (_meeting, paper) => step('decisionsAbout', () => world.decisions.filter((one) => one.paperId === paper)),
    extensionFor: (_meeting, state) =>
      step('extensionFor', () => world.extensions.findLast((extension) => extension.state === state) ?? null),
    async *papersOf() {
      yield* await step('papersOf', () => [...world.papers.values()]);
    },
    noteExtension: (_meeting, state, n) => step('noteExtension', () => void world.extensionsTaken.set(state, n)),
    announceVerdict: (_meeting, mailId) => step('announceVerdict', () => void world.told.push(mailId)),
  };
}
