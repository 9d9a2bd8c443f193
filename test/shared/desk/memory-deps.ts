import type { ReadingDeps } from '../../../shared/desk/reading-desk.ts';
import { paperId } from '../../../shared/model/contribution.ts';
import type { AuditEvent } from '../../../shared/register/audit.ts';
import { historyOf } from '../../../shared/register/papers.ts';
import { listedPapers, readRange } from '../../../shared/register/queries/read-range.ts';
import type { PaperRow } from '../../../shared/register/rows.ts';
import type { Table } from '../../../shared/register/table.ts';
import { c21 } from '../register/paper-rows.ts';

export const secret = 'a secret of lists that is long enough';

/** Reading over the pointers of a real table, with all else in memory. */
export function depsOver(table: Table, rows: readonly PaperRow[], more: Partial<ReadingDeps> = {}): ReadingDeps {
  const byId = new Map(rows.map((row) => [paperId(row), row]));
  const meetingIds = new Set(rows.map(({ meetingId }) => meetingId));
  return {
    readRange: (...range) => readRange(table, ...range),
    listedPapers: (...papers) => listedPapers(table, ...papers),
    search: async (_meeting, words) =>
      words === 'words'
        ? rows
            .map(paperId)
            .filter((_id, index) => index % 3 === 0)
            .reverse()
        : [],
    history: async (meetingId, paper): Promise<readonly AuditEvent[]> => await historyOf(table, meetingId, paper),
    paper: async (_meeting, id) => byId.get(id) ?? null,
    holderOf: async () => null,
    changesOf: async () => [],
    letters: async () => [],
    decisions: async () => [],
    papersNumbered: async () => [],
    async *inbox() {
      for (const { file } of rows) yield file.key;
    },
    meetings: async () => [...meetingIds].map((id) => ({ ...c21, id })),
    meeting: async (id) => (meetingIds.has(id) ? { ...c21, id } : null),
    meetingAsOf: async (meeting) => meeting,
    readingCopy: async () => '<p>words</p>',
    original: async ({ file }) => ({
      fileName: file.name,
      contentType: 'application/octet-stream',
      size: file.size,
      url: 'https://files.example/one',
    }),
    conclusions: async () => [],
    secret: async () => secret,
    ...more,
  };
}
