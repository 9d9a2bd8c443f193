import type { AgendaChange } from '../model/agenda-change.ts';
import { paperId } from '../model/contribution.ts';
import type { Meeting } from '../model/meeting.ts';
import { changesBetween } from '../proceedings/agenda/changes-between.ts';
import { touches } from '../proceedings/agenda/touched-papers.ts';
import type { AgendaVersion } from '../register/agenda-versions.ts';
import { papersTouched } from '../register/bring-into-force.ts';
import { saysTheSame } from '../register/canonical.ts';
import type { PaperRow } from '../register/rows.ts';
import { stands } from '../register/stands.ts';
import { Conflict, Refused } from './desk.ts';

/** DynamoDB takes 400 KB a row, and a decision that cannot be entered would stand in the way of all after it. No agenda fills a quarter of it. */
const largestMeeting = 200_000;

export interface LastAgendaDeps {
  /** The version in force; null where nobody knows the meeting. */
  meeting(meetingId: string): Promise<Meeting | null>;
  /** The last decision in the ledger; null where nobody ever decided on this agenda, as on one that came with the project. */
  lastDecided(meetingId: string): Promise<AgendaVersion | null>;
}

export interface DecidingAgendaDeps extends LastAgendaDeps {
  now(): string;
  /** Whether all that follows from the decision on this version has been set going. */
  isTakenUp(meetingId: string, version: number): Promise<boolean>;
  papers(meetingId: string): AsyncIterable<PaperRow>;
  /** Puts the decision into the ledger, once, and answers the decision that stands there under this version. */
  recordVersion(version: AgendaVersion): Promise<AgendaVersion>;
  /** Tells whoever writes the rows that a decision stands in the ledger. */
  announceDecision(meetingId: string, version: number): Promise<void>;
}

/** The agenda that a decision goes out from: the last that was decided, whether it is in force yet or not. */
export interface AgendaBefore {
  /** Null where nobody knows the meeting. */
  readonly meeting: Meeting | null;
  /** Version of the last decision; null where nobody ever decided on it. */
  readonly decided: number | null;
}

/** What a person wants to be in force, and on what grounds. */
export interface WantedAgenda {
  /** Its version counts for nothing: the one after that before it is given. */
  readonly meeting: Meeting;
  readonly by: string;
  readonly reason: string;
  /** The letter or record that says so; null where a person decided without one. */
  readonly source: string | null;
  /** The changes as a person made them; without them they are read off the two agendas. */
  readonly changes?: readonly AgendaChange[];
  /** Whether contributions may lose their item. */
  readonly evenSo: boolean;
}

/** A standing paper all of whose items the wanted agenda no longer has. */
export interface Orphan {
  readonly paper: string;
  readonly symbol: string | null;
  readonly items: readonly string[];
}

export type Acceptance =
  /** It is decided, and comes into force at once. */
  | {
      readonly outcome: 'accepted';
      readonly meeting: Meeting;
      readonly changes: readonly AgendaChange[];
      /** Ids of the papers that are placed anew. */
      readonly refiled: readonly string[];
    }
  /** It was decided before. */
  | { readonly outcome: 'unchanged'; readonly meeting: Meeting }
  /** Nothing was changed, since these would stand under no item. */
  | { readonly outcome: 'refused'; readonly orphans: readonly Orphan[] };

/** The agenda as it was last decided, whether it is in force yet or not: a decision is taken up a moment after it was made. */
export async function lastAgenda(deps: LastAgendaDeps, meetingId: string): Promise<AgendaBefore> {
  const decided = await deps.lastDecided(meetingId);
  const inForce = await deps.meeting(meetingId);
  const isLater = decided !== null && decided.meeting.version > (inForce?.version ?? 0);
  return { meeting: isLater ? decided.meeting : inForce, decided: decided?.meeting.version ?? null };
}

/**
 * The agenda that the next decision goes out from. A decision of which nobody heard, cut off by a crash, is announced again.
 *
 * @param version of the agenda that the person looked at; null: whatever it is. Throws Conflict where another one has been decided.
 */
export async function agendaBefore(deps: DecidingAgendaDeps, meetingId: string, version: number | null): Promise<AgendaBefore> {
  const before = await lastAgenda(deps, meetingId);
  const { meeting, decided } = before;
  if (decided !== null && !(await deps.isTakenUp(meetingId, decided))) await deps.announceDecision(meetingId, decided);
  if (version !== null && meeting !== null && version !== meeting.version)
    throw new Conflict(`version ${meeting.version} of the agenda is decided`);
  return before;
}

/**
 * Decides on an agenda (and the rules beside it) as the next version of its meeting: a fact in the ledger, written once, before anybody is told. Two who
 * decide at once make the same version, so that one of them is told to look again (Conflict), and neither undoes the other. Throws Refused where the register could not hold it.
 */
export async function decideAgenda(deps: DecidingAgendaDeps, before: AgendaBefore, wanted: WantedAgenda): Promise<Acceptance> {
  const standing = before.meeting;
  const after = { ...wanted.meeting, version: (standing?.version ?? 0) + 1 };
  if (standing !== null && before.decided !== null && isTheSame(standing, after))
    return { outcome: 'unchanged', meeting: standing };
  if (Buffer.byteLength(JSON.stringify(after)) > largestMeeting) throw new Refused('agenda-too-large');
  const changes = [...(wanted.changes ?? (standing === null ? [] : changesBetween(standing, after)))];
  const rows = standing === null ? [] : await Array.fromAsync(deps.papers(after.id));
  const orphans = standing === null ? [] : orphansOf(rows, standing, after);
  if (orphans.length > 0 && !wanted.evenSo) return { outcome: 'refused', orphans };
  const { by, reason, source } = wanted;
  const version = {
    history: { meetingId: after.id, version: after.version, at: deps.now(), by, reason, source, changes },
    meeting: after,
  };
  const recorded = await deps.recordVersion(version);
  await deps.announceDecision(after.id, after.version);
  if (!saysTheSame(recorded, version)) throw new Conflict('somebody else has decided on this agenda just now');
  return { outcome: 'accepted', meeting: after, changes, refiled: papersTouched(rows, changes) };
}

/** Decides on whatever agenda stands: where somebody else was faster, on theirs. */
export async function decideOnWhatStands(attempt: () => Promise<Acceptance>): Promise<Acceptance> {
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
    }
  }
}

/** Whether two versions say the same of the meeting, whatever their numbers and the day from which they hold. */
function isTheSame(one: Meeting, other: Meeting): boolean {
  const said = ({ version: _version, validFrom: _validFrom, ...rest }: Meeting) => rest;
  return saysTheSame(said(one), said(other));
}

function orphansOf(rows: readonly PaperRow[], before: Meeting, after: Meeting): Orphan[] {
  const standing = rows.filter(stands);
  const filed = standing.map((row) => ({
    paperId: paperId(row),
    filing: row.verdict.filing,
    documents: row.citations.map(({ id }) => id),
  }));
  const touched = touches(before.agenda.items, after.agenda.items, filed);
  const symbols = new Map(standing.map((row) => [paperId(row), row.symbol]));
  return touched
    .filter(({ effect }) => effect === 'orphaned')
    .map(({ paperId: paper, from }) => ({ paper, symbol: symbols.get(paper) ?? null, items: from }));
}
