import * as z from 'zod';
import { type AgendaWorld, takingUpDeps } from '../../shared/aws/agenda-taken-up.ts';
import { announcementOf } from '../../shared/aws/bucket-events.ts';
import { decisionsCounted, extensionsCounted } from '../../shared/aws/decision-ledger.ts';
import { digestsOf } from '../../shared/aws/desk-audit.ts';
import { name, readEnvironment } from '../../shared/aws/environment.ts';
import { numbersInLedger, readNumberGiven } from '../../shared/aws/ledger.ts';
import { meetingsInLedger } from '../../shared/aws/meeting-source.ts';
import { type ObjectStore, objectStore } from '../../shared/aws/object-store.ts';
import { sendTo } from '../../shared/aws/queue.ts';
import { registerTable } from '../../shared/aws/table.ts';
import { meetings } from '../../shared/meetings/index.ts';
import { takeUpDecisions } from '../../shared/register/bring-into-force.ts';
import { chainHeads } from '../../shared/register/chain-heads.ts';
import type { ExtensionGiven } from '../../shared/register/decision-taken.ts';
import { extensionsTaken } from '../../shared/register/extensions-taken.ts';
import { ledgerKeys, proceedingPrefixes } from '../../shared/register/ledger-keys.ts';
import { mailIdOf, mailKeys } from '../../shared/register/mail-keys.ts';
import { currentMeeting, enterMeeting } from '../../shared/register/meetings.ts';
import { numbersTaken, restoreNumber } from '../../shared/register/numbers.ts';
import { paperStandings } from '../../shared/register/paper-standings.ts';
import { proceedingRowsOf } from '../../shared/register/records.ts';
import { claimSeal, lastSeal, settleSeal } from '../../shared/register/seals.ts';
import type { Table } from '../../shared/register/table.ts';
import type { SealDeps } from './seal-audit.ts';
import type { SweepDeps } from './sweep-inbox.ts';

/** Longer than an examination and a filing with their first retry take, shorter than anybody would wait. */
const graceSeconds = 300;

/** The composition root: AWS clients from the environment, read once. */
export function sweepDeps(): SweepDeps {
  const environment = readEnvironment({
    TABLE_NAME: name,
    LEDGER_BUCKET: name,
    INTAKE_QUEUE_URL: name,
    FILING_QUEUE_URL: name,
    PROCEEDINGS_QUEUE_URL: name,
    REPORT_QUEUE_URL: name,
    MAIL_QUEUE_URL: name,
    SWEEP_GRACE_SECONDS: z.coerce.number().nonnegative().default(graceSeconds),
  });
  const table = registerTable(environment.TABLE_NAME);
  const ledger = objectStore(environment.LEDGER_BUCKET);
  const toIntake = sendTo(environment.INTAKE_QUEUE_URL);
  const toFiling = sendTo(environment.FILING_QUEUE_URL);
  const toProceedings = sendTo(environment.PROCEEDINGS_QUEUE_URL);
  const toReport = sendTo(environment.REPORT_QUEUE_URL);
  const toReception = sendTo(environment.MAIL_QUEUE_URL);
  return {
    now: Date.now,
    grace: environment.SWEEP_GRACE_SECONDS * 1_000,
    enterMeetings: () => enterMeetings({ table, ledger, toFiling, toProceedings, toReport }),
    inbox: () => ledger.list('inbox/'),
    async *examined(meetingId) {
      for await (const { key } of ledger.list(ledgerKeys.examinationsOf(meetingId))) yield key;
    },
    standings: (meetingId) => paperStandings(table, meetingId),
    numbersInLedger: (meetingId) => numbersInLedger(ledger, meetingId),
    numbersInRegister: (meetingId) => numbersTaken(table, meetingId),
    numberGiven: (...number) => readNumberGiven(ledger, ...number),
    restoreNumber: (meetingId, given) => restoreNumber(table, meetingId, given, given.paper),
    async *proceedings() {
      for (const prefix of Object.values(proceedingPrefixes)) yield* ledger.list(prefix);
    },
    async *importedProceedings(meetingId) {
      for await (const { key, outcome } of proceedingRowsOf(table, meetingId)) if (outcome !== 'waiting') yield key;
    },
    mails: () => ledger.list(mailKeys.rawMails),
    async *receivedMails() {
      for await (const { key } of ledger.list(mailKeys.records)) yield mailIdOf(key);
    },
    ...sealDeps(table, ledger),
    decisionsCounted: (meetingId) => decisionsCounted(ledger, meetingId),
    extensionsCounted: (meetingId) => extensionsCounted(ledger, meetingId),
    extensionsTaken: (meetingId) => extensionsTaken(table, meetingId),
    async announceExtension(meetingId, state) {
      const given: ExtensionGiven = { extended: { meetingId, state } };
      await toFiling(given);
    },
    announceToReception: (key) => toReception(announcementOf(key)),
    announceToImport: (key) => toProceedings(announcementOf(key)),
    announceToIntake: (key) => toIntake(announcementOf(key)),
    announceToFiling: (reference) => toFiling(announcementOf(ledgerKeys.examination(reference))),
  };
}

/** What sealing needs, over one table and one ledger. */
export function sealDeps(table: Table, ledger: ObjectStore): Omit<SealDeps, 'now'> {
  return {
    chainHeads: (meetingId) => chainHeads(table, meetingId),
    lastSeal: (meetingId) => lastSeal(table, meetingId),
    claimSeal: (meetingId, claim) => claimSeal(table, meetingId, claim),
    settleSeal: (meetingId, seal) => settleSeal(table, meetingId, seal),
    async putDigest(meetingId, at, text) {
      const key = ledgerKeys.auditDigest(meetingId, at);
      if (await ledger.putOnce(key, text, 'application/json')) return text;
      const standing = await ledger.text(key);
      if (standing === null) throw new Error(`${key} was refused as present and is not there`);
      return standing;
    },
    digestsAfter: (meetingId, at) => digestsOf(ledger, meetingId, at),
  };
}

/** Answers every meeting that may have a paper: of the project, of the secretariat, and those whose letter came. */
async function enterMeetings(world: AgendaWorld): Promise<readonly string[]> {
  const { table, ledger } = world;
  const ids = new Set(meetings.map(({ id }) => id));
  for await (const meeting of meetingsInLedger(ledger)) {
    ids.add(meeting.id);
    const current = await currentMeeting(table, meeting.id);
    if (current === null || current.version < meeting.version) await enterMeeting(table, meeting);
  }
  for await (const { key } of ledger.list(proceedingPrefixes.letter)) ids.add(key.split('/')[1] ?? '');
  for (const meetingId of ids) await takeUpDecisions(takingUpDeps(world), meetingId);
  return [...ids];
}
