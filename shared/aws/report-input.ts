import { agendaHistory } from '../register/agenda-versions.ts';
import type { StandingRows } from '../register/as-of.ts';
import { enteredConclusions } from '../register/conclusions.ts';
import { papersOf } from '../register/papers.ts';
import { recordsOf } from '../register/records.ts';
import type { Table } from '../register/table.ts';
import { meetingSource } from './meeting-source.ts';
import type { ObjectStore } from './object-store.ts';

/** All rows that the report of a meeting is made of, and the version of the meeting in force. */
export async function reportInput(table: Table, ledger: ObjectStore, meetingId: string): Promise<StandingRows> {
  return {
    meeting: await meetingSource(table, ledger)(meetingId),
    papers: await Array.fromAsync(papersOf(table, meetingId)),
    conclusions: await enteredConclusions(table, meetingId),
    records: await Array.fromAsync(recordsOf(table, meetingId)),
    history: await agendaHistory(table, meetingId),
  };
}
