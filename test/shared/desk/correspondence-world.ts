import { correspondenceDeps } from '../../../shared/aws/desk-correspondence.ts';
import type { ObjectStore } from '../../../shared/aws/object-store.ts';
import {
  type CorrespondenceDeps,
  type CorrespondenceDesk,
  correspondenceDesk,
} from '../../../shared/desk/correspondence-desk.ts';
import type { RegisteredConclusion } from '../../../shared/model/conclusion.ts';
import type { ConclusionRow } from '../../../shared/register/rows.ts';
import type { Table } from '../../../shared/register/table.ts';
import { called, meeting } from '../proceedings/correspondence/material.ts';

export const meetingId = meeting.id;

/** Two that call for correspondence, in two languages. */
export const calledConclusions: readonly RegisteredConclusion[] = [
  called('a1.53.1', 'The report be approved.', { items: ['C21-A2-01'] }),
  called('a1.60.1', '以信函方式批准C21/42号文件。', { language: 'zh', items: ['C21-A2-02'] }),
];

const noTable: Table = { name: 'none', client: undefined as never };

/** The true desk over a ledger; its conclusions and the meeting are this test's, and it is the third of August 2021. */
export function deskOver(
  ledger: ObjectStore,
  {
    conclusions = calledConclusions,
    now = '2021-08-03T10:00:00.000Z',
    ...changed
  }: { conclusions?: readonly RegisteredConclusion[]; now?: string } & Partial<
    Omit<CorrespondenceDeps, 'conclusions' | 'now'>
  > = {},
): CorrespondenceDesk {
  return correspondenceDesk({
    ...correspondenceDeps(noTable, ledger),
    now: () => now,
    meeting: async (id) => (id === meetingId ? meeting : null),
    conclusions: async () => conclusions.map((one): ConclusionRow => ({ ...one, version: 1, changedAt: now })),
    ...changed,
  });
}
