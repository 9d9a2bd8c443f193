import { confirmedArrival } from '../mail/mail-arrival.ts';
import type { ArrivalRecord } from '../model/arrival.ts';
import type { ExaminedPaper } from '../register/examined-paper.ts';
import type { JudgingDeps } from '../register/judge-standing.ts';
import { ledgerKeys, type PaperReference, parseInboxKey } from '../register/ledger-keys.ts';
import { holderOf } from '../register/numbers.ts';
import { readPaper } from '../register/papers.ts';
import type { Table } from '../register/table.ts';
import { extensionsOf } from './decision-ledger.ts';
import { readArrivalRecord, readExamination, readRendering } from './ledger.ts';
import { isConfirmed } from './mail-ledger.ts';
import type { ObjectStore } from './object-store.ts';

/** What judging needs of register and ledger. */
export function judgingDeps(
  table: Table,
  ledger: ObjectStore,
  { refereesPages }: Pick<JudgingDeps, 'refereesPages'>,
): JudgingDeps {
  return {
    refereesPages,
    arrivalRecord: (reference) => arrivalHeard(ledger, reference),
    examinedPaper: (...paper) => examinedPaper(ledger, ...paper),
    rendering: (reference) => readRendering(ledger, reference),
    readPaper: (...paper) => readPaper(table, ...paper),
    holderOf: (...number) => holderOf(table, ...number),
    extensionFor: async (...of) => (await extensionsOf(ledger, ...of)).at(-1) ?? null,
  };
}

/** What was noted of an arrival, with what the contact of its State has answered since about the mail that brought it. */
async function arrivalHeard(ledger: ObjectStore, reference: PaperReference): Promise<ArrivalRecord | null> {
  const record = await readArrivalRecord(ledger, reference);
  if (record?.mail == null || record.sender?.state == null || record.mail.quarantine.length === 0) return record;
  const confirmed = await isConfirmed(ledger, reference.meetingId, record.mail.mailId, record.sender.state);
  return confirmed ? confirmedArrival(record) : record;
}

/**
 * Joins what was observed with how the file came, both from the ledger. Its time is that of the bucket's own clock: of the mail that brought it, or of the file;
 * or the time that the secretariat stated for a paper that it files on behalf of a State.
 */
async function examinedPaper(
  ledger: ObjectStore,
  reference: PaperReference,
  record: ArrivalRecord | null,
): Promise<ExaminedPaper> {
  const stored = await readExamination(ledger, reference);
  if (stored === null) throw new Error(`${ledgerKeys.examination(reference)} is announced and is not there`);
  const { key, versionId } = stored.object;
  const facts = await ledger.facts(key, versionId ?? undefined);
  if (facts === null) throw new Error(`${key} was examined and is not there`);
  const { meetingId, arrivalId, n, fileName } = parseInboxKey(key);
  return {
    arrival: {
      meetingId,
      arrivalId,
      n,
      fileName,
      receivedAt: statedMoment(record) ?? record?.mail?.receivedAt ?? facts.storedAt,
      channel: record?.channel ?? 'bucket',
      sender: record?.sender ?? null,
      mail: record?.mail ?? null,
    },
    key,
    versionId,
    examination: stored.examination,
    examinedAt: stored.examinedAt,
    ...(record?.stated === undefined ? {} : { stated: record.stated }),
  };
}

/** In UTC, as the bucket tells its times: lists are in their order. */
function statedMoment(record: ArrivalRecord | null): string | null {
  return record?.stated === undefined ? null : new Date(record.stated.receivedAt).toISOString();
}
