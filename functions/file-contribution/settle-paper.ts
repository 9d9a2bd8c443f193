import { paperId } from '../../shared/model/contribution.ts';
import type { Meeting } from '../../shared/model/meeting.ts';
import type { AuditDraft } from '../../shared/register/audit.ts';
import type { Content } from '../../shared/register/content.ts';
import { judgeStanding } from '../../shared/register/judge-standing.ts';
import type { PaperChanges } from '../../shared/register/papers.ts';
import type { PaperRow } from '../../shared/register/rows.ts';
import { stands } from '../../shared/register/stands.ts';
import { stateSpeaking } from '../../shared/register/state-speaking.ts';
import { titleUsed } from '../../shared/register/title-used.ts';
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
  const original = master ?? (await standingPaperWith(deps, row, contentOf(row)));
  const byPerson = row.decided?.status === 'accepted';
  if (original !== null && !byPerson && !(await wasNumbered(deps, row))) {
    return await end(deps, row, { status: 'duplicate', duplicateOf: original }, { kind: 'duplicate', of: original });
  }
  const usedBy = await standingPaperWith(deps, row, titleUsed(row));
  if (usedBy !== null && !byPerson && !(await wasNumbered(deps, row))) {
    const { verdict } = await judgeStanding(deps, meeting, row, usedBy);
    if (verdict.status === 'held') return await end(deps, row, { status: 'held', verdict }, { kind: 'held', of: usedBy });
  }
  if (row.verdict.status === 'held' && !byPerson) return await end(deps, row, { status: 'held' }, { kind: 'held' });
  if (row.symbol !== null) return await end(deps, row, { status: 'accepted' }, { kind: 'numbered', symbol: row.symbol });
  const numbered = await numberPaper(deps, meeting, row);
  if (numbered === null) return null;
  const { symbol, at } = numbered;
  return await end(deps, numbered.row, { status: 'accepted', symbol }, { kind: 'numbered', symbol }, at);
}

/** What the ledger says was numbered repeated nothing when it came: what it seems to repeat in a rebuilt register came after it was withdrawn. */
async function wasNumbered(deps: FilingDeps, row: PaperRow): Promise<boolean> {
  return (await deps.numberGivenTo(row.meetingId, paperId(row))) !== null;
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
 * The paper that already stands with these bytes, or this title, for this State; null when there is none, and they are then claimed for this one.
 * Papers returned or withdrawn do not stand: what is sent again is judged afresh.
 */
async function standingPaperWith(deps: FilingDeps, row: PaperRow, content: Content | null): Promise<string | null> {
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

/** For whom the bytes speak. An unauthenticated sender claims nothing, so that a forger cannot make the true paper a duplicate. */
function contentOf(row: PaperRow): Content | null {
  if (row.sender !== null && !row.sender.authenticated) return null;
  const state = stateSpeaking(row.sender, row.verdict.states) ?? 'none';
  return { meetingId: row.meetingId, sha256: row.file.sha256, state };
}
