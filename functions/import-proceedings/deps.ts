import { takingUpDeps } from '../../shared/aws/agenda-taken-up.ts';
import { name, readEnvironment } from '../../shared/aws/environment.ts';
import { readArrivalRecord } from '../../shared/aws/ledger.ts';
import { meetingKnown } from '../../shared/aws/meeting-source.ts';
import { objectStore } from '../../shared/aws/object-store.ts';
import {
  giveSitting,
  readProceeding,
  recordWording,
  sittingGiven,
  storeProceeding,
  wordingsInLedger,
} from '../../shared/aws/proceedings-ledger.ts';
import { sendTo } from '../../shared/aws/queue.ts';
import { registerTable } from '../../shared/aws/table.ts';
import { announceProceedings } from '../../shared/aws/waiting-proceedings.ts';
import type { TakingUpDeps } from '../../shared/register/bring-into-force.ts';
import { conclusionsOf, pointToConclusion, readConclusion, writeConclusion } from '../../shared/register/conclusions.ts';
import { enterProceeding, enterRecord, recordsOf } from '../../shared/register/records.ts';
import { reportRequest } from '../../shared/register/report-request.ts';
import type { Table } from '../../shared/register/table.ts';
import { startSandbox } from '../../shared/sandbox/sandbox.ts';
import type { ImportDeps } from './importing.ts';

/** The composition root: AWS clients from the environment, read once, and the processes that open hostile files. */
export function importDeps(): ImportDeps & { readonly agendas: TakingUpDeps } {
  const environment = readEnvironment({
    TABLE_NAME: name,
    LEDGER_BUCKET: name,
    FILING_QUEUE_URL: name,
    PROCEEDINGS_QUEUE_URL: name,
    REPORT_QUEUE_URL: name,
    SANDBOX_ENTRY: name,
  });
  const table = registerTable(environment.TABLE_NAME);
  const ledger = objectStore(environment.LEDGER_BUCKET);
  const toProceedings = sendTo(environment.PROCEEDINGS_QUEUE_URL);
  const toReport = sendTo(environment.REPORT_QUEUE_URL);
  const toFiling = sendTo(environment.FILING_QUEUE_URL);
  // One file at a time: a letter or a record comes now and then.
  const sandbox = startSandbox({ entry: environment.SANDBOX_ENTRY, size: 1 });
  return {
    ...registerDeps(table),
    agendas: takingUpDeps({ table, ledger, toFiling, toProceedings, toReport }),
    open: (key, versionId) => ledger.open(key, versionId ?? undefined),
    readLetter: (...letter) => sandbox.letter(...letter),
    readEdits: (bytes) => sandbox.edits(bytes),
    readRecord: (...record) => sandbox.record(...record),
    readingOf: (...reading) => readProceeding(ledger, ...reading),
    storeReading: (...reading) => storeProceeding(ledger, ...reading),
    sittingGiven: (...record) => sittingGiven(ledger, ...record),
    recordWording: (...wording) => recordWording(ledger, ...wording),
    giveSitting: (...given) => giveSitting(ledger, ...given),
    async noted(file) {
      const record = await readArrivalRecord(ledger, file);
      return { by: record?.sender?.address ?? 'secretariat', sitting: record?.sitting };
    },
    wordings: (...record) => wordingsInLedger(ledger, ...record),
    meeting: (meetingId) => meetingKnown(table, ledger, meetingId),
    async announceWaiting(meetingId) {
      await announceProceedings({ table, ledger, toProceedings }, meetingId, 'waiting');
    },
    requestReport: async (meetingId) => {
      const { message, delaySeconds } = reportRequest(meetingId, new Date().toISOString());
      await toReport(message, delaySeconds);
    },
  };
}

/** What importing needs of the register: its commands over one table. */
export function registerDeps(table: Table) {
  return {
    readConclusion: (...conclusion) => readConclusion(table, ...conclusion),
    conclusions: (meetingId) => conclusionsOf(table, meetingId),
    writeConclusion: (...conclusion) => writeConclusion(table, ...conclusion),
    pointToConclusion: (conclusion, meeting, itemsBefore) => pointToConclusion(table, conclusion, meeting.agenda, itemsBefore),
    records: (meetingId) => recordsOf(table, meetingId),
    enterRecord: (...record) => enterRecord(table, ...record),
    enterProceeding: (...proceeding) => enterProceeding(table, ...proceeding),
  } satisfies Partial<ImportDeps>;
}
