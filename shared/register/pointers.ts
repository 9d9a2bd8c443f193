import { paperId } from '../model/contribution.ts';
import type { Meeting } from '../model/meeting.ts';
import { keys, meeting, prefixes } from './keys.ts';
import type { PaperReference } from './ledger-keys.ts';
import { type PaperRow, paperReferenceSchema, parseRow } from './rows.ts';
import { deleteRow, type Key, putRow, putRows, rowsUnder, type Table } from './table.ts';

/**
 * Points to a paper from its agenda items and from the documents it cites. Pointers can always be derived from the rows again, so
 * writing one twice, or long after, does no harm. A paper that does not stand (returned, duplicate) has none.
 */
export async function pointToPaper(table: Table, row: PaperRow, agenda: Meeting['agenda']): Promise<void> {
  await putRows(
    table,
    pointersOf(row, agenda).map((key) => ({ ...key, paper: paperId(row) })),
  );
}

/** Takes away the pointers from items under which a paper is filed and will not stay. */
export async function unpointPaper(
  table: Table,
  row: PaperRow,
  agenda: Meeting['agenda'],
  itemsKept: readonly string[],
): Promise<void> {
  const left = agenda.items.filter(({ id }) => row.verdict.filing.items.includes(id) && !itemsKept.includes(id));
  for (const item of left) await deleteRow(table, keys.itemPaper(row.meetingId, item, paperId(row)));
}

/** The keys of all pointers to a paper. */
export function pointersOf(row: PaperRow, agenda: Meeting['agenda']): Key[] {
  if (row.status !== 'accepted' && row.status !== 'held') return [];
  const id = paperId(row);
  const items = agenda.items.filter((item) => row.verdict.filing.items.includes(item.id));
  const cited = new Set(row.citations.map((citation) => citation.id));
  return [
    ...items.map((item) => keys.itemPaper(row.meetingId, item, id)),
    ...[...cited].map((citedId) => keys.cited(citedId, row.meetingId, id)),
  ];
}

/** Notes that a paper waits for a base document. */
export async function pointToAwaiting(table: Table, base: string, paper: PaperReference): Promise<void> {
  const { meetingId, arrivalId, n } = paper;
  await putRow(table, { ...keys.awaiting(meetingId, base, paperId(paper)), meetingId, arrivalId, n });
}

/** The papers that wait for a base document. */
export async function papersAwaiting(table: Table, meetingId: string, base: string): Promise<PaperReference[]> {
  const papers: PaperReference[] = [];
  for await (const item of rowsUnder(table, meeting(meetingId), prefixes.awaiting(base))) {
    papers.push(parseRow(paperReferenceSchema, item));
  }
  return papers;
}

/** The paper waits no longer. */
export async function endAwaiting(table: Table, base: string, paper: PaperReference): Promise<void> {
  await deleteRow(table, keys.awaiting(paper.meetingId, base, paperId(paper)));
}
