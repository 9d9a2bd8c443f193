import type { AgendaDeskDeps } from '../../../shared/desk/agenda-desk.ts';
import type { ProceedingDeps } from '../../../shared/desk/proceeding-desk.ts';
import { meetings } from '../../../shared/meetings/index.ts';
import type { AgendaHistory } from '../../../shared/model/agenda-change.ts';
import type { ArrivalRecord } from '../../../shared/model/arrival.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { StoredProceeding } from '../../../shared/model/stored-proceeding.ts';
import type { AgendaVersion } from '../../../shared/register/agenda-versions.ts';
import type { TakingUpDeps } from '../../../shared/register/bring-into-force.ts';
import { ledgerKeys } from '../../../shared/register/ledger-keys.ts';
import type { RefilingRequest } from '../../../shared/register/refiling-request.ts';
import type { PaperRow, ProceedingRow, RecordRow } from '../../../shared/register/rows.ts';

export const c21 = meetings.find(({ id }) => id === 'C21-VCC-1') as Meeting;
export const secretary = { role: 'secretariat', name: 'A. Secretary' } as const;

/** Ends a story as the loss of its process does. */
export class Crash extends Error {}

/** The ledger and the register of one meeting in maps, and the messages that were sent. */
export interface AgendaWorld {
  inForce: Meeting | null;
  readonly papers: PaperRow[];
  readonly facts: Map<number, AgendaVersion>;
  readonly histories: Map<number, AgendaHistory>;
  readonly decisionsAnnounced: number[];
  readonly refiling: RefilingRequest[];
  readonly recordsAnnounced: string[];
  readonly reports: string[];
  /** By key, in the order in which they were put. */
  readonly stored: Map<string, ArrivalRecord | Uint8Array>;
  readonly rows: Map<string, ProceedingRow>;
  readonly readings: Map<string, StoredProceeding>;
  readonly records: RecordRow[];
}

export function worldWith(inForce: Meeting | null, papers: PaperRow[] = []): AgendaWorld {
  return {
    inForce,
    papers,
    facts: new Map(),
    histories: new Map(),
    decisionsAnnounced: [],
    refiling: [],
    recordsAnnounced: [],
    reports: [],
    stored: new Map(),
    rows: new Map(),
    readings: new Map(),
    records: [],
  };
}

/** What desks and whoever takes up their decisions need, over this world: each effect passes the gate before and after. */
export function depsIn(
  world: AgendaWorld,
  gate: (step: string) => Promise<void> | void = () => undefined,
): AgendaDeskDeps & ProceedingDeps & TakingUpDeps {
  const step = async <T>(name: string, effect: () => T): Promise<T> => {
    await gate(`${name} before`);
    const value = effect();
    await gate(`${name} after`);
    return value;
  };
  const ofThis = (id: string) => id === (world.inForce?.id ?? c21.id);
  const sorted = () => [...world.facts].toSorted(([one], [other]) => one - other).map(([, fact]) => fact);
  return {
    now: () => '2021-06-08T12:30:00.000Z',
    meeting: (id) => step('meeting', () => (ofThis(id) ? world.inForce : null)),
    lastDecided: (id) => step('lastDecided', () => (ofThis(id) ? (sorted().at(-1) ?? null) : null)),
    isTakenUp: (_meeting, version) => step('isTakenUp', () => world.histories.has(version)),
    takenUp: () => step('takenUp', () => new Set(world.histories.keys())),
    async *papers() {
      yield* world.papers;
    },
    recordVersion: (version) =>
      step('recordVersion', () => {
        const standing = world.facts.get(version.meeting.version) ?? version;
        world.facts.set(version.meeting.version, standing);
        return standing;
      }),
    announceDecision: (_meeting, version) => step('announceDecision', () => void world.decisionsAnnounced.push(version)),
    historyInForce: async () => [...world.histories].toSorted(([one], [other]) => one - other).map(([, history]) => history),
    async *decisionsBut(_meeting, versions) {
      yield* sorted().filter(({ meeting }) => !versions.has(meeting.version));
    },
    enterVersion: ({ meeting }) =>
      step('enterVersion', () => {
        if ((world.inForce?.version ?? 0) < meeting.version) world.inForce = meeting;
      }),
    enterHistory: ({ history }) => step('enterHistory', () => void world.histories.set(history.version, history)),
    requestRefiling: (request) => step('requestRefiling', () => void world.refiling.push(request)),
    announceProceedings: (id) => step('announceProceedings', () => void world.recordsAnnounced.push(id)),
    requestReport: (id) => step('requestReport', () => void world.reports.push(id)),
    records: async () => world.records,
    recordRows: async () => world.records,
    newArrivalId: () => `arrival-${world.stored.size + 1}`,
    noteArrival: (id, arrivalId, record) =>
      step('noteArrival', () => void world.stored.set(ledgerKeys.arrival(id, arrivalId), record)),
    isNoted: async (id, arrivalId) => world.stored.has(ledgerKeys.arrival(id, arrivalId)),
    put: (file, bytes) => step('put', () => void world.stored.set(ledgerKeys.proceeding(file), bytes)),
    presign: async ({ key, size, contentType }) => ({
      url: `https://ledger.example/${key}`,
      headers: { 'content-type': contentType, 'content-length': String(size) },
    }),
    proceedingRows: async () => [...world.rows.values()],
    proceedingRow: async (_meeting, arrivalId) => world.rows.get(arrivalId) ?? null,
    reading: async (_meeting, id) => world.readings.get(id) ?? null,
    async record(_meeting, recordId) {
      const stored = world.readings.get(recordId);
      return stored?.kind === 'record' ? stored.record : null;
    },
  };
}

/** Of a paper's row only what deciding on an agenda looks at. */
export function paperUnder(items: readonly string[], arrivalId: string, status: PaperRow['status'] = 'accepted'): PaperRow {
  const verdict = { filing: { items, how: items.length === 0 ? 'none' : 'declared' } };
  const symbol = `C21/${arrivalId}`;
  return { meetingId: c21.id, arrivalId, n: 1, status, symbol, verdict, citations: [] } as unknown as PaperRow;
}
