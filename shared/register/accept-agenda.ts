import type { AgendaChange } from '../model/agenda-change.ts';
import { paperId } from '../model/contribution.ts';
import type { Meeting } from '../model/meeting.ts';
import { changesBetween } from '../proceedings/agenda/changes-between.ts';
import { touches } from '../proceedings/agenda/touched-papers.ts';
import type { AgendaVersion } from './agenda-versions.ts';
import { type BringingDeps, bringIntoForce } from './bring-into-force.ts';
import { saysTheSame } from './canonical.ts';
import type { PaperRow } from './rows.ts';
import { stands } from './stands.ts';

export interface AgendaDeps extends BringingDeps {
  now(): string;
  /** The version in force; null where nobody knows the meeting. */
  meeting(meetingId: string): Promise<Meeting | null>;
  /** Whether anybody has ever decided on this agenda; one that came with the project is in force without that. */
  isDecided(meetingId: string): Promise<boolean>;
  /** Puts the decision into the ledger, once, and answers the decision that stands there under this version. */
  recordVersion(version: AgendaVersion): Promise<AgendaVersion>;
}

/** What a person wants to be in force, and on what grounds. */
export interface WantedAgenda {
  /** Its version counts for nothing: the one after that in force is given. */
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
  | {
      readonly outcome: 'accepted';
      readonly meeting: Meeting;
      readonly changes: readonly AgendaChange[];
      /** Ids of the papers that are placed anew. */
      readonly refiled: readonly string[];
    }
  /** It is in force already. */
  | { readonly outcome: 'unchanged'; readonly meeting: Meeting }
  /** Nothing was changed, since these would stand under no item. */
  | { readonly outcome: 'refused'; readonly orphans: readonly Orphan[] }
  /** Somebody else has decided on this version meanwhile: look, and decide again. */
  | { readonly outcome: 'overtaken'; readonly version: number };

/**
 * Brings an agenda (and the rules beside it) into force as the next version of its meeting. The decision is a fact in the ledger before anything
 * else is changed, so that whatever a crash cuts off is completed by the same command or the next sweep.
 */
export async function acceptAgenda(deps: AgendaDeps, wanted: WantedAgenda): Promise<Acceptance> {
  const before = await deps.meeting(wanted.meeting.id);
  const after = { ...wanted.meeting, version: (before?.version ?? 0) + 1 };
  if (before !== null && isTheSame(before, after) && (await deps.isDecided(after.id)))
    return { outcome: 'unchanged', meeting: before };
  const changes = [...(wanted.changes ?? (before === null ? [] : changesBetween(before, after)))];
  const orphans = before === null ? [] : orphansOf(await Array.fromAsync(deps.papers(after.id)), before, after);
  if (orphans.length > 0 && !wanted.evenSo) return { outcome: 'refused', orphans };
  const { by, reason, source } = wanted;
  const history = { meetingId: after.id, version: after.version, at: deps.now(), by, reason, source, changes };
  const standing = await deps.recordVersion({ history, meeting: after });
  const refiled = await bringIntoForce(deps, standing);
  if (!isTheSame(standing.meeting, after)) return { outcome: 'overtaken', version: after.version };
  return { outcome: 'accepted', meeting: after, changes, refiled };
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
