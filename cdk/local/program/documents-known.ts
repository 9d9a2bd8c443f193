import { type KnownDocuments, knownDocuments } from '../../../shared/citations/known-documents.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { papersOf } from '../../../shared/register/papers.ts';
import type { Table } from '../../../shared/register/table.ts';

/** The documents that the register knows of each meeting, by its id: one query a meeting. */
export async function documentsKnown(table: Table, meetings: readonly Meeting[]): Promise<ReadonlyMap<string, KnownDocuments>> {
  const known = new Map<string, KnownDocuments>();
  for (const meeting of meetings) {
    known.set(meeting.id, knownDocuments(meeting, await Array.fromAsync(papersOf(table, meeting.id))));
  }
  return known;
}
