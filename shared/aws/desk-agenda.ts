import type { AgendaDeskDeps } from '../desk/agenda-desk.ts';
import type { AgendaDecided } from '../register/agenda-decided.ts';
import { agendaHistory } from '../register/agenda-versions.ts';
import { papersOf } from '../register/papers.ts';
import { recordsOf } from '../register/records.ts';
import type { Table } from '../register/table.ts';
import { meetingKnown } from './meeting-source.ts';
import type { ObjectStore } from './object-store.ts';
import { agendaVersionsBut, lastAgendaVersion, recordAgendaVersion } from './proceedings-ledger.ts';
import type { Send } from './queue.ts';

/** What deciding on agendas needs of AWS. `toProceedings`: the queue of `import-proceedings`. */
export function agendaDeskDeps(table: Table, ledger: ObjectStore, toProceedings: Send): AgendaDeskDeps {
  return {
    now: () => new Date().toISOString(),
    meeting: (meetingId) => meetingKnown(table, ledger, meetingId),
    lastDecided: (meetingId) => lastAgendaVersion(ledger, meetingId),
    isTakenUp: async (meetingId, wanted) => (await agendaHistory(table, meetingId)).some(({ version }) => version === wanted),
    papers: (meetingId) => papersOf(table, meetingId),
    recordVersion: (version) => recordAgendaVersion(ledger, version),
    async announceDecision(meetingId, version) {
      const message: AgendaDecided = { decided: { meetingId, version } };
      await toProceedings(message);
    },
    historyInForce: (meetingId) => agendaHistory(table, meetingId),
    decisionsBut: (...versions) => agendaVersionsBut(ledger, ...versions),
    records: (meetingId) => Array.fromAsync(recordsOf(table, meetingId)),
  };
}
