import { type PaperStatus, paperId, paperStatuses } from '../model/contribution.ts';
import type { Meeting } from '../model/meeting.ts';
import type { PaperLine } from '../model/paper-query.ts';
import { parseInboxKey, UnknownKey } from '../register/ledger-keys.ts';
import { lineOf } from '../register/paper-line.ts';
import type { PaperRow } from '../register/rows.ts';
import { type AllLinesDeps, everyLine } from './all-lines.ts';
import type { Reconciliation } from './desk.ts';

export interface ReconcilingDeps extends AllLinesDeps {
  /** Keys of all that is stored in the inbox of a meeting. */
  inbox(meetingId: string): AsyncIterable<string>;
  paper(meetingId: string, paperId: string): Promise<PaperRow | null>;
}

/** Rows asked for at the same time. */
const atOnce = 8;

/**
 * Holds what is stored against what is entered: every paper of the register has a stored object, and every stored object a paper, or it is named as unread. The two
 * sides are counted apart, one from the bucket and one from the register, so that agreeing says something.
 */
export async function reconcile(deps: ReconcilingDeps, { id: meetingId, agenda }: Meeting): Promise<Reconciliation> {
  const stored = new Set<string>();
  for await (const key of deps.inbox(meetingId)) stored.add(idIn(key));
  const lines = new Map<string, PaperLine>();
  for await (const { line } of everyLine(deps, meetingId)) lines.set(line.paperId, line);
  const unlisted = [...stored].filter((id) => !lines.has(id));
  // Pointers follow their rows: what no list has yet may be entered all the same.
  for (let index = 0; index < unlisted.length; index += atOnce) {
    const rows = await Promise.all(unlisted.slice(index, index + atOnce).map((id) => deps.paper(meetingId, id)));
    for (const row of rows) if (row !== null) lines.set(paperId(row), lineOf(row));
  }
  const counts = countsOf(lines.values());
  const unread = [...stored].filter((id) => !lines.has(id)).sort(byCode);
  const received = stored.size - unread.length;
  const covered = new Set([...lines.values()].flatMap(({ items, status }) => (status === 'accepted' ? items : [])));
  return {
    received,
    counts,
    unread,
    itemsWithoutPaper: agenda.items.flatMap(({ id }) => (covered.has(id) ? [] : [id])),
    late: [...lines.values()].filter(({ findings }) => findings.includes('late')).length,
    agrees: received === Object.values(counts).reduce((sum, count) => sum + count, 0),
  };
}

function byCode(one: string, other: string): number {
  return Number(one > other) - Number(one < other);
}

function countsOf(lines: Iterable<PaperLine>): Record<PaperStatus, number> {
  const counts = Object.fromEntries(paperStatuses.map((status) => [status, 0])) as Record<PaperStatus, number>;
  for (const { status } of lines) counts[status] += 1;
  return counts;
}

/** The paper that a stored object is; the key itself where it names none, so that a person looks at it. */
function idIn(key: string): string {
  try {
    return paperId(parseInboxKey(key));
  } catch (error) {
    if (error instanceof UnknownKey) return key;
    throw error;
  }
}
