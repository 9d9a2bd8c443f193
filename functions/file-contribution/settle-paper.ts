import { paperId } from '../../shared/model/contribution.ts';
import type { Meeting } from '../../shared/model/meeting.ts';
import type { AuditDraft } from '../../shared/register/audit.ts';
import type { Content } from '../../shared/register/content.ts';
import type { PaperChanges } from '../../shared/register/papers.ts';
import type { PaperRow } from '../../shared/register/rows.ts';
import type { FilingDeps } from './filing.ts';
import { numberPaper } from './number-paper.ts';
import { readAgain } from './read-again.ts';

/**
 * Brings a pending paper to its end: duplicate, held, or accepted with a number. Several deliveries may work on one row at once; whoever
 * finds it changed reads it again, and the end is the same.
 */
export async function settlePaper(
  deps: FilingDeps,
  meeting: Meeting,
  entered: PaperRow,
  /** The paper of the same arrival of which this one is another form. */
  master: string | null = null,
): Promise<PaperRow> {
  let row = entered;
  while (row.status === 'pending') {
    const settled = await settleOnce(deps, meeting, row, master);
    row = settled ?? (await readAgain(deps, row));
    await deps.copyLastEvent(row);
  }
  return row;
}

/** One try; null when the row was changed by somebody else meanwhile. */
async function settleOnce(deps: FilingDeps, meeting: Meeting, row: PaperRow, master: string | null): Promise<PaperRow | null> {
  const original = master ?? (await standingPaperWith(deps, row));
  if (original !== null) {
    return await end(deps, row, { status: 'duplicate', duplicateOf: original }, { kind: 'duplicate', of: original });
  }
  if (row.verdict.status === 'held') return await end(deps, row, { status: 'held' }, { kind: 'held' });
  const numbered = await numberPaper(deps, meeting, row);
  if (numbered === null) return null;
  const { symbol, at } = numbered;
  return await end(deps, numbered.row, { status: 'accepted', symbol }, { kind: 'numbered', symbol }, at);
}

async function end(
  deps: FilingDeps,
  row: PaperRow,
  changes: PaperChanges,
  { kind, ...details }: { kind: AuditDraft['kind']; of?: string; symbol?: string },
  /** What follows from the judging alone has its time. */
  at = row.lastEvent.at,
): Promise<PaperRow | null> {
  return await deps.changePaper(row, changes, { kind, by: 'rapporteur', details, at });
}

/**
 * The paper that already stands with these bytes for this State; null when there is none, and the bytes are then claimed for this one.
 * Papers returned or withdrawn do not stand: what is sent again is judged afresh.
 */
async function standingPaperWith(deps: FilingDeps, row: PaperRow): Promise<string | null> {
  const content = contentOf(row);
  if (content === null) return null;
  const id = paperId(row);
  for (;;) {
    const holder = await deps.claimContent(content, id);
    if (holder === id) return null;
    const standing = await deps.readPaper(row.meetingId, holder);
    if (standing !== null && stands(standing)) return holder;
    if (await deps.takeOverContent(content, holder, id)) return null;
  }
}

function stands(row: PaperRow): boolean {
  return row.status === 'pending' || row.status === 'accepted' || row.status === 'held';
}

/**
 * For whom the bytes speak: the State of an authenticated sender; where the sender is unknown (a file put straight into the bucket), the
 * first State that the paper names. An unauthenticated sender claims nothing, so that a forger cannot make the true paper a duplicate.
 */
function contentOf(row: PaperRow): Content | null {
  if (row.sender !== null && !row.sender.authenticated) return null;
  const state = row.sender?.state ?? row.verdict.states[0] ?? 'none';
  return { meetingId: row.meetingId, sha256: row.file.sha256, state };
}
