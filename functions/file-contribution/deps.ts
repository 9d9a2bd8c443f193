import * as z from 'zod';
import { backOff } from '../../shared/aws/back-off.ts';
import { announcementOf } from '../../shared/aws/bucket-events.ts';
import { decisionsAbout } from '../../shared/aws/decision-ledger.ts';
import { name, readEnvironment } from '../../shared/aws/environment.ts';
import { judgingDeps } from '../../shared/aws/judging-deps.ts';
import { examinedFiles, numberGivenTo, readExamination, recordNumberGiven } from '../../shared/aws/ledger.ts';
import { answersAbout } from '../../shared/aws/mail-ledger.ts';
import { meetingSourceThatEnters } from '../../shared/aws/meeting-source.ts';
import { objectStore } from '../../shared/aws/object-store.ts';
import { sendTo } from '../../shared/aws/queue.ts';
import { registerTable } from '../../shared/aws/table.ts';
import type { LetterDue } from '../../shared/model/letter-due.ts';
import { claimContent, takeOverContent } from '../../shared/register/content.ts';
import { noteExtension } from '../../shared/register/extensions-taken.ts';
import { ledgerKeys, type PaperReference } from '../../shared/register/ledger-keys.ts';
import { currentMeeting } from '../../shared/register/meetings.ts';
import { holderOf, lastNumber, restoreNumber, takeNumber } from '../../shared/register/numbers.ts';
import { changePaper, copyLastEvent, enterPaper, papersOf, readPaper } from '../../shared/register/papers.ts';
import { endAwaiting, papersAwaiting, pointToAwaiting, pointToPaper } from '../../shared/register/pointers.ts';
import { reportRequest } from '../../shared/register/report-request.ts';
import type { Table } from '../../shared/register/table.ts';
import type { FilingDeps } from './filing.ts';

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
    ...judgingDeps(table, ledger, { refereesPages: environment.REFEREE_QUEUE_URL !== '' }),
    ...registerDeps(table, async (paper) => (await readExamination(ledger, paper))?.examination.text ?? null),
    pause: backOff,
    meeting: meetingSourceThatEnters(table, ledger),
    versionInForce: async (meetingId) => (await currentMeeting(table, meetingId))?.version ?? 0,
    examinedFiles: (reference) => examinedFiles(ledger, reference),
    askReferee: (dispute) => toReferee(dispute),
    recordNumber: (...number) => recordNumberGiven(ledger, ...number, now()),
    numberGivenTo: (...paper) => numberGivenTo(ledger, ...paper),
    requestJudging: (reference) => toFiling(announcementOf(ledgerKeys.examination(reference))),
    requestReport: async (meetingId) => {
      const { message, delaySeconds } = reportRequest(meetingId, now());
      await toReport(message, delaySeconds);
    },
    answersAbout: (...paper) => answersAbout(ledger, ...paper),
    decisionsAbout: (...paper) => decisionsAbout(ledger, ...paper),
    async announceVerdict(meetingId, mailId) {
      const due: LetterDue = { letter: 'verdict', meetingId, mailId };
      if (environment.LETTER_QUEUE_URL !== '') await toLetters(due);
    },
  };
}

/** What filing needs of the register: its commands over one table. `wordsOf`: the text of a paper, null where nobody has it. */
export function registerDeps(table: Table, wordsOf: (paper: PaperReference) => Promise<string | null>) {
  const audited = <T>(draft: T | null) => (draft === null ? null : { draft, at: now() });
  return {
    now,
    readPaper: (...paper) => readPaper(table, ...paper),
    papersOf: (meetingId) => papersOf(table, meetingId),
    enterPaper: (record, awaits, draft) => enterPaper(table, record, awaits, draft, now()),
    changePaper: (row, changes, draft) => changePaper(table, row, changes, audited(draft)),
    copyLastEvent: (row) => copyLastEvent(table, row),
    claimContent: (...claim) => claimContent(table, ...claim),
    takeOverContent: (...claim) => takeOverContent(table, ...claim),
    lastNumber: (...series) => lastNumber(table, ...series),
    takeNumber: (...number) => takeNumber(table, ...number),
    holderOf: (...number) => holderOf(table, ...number),
    restoreNumber: (...number) => restoreNumber(table, ...number),
    noteExtension: (...extension) => noteExtension(table, ...extension),
    pointToPaper: (row) => pointToPaper(table, row, () => wordsOf(row)),
    pointToAwaiting: (...waiting) => pointToAwaiting(table, ...waiting),
    endAwaiting: (...waiting) => endAwaiting(table, ...waiting),
    papersAwaiting: (...base) => papersAwaiting(table, ...base),
  } satisfies Partial<FilingDeps>;
}

function now(): string {
  return new Date().toISOString();
}
