import type { AgendaHistory } from '../model/agenda-change.ts';
import type { AgendaVersion } from '../register/agenda-versions.ts';

export interface HistoryDeps {
  /** Of what is in force, oldest first. */
  historyInForce(meetingId: string): Promise<readonly AgendaHistory[]>;
  /** The decisions that the ledger holds, oldest first; those of these versions are left out. */
  decisionsBut(meetingId: string, versions: ReadonlySet<number>): AsyncIterable<AgendaVersion>;
}

/** How the agenda of a meeting came to be as it is, oldest first, with what is decided and not yet in force. */
export async function wholeHistory(deps: HistoryDeps, meetingId: string): Promise<AgendaHistory[]> {
  const inForce = await deps.historyInForce(meetingId);
  const versions = new Set(inForce.map(({ version }) => version));
  const decided = await Array.fromAsync(deps.decisionsBut(meetingId, versions), ({ history }) => history);
  return [...inForce, ...decided].toSorted((one, other) => one.version - other.version);
}
