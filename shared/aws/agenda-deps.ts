import type { AgendaDeps } from '../register/accept-agenda.ts';
import { type AgendaVersion, agendaHistory, enterHistory } from '../register/agenda-versions.ts';
import { ledgerKeys } from '../register/ledger-keys.ts';
import { enterMeeting } from '../register/meetings.ts';
import { papersOf } from '../register/papers.ts';
import { reportRequest } from '../register/report-request.ts';
import type { Table } from '../register/table.ts';
import { meetingInLedger, meetingKnown } from './meeting-source.ts';
import type { ObjectStore } from './object-store.ts';
import { recordAgendaVersion } from './proceedings-ledger.ts';
import type { Send } from './queue.ts';
import { announceProceedings } from './waiting-proceedings.ts';

/** Where accepting an agenda takes effect. */
export interface AgendaWorld {
  readonly table: Table;
  readonly ledger: ObjectStore;
  readonly toFiling: Send;
  readonly toProceedings: Send;
  readonly toReport: Send;
}

/** What accepting an agenda needs, over one table, one ledger and the queues. */
export function agendaDeps(world: AgendaWorld): AgendaDeps {
  const { table, ledger } = world;
  const now = () => new Date().toISOString();
  return {
    now,
    meeting: (meetingId) => meetingKnown(table, ledger, meetingId),
    isDecided: async (meetingId) => (await agendaHistory(table, meetingId)).length > 0,
    papers: (meetingId) => papersOf(table, meetingId),
    recordVersion: (version) => recordAgendaVersion(ledger, version),
    enterVersion: (version) => enterVersion(table, ledger, version),
    enterHistory: (version) => enterHistory(table, version),
    requestRefiling: (request) => world.toFiling(request),
    async announceProceedings(meetingId) {
      await announceProceedings(world, meetingId, 'all records');
    },
    requestReport: async (meetingId) => {
      const { message, delaySeconds } = reportRequest(meetingId, now());
      await world.toReport(message, delaySeconds);
    },
  };
}

/** Brings a decision into force: the meeting's own file in the ledger, unless a later version stands there, and then the register. */
async function enterVersion(table: Table, ledger: ObjectStore, version: AgendaVersion): Promise<void> {
  const { meeting } = version;
  const standing = await meetingInLedger(ledger, meeting.id);
  if (standing === null || standing.version < meeting.version) {
    await ledger.put(ledgerKeys.meeting(meeting.id), `${JSON.stringify(meeting, null, 2)}\n`, 'application/json');
  }
  await enterMeeting(table, meeting);
}
