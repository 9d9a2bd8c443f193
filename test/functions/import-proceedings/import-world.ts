import { createHash } from 'node:crypto';
import type { ImportDeps } from '../../../functions/import-proceedings/importing.ts';
import type { ArrivalRecord } from '../../../shared/model/arrival.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { StoredProceeding } from '../../../shared/model/stored-proceeding.ts';
import type { EditsReading } from '../../../shared/proceedings/edits/read-edits.ts';
import { readLetter } from '../../../shared/proceedings/letters/read-letter.ts';
import { readRecord } from '../../../shared/proceedings/records/read-record.ts';
import { paperOfText } from '../../../shared/readers/text.ts';
import { saysTheSame } from '../../../shared/register/canonical.ts';
import { conclusionIn } from '../../../shared/register/conclusions.ts';
import { keys } from '../../../shared/register/keys.ts';
import { recordOf } from '../../../shared/register/ledger-keys.ts';
import type { ConclusionRow, ProceedingRow, RecordRow } from '../../../shared/register/rows.ts';
import { changesSitting, type SittingGiven } from '../../../shared/register/sittings-given.ts';
import type { WordingFact } from '../../../shared/register/wording-facts.ts';

/** A function that is asked before and after each step of a story and may end it as a crash does. */
export type Gate = (step: string, phase: 'before' | 'after') => Promise<void>;

/** The ledger and the register in maps, with the same conditions on each write as the real ones. */
export interface ImportWorld {
  meeting: Meeting | null;
  readonly files: Map<string, { bytes: Uint8Array; storedAt: string }>;
  readonly readings: Map<string, StoredProceeding>;
  /** Given with every file that comes. */
  noted: ArrivalRecord['sitting'];
  readonly sittings: Map<string, SittingGiven>;
  readonly wordings: Map<string, WordingFact[]>;
  readonly conclusions: Map<string, ConclusionRow>;
  readonly records: Map<string, RecordRow>;
  readonly proceedings: Map<string, ProceedingRow>;
  readonly pointers: Set<string>;
  readonly announced: string[];
  readonly reports: string[];
  /** What a child answers instead of reading, for files that kill it. */
  deadly: boolean;
}

export function emptyImportWorld(meeting: Meeting | null): ImportWorld {
  return {
    meeting,
    files: new Map(),
    readings: new Map(),
    noted: undefined,
    sittings: new Map(),
    wordings: new Map(),
    conclusions: new Map(),
    records: new Map(),
    proceedings: new Map(),
    pointers: new Set(),
    announced: [],
    reports: [],
    deadly: false,
  };
}

/** All rows of the register, to be compared. */
export function rowsOf({ conclusions, records, pointers, proceedings }: ImportWorld): object {
  const sorted = <T>(map: Map<string, T>): [string, T][] => [...map].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    conclusions: sorted(conclusions),
    records: sorted(records),
    pointers: [...pointers].sort((one, other) => one.localeCompare(other)),
    proceedings: sorted(proceedings),
  };
}

async function* each<T>(values: Iterable<T>): AsyncGenerator<T> {
  yield* values;
}

/** The deps of an import that works on this world, each effect passing the gate before and after. */
export function importingIn(world: ImportWorld, gate: Gate = async () => undefined): ImportDeps {
  const step = async <T>(name: string, effect: () => T): Promise<T> => {
    await gate(name, 'before');
    const value = effect();
    await gate(name, 'after');
    return value;
  };
  const fileOf = (bytes: Uint8Array, fileName: string) => ({
    sha256: createHash('sha256').update(bytes).digest('hex'),
    fileName,
  });
  const textOf = (bytes: Uint8Array) => paperOfText(Buffer.from(bytes).toString('utf-8'));
  const read = <T>(effect: () => T) =>
    step('read', () => (world.deadly ? { outcome: 'timed-out' as const } : { outcome: 'done' as const, value: effect() }));
  return {
    open: (key) =>
      step('open', () => {
        const file = world.files.get(key);
        return file === undefined ? null : { versionId: 'v1', storedAt: file.storedAt, chunks: each([file.bytes]) };
      }),
    readLetter: (bytes, fileName) => read(() => ({ read: readLetter(textOf(bytes), fileOf(bytes, fileName)) })),
    readRecord: (bytes, fileName, meeting, given) =>
      read(() => ({ read: readRecord(textOf(bytes), fileOf(bytes, fileName), meeting, given) })),
    // Files of this world are text: an edited report is the reading that its reader would make of it.
    readEdits: (bytes) => read(() => JSON.parse(Buffer.from(bytes).toString('utf-8')) as EditsReading),
    readingOf: (_meeting, id) => step('readingOf', () => world.readings.get(id) ?? null),
    storeReading: (_meeting, id, reading) =>
      step('storeReading', () => {
        const standing = world.readings.get(id) ?? reading;
        world.readings.set(id, standing);
        return standing;
      }),
    sittingGiven: (_meeting, recordId) => step('sittingGiven', () => world.sittings.get(recordId) ?? null),
    wordings: (_meeting, recordId) =>
      step('wordings', () => new Map([...world.wordings].filter(([id]) => recordOf(id) === recordId))),
    recordWording: (_meeting, fact) =>
      step('recordWording', () => {
        const facts = world.wordings.get(fact.conclusionId) ?? [];
        if (facts.some(({ n }) => n === fact.n)) return false;
        world.wordings.set(fact.conclusionId, [...facts, fact]);
        return true;
      }),
    noted: () => step('noted', () => ({ by: 'An editor', sitting: world.noted })),
    giveSitting: (_meeting, recordId, given) =>
      step('giveSitting', () => {
        const last = world.sittings.get(recordId);
        if (last === undefined || changesSitting(last, given)) world.sittings.set(recordId, { n: (last?.n ?? 0) + 1, ...given });
      }),
    meeting: () => step('meeting', () => world.meeting),
    readConclusion: (_meeting, id) => step('readConclusion', () => world.conclusions.get(id) ?? null),
    conclusions: () => each([...world.conclusions.values()]),
    writeConclusion: (standing, conclusion, at) =>
      step('writeConclusion', () => {
        if (standing !== null && saysTheSame(conclusionIn(standing), conclusion)) return true;
        const { id } = conclusion.conclusion;
        if ((world.conclusions.get(id)?.version ?? 0) !== (standing?.version ?? 0)) return false;
        const changedAt = standing !== null && standing.changedAt > at ? standing.changedAt : at;
        world.conclusions.set(id, { ...conclusion, version: (standing?.version ?? 0) + 1, changedAt });
        return true;
      }),
    pointToConclusion: ({ items, conclusion }, meeting, itemsBefore) =>
      step('pointToConclusion', () => {
        for (const item of meeting.agenda.items) {
          const { sk } = keys.itemConclusion(meeting.id, item, conclusion.id);
          if (items.includes(item.id)) world.pointers.add(sk);
          else if (itemsBefore.includes(item.id)) world.pointers.delete(sk);
        }
      }),
    records: () => each([...world.records.values()]),
    enterRecord: (record, changedAt) =>
      step('enterRecord', () => void world.records.set(record.recordId, { ...record, changedAt })),
    enterProceeding: (_meeting, row) => step('enterProceeding', () => void world.proceedings.set(row.arrivalId, row)),
    announceWaiting: (meetingId) => step('announceWaiting', () => void world.announced.push(meetingId)),
    requestReport: (meetingId) => step('requestReport', () => void world.reports.push(meetingId)),
  };
}
