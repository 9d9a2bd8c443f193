import type * as z from 'zod';
import { type StoredProceeding, storedProceedingSchema } from '../model/stored-proceeding.ts';
import { type AgendaVersion, agendaVersionSchema } from '../register/agenda-versions.ts';
import { ledgerKeys } from '../register/ledger-keys.ts';
import { changesSitting, type SittingGiven, sittingGivenSchema } from '../register/sittings-given.ts';
import { type WordingFact, wordingFactSchema } from '../register/wording-facts.ts';
import type { ObjectStore } from './object-store.ts';

/** What was read in a letter, a record or an edited report; null before it was read. */
export async function readProceeding(ledger: ObjectStore, meetingId: string, id: string): Promise<StoredProceeding | null> {
  return await readJson(ledger, ledgerKeys.proceedingRead(meetingId, id), storedProceedingSchema);
}

/** Puts what was read into the ledger, once, and answers what stands there: the first reading of the same bytes. */
export async function storeProceeding(
  ledger: ObjectStore,
  meetingId: string,
  id: string,
  stored: StoredProceeding,
): Promise<StoredProceeding> {
  if (await putJsonOnce(ledger, ledgerKeys.proceedingRead(meetingId, id), stored)) return stored;
  return await present(ledgerKeys.proceedingRead(meetingId, id), readProceeding(ledger, meetingId, id));
}

/** Puts a decision on the agenda into the ledger, once, and answers the decision that stands there under its version. */
export async function recordAgendaVersion(ledger: ObjectStore, version: AgendaVersion): Promise<AgendaVersion> {
  const key = ledgerKeys.agendaVersion(version.meeting.id, version.meeting.version);
  if (await putJsonOnce(ledger, key, version)) return version;
  return await present(key, readJson(ledger, key, agendaVersionSchema));
}

/** The decisions on the agenda of a meeting, oldest first; those of the versions given are not read. */
export async function* agendaVersionsBut(
  ledger: ObjectStore,
  meetingId: string,
  versions: ReadonlySet<number>,
): AsyncGenerator<AgendaVersion> {
  const keys = new Set([...versions].map((version) => ledgerKeys.agendaVersion(meetingId, version)));
  for await (const { key } of ledger.list(ledgerKeys.agendaVersions(meetingId)))
    if (!keys.has(key)) yield await present(key, readJson(ledger, key, agendaVersionSchema));
}

/** The last decision on the agenda of a meeting; null where nobody ever decided on it. */
export async function lastAgendaVersion(ledger: ObjectStore, meetingId: string): Promise<AgendaVersion | null> {
  const last = await lastKey(ledger, ledgerKeys.agendaVersions(meetingId));
  return last === null ? null : await present(last, readJson(ledger, last, agendaVersionSchema));
}

/** What was given last; null when nothing was. */
export async function sittingGiven(ledger: ObjectStore, meetingId: string, recordId: string): Promise<SittingGiven | null> {
  const last = await lastKey(ledger, ledgerKeys.sittingsGiven(meetingId, recordId));
  return last === null ? null : await readJson(ledger, last, sittingGivenSchema);
}

/**
 * Puts what the secretariat gives for a record into the ledger, after what it gave before. What it gave last is not given again, nor is what it gave with an
 * earlier arrival of the same file: an arrival may be imported again at any time.
 */
export async function giveSitting(
  ledger: ObjectStore,
  meetingId: string,
  recordId: string,
  given: Omit<SittingGiven, 'n'>,
): Promise<void> {
  for (;;) {
    const last = await sittingGiven(ledger, meetingId, recordId);
    if (last !== null && !changesSitting(last, given)) return;
    const n = (last?.n ?? 0) + 1;
    if (await putJsonOnce(ledger, ledgerKeys.sittingGiven(meetingId, recordId, n), { n, ...given })) return;
  }
}

/** The wordings of each conclusion of a record whose words a person has changed, oldest first, by the id of the conclusion. */
export async function wordingsInLedger(
  ledger: ObjectStore,
  meetingId: string,
  recordId: string,
): Promise<ReadonlyMap<string, readonly WordingFact[]>> {
  const wordings = new Map<string, WordingFact[]>();
  for await (const { key } of ledger.list(ledgerKeys.wordingsOf(meetingId, recordId))) {
    const fact = await present(key, readJson(ledger, key, wordingFactSchema));
    wordings.set(fact.conclusionId, [...(wordings.get(fact.conclusionId) ?? []), fact]);
  }
  return wordings;
}

/** Puts the n-th change of a conclusion's words into the ledger. False where another one has taken that place. */
export async function recordWording(ledger: ObjectStore, meetingId: string, fact: WordingFact): Promise<boolean> {
  return await putJsonOnce(ledger, ledgerKeys.wording(meetingId, fact.conclusionId, fact.n), fact);
}

async function putJsonOnce(ledger: ObjectStore, key: string, value: unknown): Promise<boolean> {
  return await ledger.putOnce(key, `${JSON.stringify(value)}\n`, 'application/json');
}

async function readJson<T>(ledger: ObjectStore, key: string, schema: z.ZodType<T>): Promise<T | null> {
  const text = await ledger.text(key);
  return text === null ? null : schema.parse(JSON.parse(text));
}

async function present<T>(key: string, reading: Promise<T | null>): Promise<T> {
  const value = await reading;
  if (value === null) throw new Error(`${key} was present and is gone`);
  return value;
}

/** Keys are listed in their order, and the numbers in them are padded. */
async function lastKey(ledger: ObjectStore, prefix: string): Promise<string | null> {
  let last: string | null = null;
  for await (const { key } of ledger.list(prefix)) last = key;
  return last;
}
