import { type ArrivalRecord, arrivalRecordSchema } from '../model/arrival.ts';
import { type Rendering, renderingSchema } from '../model/rendering.ts';
import { type StoredExamination, storedExaminationSchema } from '../model/stored-examination.ts';
import { ledgerKeys, type PaperReference, parseEvidenceKey, parseNumberKey } from '../register/ledger-keys.ts';
import { type NumberGiven, numberGivenSchema, type SeriesNumber } from '../register/numbers.ts';
import type { ObjectStore } from './object-store.ts';

/** What the ticket desk or the mail gateway knows of an arrival; null for a file put straight into the bucket. */
export async function readArrivalRecord(
  ledger: ObjectStore,
  { meetingId, arrivalId }: Pick<PaperReference, 'meetingId' | 'arrivalId'>,
): Promise<ArrivalRecord | null> {
  const text = await ledger.text(ledgerKeys.arrival(meetingId, arrivalId));
  return text === null ? null : arrivalRecordSchema.parse(JSON.parse(text));
}

/** Puts down who sends what is coming, once, before anything comes. */
export async function noteArrival(
  ledger: Pick<ObjectStore, 'putOnce'>,
  meetingId: string,
  arrivalId: string,
  record: ArrivalRecord,
): Promise<void> {
  await ledger.putOnce(ledgerKeys.arrival(meetingId, arrivalId), JSON.stringify(record), 'application/json');
}

/** The files of an arrival that are examined, in the order of their numbers. */
export async function examinedFiles(
  ledger: ObjectStore,
  { meetingId, arrivalId }: Pick<PaperReference, 'meetingId' | 'arrivalId'>,
): Promise<PaperReference[]> {
  const files: PaperReference[] = [];
  for await (const { key } of ledger.list(ledgerKeys.examinationsOf(meetingId, arrivalId))) files.push(parseEvidenceKey(key));
  return files.sort((a, b) => a.n - b.n);
}

/** The examination of one paper, and when it was stored; null before it is examined. */
export async function readExamination(
  ledger: ObjectStore,
  paper: PaperReference,
): Promise<(StoredExamination & { readonly examinedAt: string }) | null> {
  const opened = await ledger.open(ledgerKeys.examination(paper));
  if (opened === null) return null;
  const text = Buffer.concat(await Array.fromAsync(opened.chunks)).toString('utf-8');
  return { ...storedExaminationSchema.parse(JSON.parse(text)), examinedAt: opened.storedAt };
}

/** What the referee made of one paper; null before it has answered. */
export async function readRendering(ledger: ObjectStore, paper: PaperReference): Promise<Rendering | null> {
  const text = await ledger.text(ledgerKeys.rendering(paper));
  return text === null ? null : renderingSchema.parse(JSON.parse(text));
}

/**
 * Puts the fact that a number was given into the ledger, once, and answers what it says: to which paper, and when. The same fact is put under the
 * paper's own name, so that a paper finds its number again in a rebuilt register.
 */
export async function recordNumberGiven(
  ledger: ObjectStore,
  meetingId: string,
  { series, number }: SeriesNumber,
  paper: string,
  at: string,
): Promise<NumberGiven> {
  const given: NumberGiven = { series, number, paper, at };
  const key = ledgerKeys.numberGiven(meetingId, series, number);
  const standing = (await putFact(ledger, key, given)) ? given : await readNumberGiven(ledger, meetingId, given);
  await putFact(ledger, ledgerKeys.numberOf(meetingId, standing.paper), standing);
  return standing;
}

/** The fact under a number that the ledger has listed. */
export async function readNumberGiven(ledger: ObjectStore, meetingId: string, number: SeriesNumber): Promise<NumberGiven> {
  const key = ledgerKeys.numberGiven(meetingId, number.series, number.number);
  const fact = await readFact(ledger, key);
  if (fact === null) throw new Error(`${key} was present and is gone`);
  return fact;
}

/** The number that the ledger says was given to a paper; null when none was. */
export async function numberGivenTo(ledger: ObjectStore, meetingId: string, paper: string): Promise<NumberGiven | null> {
  return await readFact(ledger, ledgerKeys.numberOf(meetingId, paper));
}

/** All numbers that the ledger says were given for a meeting, read off its keys. */
export async function* numbersInLedger(ledger: ObjectStore, meetingId: string): AsyncGenerator<SeriesNumber> {
  for await (const { key } of ledger.list(ledgerKeys.numbersGiven(meetingId))) yield parseNumberKey(key);
}

async function putFact(ledger: ObjectStore, key: string, fact: NumberGiven): Promise<boolean> {
  return await ledger.putOnce(key, `${JSON.stringify(fact)}\n`, 'application/json');
}

async function readFact(ledger: ObjectStore, key: string): Promise<NumberGiven | null> {
  const text = await ledger.text(key);
  return text === null ? null : numberGivenSchema.parse(JSON.parse(text));
}
