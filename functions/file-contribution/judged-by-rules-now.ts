import type { Decision } from '../../shared/model/decision.ts';
import type { Meeting } from '../../shared/model/meeting.ts';
import { judgeStanding } from '../../shared/register/judge-standing.ts';
import type { PaperRow } from '../../shared/register/rows.ts';
import { type Effect, outcomeOf, takenUp } from './effect-of-decision.ts';
import type { FilingDeps } from './filing.ts';
import { awaitedBase, statusOnEntry } from './status-on-entry.ts';

/**
 * A person has a paper judged by the rules as they stand now, as a whole: what people had decided of its end no longer holds, but it stays where they placed it and
 * with the fields that they corrected. A number that it bears stays with it, whatever its new verdict.
 */
export async function judgedByRulesNow(deps: FilingDeps, meeting: Meeting, row: PaperRow, decision: Decision): Promise<Effect> {
  const { verdict } = await judgeStanding(deps, meeting, row);
  return {
    changes: {
      verdict,
      status: row.symbol === null ? statusOnEntry(verdict) : verdict.status,
      duplicateOf: null,
      awaits: awaitedBase(verdict),
      decided: { ...takenUp(decision, row), status: null, versionOf: null, outcome: outcomeOf('judge-again', decision) },
    },
    said: { from: row.verdict.status, verdict: verdict.status, rules: meeting.version },
  };
}
