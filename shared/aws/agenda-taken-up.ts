import type { Meeting } from '../model/meeting.ts';
import { type AgendaVersion, agendaHistory, enterHistory } from '../register/agenda-versions.ts';
import type { TakingUpDeps } from '../register/bring-into-force.ts';
import { ledgerKeys } from '../register/ledger-keys.ts';
import { enterMeeting } from '../register/meetings.ts';
import { papersOf } from '../register/papers.ts';
import { reportRequest } from '../register/report-request.ts';
import type { Table } from '../register/table.ts';
import { meetingInLedger } from './meeting-source.ts';
import type { ObjectStore } from './object-store.ts';
import { agendaVersionsBut, lastAgendaVersion } from './proceedings-ledger.ts';
import type { Send } from './queue.ts';
import { announceProceedings } from './waiting-proceedings.ts';

/** Where a decision on an agenda takes effect. */
export interface AgendaWorld {
  readonly table: Table;
  readonly ledger: ObjectStore;
  readonly toFiling: Send;
  readonly toProceedings: Send;
  readonly toReport: Send;
}

/** What bringing decisions on agendas into force needs, over one table, one ledger and the queues. */
export function takingUpDeps(world: AgendaWorld): TakingUpDeps {
  const { table, ledger } = world;
  return {
    takenUp: async (meetingId) => new Set((await agendaHistory(table, meetingId)).map(({ version }) => version)),
    decisionsBut: (...versions) => agendaVersionsBut(ledger, ...versions),
    papers: (meetingId) => papersOf(table, meetingId),
    async enterVersion({ meeting }) {
      await putOwnFile(ledger, meeting);
      await enterMeeting(table, meeting);
    },
    enterHistory: (version) => enterHistory(table, version),
    requestRefiling: (request) => world.toFiling(request),
    async announceProceedings(meetingId) {
      await announceProceedings(world, meetingId, 'all records');
    },
    requestReport: async (meetingId) => {
      const { message, delaySeconds } = reportRequest(meetingId, new Date().toISOString());
      await world.toReport(message, delaySeconds);
    },
  };
}

/** Puts the meeting's own file into the ledger, unless a later version stands there. Two who put theirs at once leave the last that was decided: each looks again after it. */
async function putOwnFile(ledger: ObjectStore, meeting: Meeting): Promise<void> {
  const standing = await meetingInLedger(ledger, meeting.id);
  if (standing !== null && standing.version >= meeting.version) return;
  await ledger.put(ledgerKeys.meeting(meeting.id), `${JSON.stringify(meeting, null, 2)}\n`, 'application/json');
  const last: AgendaVersion | null = await lastAgendaVersion(ledger, meeting.id);
  if (last !== null && last.meeting.version > meeting.version) await putOwnFile(ledger, last.meeting);
}
