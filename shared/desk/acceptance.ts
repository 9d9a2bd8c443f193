import type { Caller } from '../model/caller.ts';
import type { Meeting } from '../model/meeting.ts';
import type { PaperCriteria, PaperLine } from '../model/paper-query.ts';
import type { AuditEvent } from '../register/audit.ts';
import type { Listed } from '../register/facets.ts';
import { itemsMeant } from '../register/queries/choose-path.ts';
import { matches } from '../register/queries/matches.ts';
import { lineAt } from '../register/standing-at.ts';
import { lineIn, viewOf } from './views.ts';

/** Looks at papers that a key path leads to: whether the caller may see each, and whether it meets the criteria, as of the moment asked for. */
export interface Acceptance {
  /** The lines to be shown, in the order given. */
  of(listed: readonly Listed[]): Promise<PaperLine[]>;
  /** As many histories were read as one request may read. */
  isSpent(): boolean;
  readUnits(): number;
}

/** Histories that one request may read, each one a small query of one unit: a few events are less than the 4 KB of a strongly consistent read. */
const mostHistories = 200;

/** @param found ids of the papers that hold the words asked for; null where none are asked for. */
export function acceptance(
  history: (meetingId: string, paper: string) => Promise<readonly AuditEvent[]>,
  caller: Caller,
  meeting: Meeting,
  criteria: PaperCriteria,
  found: ReadonlySet<string> | null,
): Acceptance {
  const meant = itemsMeant(meeting, criteria);
  let histories = 0;
  const lineThen = async ({ line, changedAt }: Listed): Promise<PaperLine | null> => {
    const { asOf } = criteria;
    if (asOf === undefined || Date.parse(changedAt) <= Date.parse(asOf)) return line;
    histories += 1;
    return lineAt(line, await history(line.meetingId, line.paperId), asOf);
  };
  const shown = async (listed: Listed): Promise<PaperLine[]> => {
    if (found?.has(listed.line.paperId) === false) return [];
    const line = await lineThen(listed);
    const view = line === null ? null : viewOf(caller, { published: line.published, owners: listed.owners });
    if (line === null || view === null) return [];
    const seen = lineIn(view, line);
    return matches(seen, criteria, meant) ? [seen] : [];
  };
  return {
    of: async (listed) => (await Promise.all(listed.map(shown))).flat(),
    isSpent: () => histories >= mostHistories,
    readUnits: () => histories,
  };
}
