import { isDeepStrictEqual } from 'node:util';
import type { Meeting } from '../model/meeting.ts';
import type { Verdict } from '../model/verdict.ts';
import { lineOf } from '../register/paper-line.ts';
import type { PaperRow } from '../register/rows.ts';
import type { DecidingDeps } from './deciding-desk.ts';
import type { ChangedVerdict } from './desk.ts';

/** Papers judged at once: each waits for what the ledger observed of it. */
const atOnce = 20;

/** The papers of a meeting of which the rules now say otherwise, in the order of their ids. Those that people accepted stand whatever the rules say. */
export async function changedVerdicts(
  deps: Pick<DecidingDeps, 'papersOf' | 'judge'>,
  meeting: Meeting,
): Promise<ChangedVerdict[]> {
  const changed: ChangedVerdict[] = [];
  let waiting: PaperRow[] = [];
  const judgeWaiting = async () => {
    const judged = await Promise.all(waiting.map(async (row) => ({ row, to: await deps.judge(meeting, row) })));
    for (const { row, to } of judged)
      if (!isDeepStrictEqual(essenceOf(row.verdict), essenceOf(to))) changed.push({ line: lineOf(row), from: row.verdict, to });
    waiting = [];
  };
  for await (const row of deps.papersOf(meeting.id)) {
    if (isJudgedByRules(row)) waiting.push(row);
    if (waiting.length === atOnce) await judgeWaiting();
  }
  await judgeWaiting();
  return changed;
}

function isJudgedByRules({ status, decided }: PaperRow): boolean {
  return (status === 'accepted' || status === 'held' || status === 'returned') && decided?.status !== 'accepted';
}

function essenceOf({ status, findings, filing }: Verdict) {
  return { status, filing, codes: [...new Set(findings.map(({ code }) => code))].sort() };
}
