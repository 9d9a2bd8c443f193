import { paperId } from '../../shared/model/contribution.ts';
import type { Decision } from '../../shared/model/decision.ts';
import type { Meeting } from '../../shared/model/meeting.ts';
import type { PaperRow } from '../../shared/register/rows.ts';
import { symbolOf } from '../../shared/register/series.ts';
import { effectOf } from './effect-of-decision.ts';
import type { FilingDeps } from './filing.ts';
import { judgedByRulesNow } from './judged-by-rules-now.ts';
import { readAgain } from './read-again.ts';
import { settlePaper } from './settle-paper.ts';

/**
 * Takes up what people have decided about a paper, in order, beyond what the row says is taken up. Each decision is one change of the row with its event, so that
 * a second delivery, or another at the same moment, finds it done. Done twice, it changes nothing.
 */
export async function takeUpDecisions(deps: FilingDeps, meeting: Meeting, row: PaperRow): Promise<PaperRow> {
  const decisions = await deps.decisionsAbout(row.meetingId, paperId(row));
  for (let current = row; ; ) {
    const next = decisions.find(({ n }) => n === (current.decided?.n ?? 0) + 1);
    if (next === undefined) return current;
    await deps.copyLastEvent(current);
    current = (await takeUp(deps, meeting, current, next)) ?? (await readAgain(deps, current));
    await deps.copyLastEvent(current);
    current = await settlePaper(deps, meeting, current);
  }
}

/** One try; null when the row was changed by somebody else meanwhile. */
async function takeUp(deps: FilingDeps, meeting: Meeting, row: PaperRow, decision: Decision): Promise<PaperRow | null> {
  const numbered = { ...row, symbol: row.symbol ?? (await symbolGivenBefore(deps, row, decision)) };
  const effect =
    decision.kind === 'judge-again' ? await judgedByRulesNow(deps, meeting, numbered, decision) : effectOf(decision, numbered);
  const changed = await deps.changePaper(
    row,
    { symbol: numbered.symbol, ...effect.changes },
    {
      kind: 'decided',
      by: decision.by,
      details: { decision: decision.kind, reason: decision.reason, ...effect.said },
      at: decision.at,
    },
  );
  if (changed !== null && row.awaits !== null && row.awaits !== changed.awaits) await deps.endAwaiting(row.awaits, row);
  return changed;
}

/** A number that was given before somebody decided stays: in a rebuilt register the ledger still knows it, whatever the rules now say of the paper. */
async function symbolGivenBefore(deps: FilingDeps, row: PaperRow, { at }: Decision): Promise<string | null> {
  const given = await deps.numberGivenTo(row.meetingId, paperId(row));
  return given !== null && Date.parse(given.at) <= Date.parse(at) ? symbolOf(given) : null;
}
