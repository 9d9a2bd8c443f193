import * as z from 'zod';
import { backOff } from '../../shared/aws/back-off.ts';
import { announcementOf } from '../../shared/aws/bucket-events.ts';
import { name, readEnvironment } from '../../shared/aws/environment.ts';
import {
  examinedFiles,
  numberGivenTo,
  readArrivalRecord,
  readExamination,
  readRendering,
  recordNumberGiven,
} from '../../shared/aws/ledger.ts';
import { answersAbout, readAnswer } from '../../shared/aws/mail-ledger.ts';
import { meetingSourceThatEnters } from '../../shared/aws/meeting-source.ts';
import { type ObjectStore, objectStore } from '../../shared/aws/object-store.ts';
import { sendTo } from '../../shared/aws/queue.ts';
import { registerTable } from '../../shared/aws/table.ts';
import { confirmedArrival } from '../../shared/mail/mail-arrival.ts';
import type { ArrivalRecord } from '../../shared/model/arrival.ts';
import type { LetterDue } from '../../shared/model/letter-due.ts';
import { answerId } from '../../shared/model/link-answer.ts';
import { claimContent, takeOverContent } from '../../shared/register/content.ts';
import { ledgerKeys, type PaperReference, parseInboxKey } from '../../shared/register/ledger-keys.ts';
import { holderOf, lastNumber, restoreNumber, takeNumber } from '../../shared/register/numbers.ts';
import { changePaper, copyLastEvent, enterPaper, readPaper } from '../../shared/register/papers.ts';
import { endAwaiting, papersAwaiting, pointToAwaiting, pointToPaper, unpointPaper } from '../../shared/register/pointers.ts';
import { reportRequest } from '../../shared/register/report-request.ts';
import type { Table } from '../../shared/register/table.ts';
import type { ExaminedPaper, FilingDeps } from './filing.ts';

/** The composition root: AWS clients from the environment, read once. */
export function filingDeps(): FilingDeps {
  const environment = readEnvironment({
    TABLE_NAME: name,
    LEDGER_BUCKET: name,
    FILING_QUEUE_URL: name,
    REPORT_QUEUE_URL: name,
    /** Empty where nobody referees. */
    REFEREE_QUEUE_URL: z.string().default(''),
    /** Empty where no letters go out. */
    LETTER_QUEUE_URL: z.string().default(''),
  });
  const table = registerTable(environment.TABLE_NAME);
  const ledger = objectStore(environment.LEDGER_BUCKET);
  const toFiling = sendTo(environment.FILING_QUEUE_URL);
  const toReport = sendTo(environment.REPORT_QUEUE_URL);
  const toReferee = sendTo(environment.REFEREE_QUEUE_URL);
  const toLetters = sendTo(environment.LETTER_QUEUE_URL);
  return {
    ...registerDeps(table),
    pause: backOff,
    meeting: meetingSourceThatEnters(table, ledger),
    arrivalRecord: (reference) => arrivalHeard(ledger, reference),
    examinedFiles: (reference) => examinedFiles(ledger, reference),
    examinedPaper: (...paper) => examinedPaper(ledger, ...paper),
    rendering: (reference) => readRendering(ledger, reference),
    refereesPages: environment.REFEREE_QUEUE_URL !== '',
    askReferee: (dispute) => toReferee(dispute),
    recordNumber: (...number) => recordNumberGiven(ledger, ...number, now()),
    numberGivenTo: (...paper) => numberGivenTo(ledger, ...paper),
    requestJudging: (reference) => toFiling(announcementOf(ledgerKeys.examination(reference))),
    requestReport: async (meetingId) => {
      const { message, delaySeconds } = reportRequest(meetingId, now());
      await toReport(message, delaySeconds);
    },
    answersAbout: (...paper) => answersAbout(ledger, ...paper),
    async announceVerdict(meetingId, mailId) {
      const due: LetterDue = { letter: 'verdict', meetingId, mailId };
      if (environment.LETTER_QUEUE_URL !== '') await toLetters(due);
    },
  };
}

/** What filing needs of the register: its commands over one table. */
export function registerDeps(table: Table) {
  const audited = <T>(draft: T | null) => (draft === null ? null : { draft, at: now() });
  return {
    now,
    readPaper: (...paper) => readPaper(table, ...paper),
    enterPaper: (record, awaits, draft) => enterPaper(table, record, awaits, draft, now()),
    changePaper: (row, changes, draft) => changePaper(table, row, changes, audited(draft)),
    copyLastEvent: (row) => copyLastEvent(table, row),
    claimContent: (...claim) => claimContent(table, ...claim),
    takeOverContent: (...claim) => takeOverContent(table, ...claim),
    lastNumber: (...series) => lastNumber(table, ...series),
    takeNumber: (...number) => takeNumber(table, ...number),
    holderOf: (...number) => holderOf(table, ...number),
    restoreNumber: (...number) => restoreNumber(table, ...number),
    pointToPaper: (row, meeting) => pointToPaper(table, row, meeting.agenda),
    unpointPaper: (row, meeting, itemsKept) => unpointPaper(table, row, meeting.agenda, itemsKept),
    pointToAwaiting: (...waiting) => pointToAwaiting(table, ...waiting),
    endAwaiting: (...waiting) => endAwaiting(table, ...waiting),
    papersAwaiting: (...base) => papersAwaiting(table, ...base),
  } satisfies Partial<FilingDeps>;
}

function now(): string {
  return new Date().toISOString();
}

/** What was noted of an arrival, with what the contact of its State has answered since about the mail that brought it. */
async function arrivalHeard(ledger: ObjectStore, reference: PaperReference): Promise<ArrivalRecord | null> {
  const record = await readArrivalRecord(ledger, reference);
  if (record?.mail == null || record.sender?.state == null || record.mail.quarantine.length === 0) return record;
  const asked = { kind: 'confirmation', subject: record.mail.mailId, state: record.sender.state, answer: 'confirmed' } as const;
  const given = await readAnswer(ledger, reference.meetingId, answerId(asked));
  return given?.answer === 'confirmed' ? confirmedArrival(record) : record;
}

/** Joins what was observed with how the file came, both from the ledger; the time is that of the bucket's own clock. */
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
      receivedAt: record?.mail?.receivedAt ?? facts.storedAt,
      channel: record?.channel ?? 'bucket',
      sender: record?.sender ?? null,
      mail: record?.mail ?? null,
    },
    key,
    versionId,
    examination: stored.examination,
    examinedAt: stored.examinedAt,
  };
}
