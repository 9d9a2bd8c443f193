import type { AgendaItem } from '../model/agenda.ts';
import type { AgendaChange, AgendaHistory } from '../model/agenda-change.ts';
import type { Caller } from '../model/caller.ts';
import { longestReason } from '../model/decision.ts';
import type { Meeting } from '../model/meeting.ts';
import { changeAgenda } from '../proceedings/agenda/change-agenda.ts';
import { spillOver } from '../proceedings/agenda/spill-over.ts';
import { itemsTaken, planInForce } from '../proceedings/time-plan/plan-in-force.ts';
import type { TimePlan } from '../proceedings/time-plan/plan-sittings.ts';
import type { RecordRow } from '../register/rows.ts';
import { type HistoryDeps, wholeHistory } from './agenda-history.ts';
import {
  type Acceptance,
  agendaBefore,
  type DecidingAgendaDeps,
  decideAgenda,
  decideOnWhatStands,
  lastAgenda,
} from './decide-agenda.ts';
import { NoSuchThing, Refused } from './desk.ts';
import { secretariatOnly } from './secretariat-only.ts';

/** Shortest reason that says something, as for every decision (`shared/model/decision.ts`). */
const shortestReason = 3;

/** A change of the agenda as a person wishes it. */
export interface AgendaWish {
  readonly change:
    | { readonly kind: 'priority'; readonly itemId: string; readonly to: '1+' | '1' | '2' }
    /** `after`: the item that goes before it; null puts it first. */
    | { readonly kind: 'add'; readonly item: AgendaItem; readonly after: string | null }
    | { readonly kind: 'remove'; readonly itemId: string }
    /** What no record has taken up of group 1 falls to group 2 (DM-21/1008, Annex 2). */
    | { readonly kind: 'spill-over' };
  readonly reason: string;
  /** Whether contributions may lose their item. */
  readonly evenSo: boolean;
}

/** The agenda of a meeting, as the secretariat changes it. All of it throws NotAllowed for anybody else, and NoSuchThing for a meeting that nobody knows. */
export interface AgendaDesk {
  /** How the agenda came to be as it is, oldest first; the last may be decided and not yet in force. */
  history(caller: Caller, meetingId: string): Promise<readonly AgendaHistory[]>;
  /** `version`: of the agenda that the person looked at; null: whatever it is. Throws Refused, and Conflict where another one has been decided. */
  change(caller: Caller, meetingId: string, wish: AgendaWish, version: number | null): Promise<Acceptance>;
  /** The time plan as the records of the sittings have left it. */
  timePlan(caller: Caller, meetingId: string): Promise<TimePlan>;
}

export interface AgendaDeskDeps extends DecidingAgendaDeps, HistoryDeps {
  records(meetingId: string): Promise<readonly RecordRow[]>;
}

/** What is refused to everybody else. */
const what = 'agenda';

export function agendaDesk(deps: AgendaDeskDeps): AgendaDesk {
  return {
    async history(caller, meetingId) {
      secretariatOnly(caller, what);
      if ((await lastAgenda(deps, meetingId)).meeting === null) throw new NoSuchThing(`meeting ${meetingId}`);
      return await wholeHistory(deps, meetingId);
    },
    async change(caller, meetingId, wish, version) {
      const by = secretariatOnly(caller, what);
      const reason = wish.reason.trim();
      if (reason.length < shortestReason || reason.length > longestReason)
        throw new Refused('reason-wanted', { longest: longestReason });
      const attempt = () => change(deps, meetingId, { ...wish, reason, by }, version);
      return version === null ? await decideOnWhatStands(attempt) : await attempt();
    },
    async timePlan(caller, meetingId) {
      secretariatOnly(caller, what);
      const meeting = await deps.meeting(meetingId);
      if (meeting === null) throw new NoSuchThing(`meeting ${meetingId}`);
      return planInForce({ meeting, records: await deps.records(meetingId) });
    },
  };
}

async function change(
  deps: AgendaDeskDeps,
  meetingId: string,
  wish: AgendaWish & { readonly by: string },
  version: number | null,
): Promise<Acceptance> {
  const before = await agendaBefore(deps, meetingId, version);
  const { meeting } = before;
  if (meeting === null) throw new NoSuchThing(`meeting ${meetingId}`);
  const changed = await changeWished(deps, meeting, wish.change);
  if (changed === null) return { outcome: 'unchanged', meeting };
  const made = changeAgenda(meeting, [changed]);
  if ('problems' in made) throw new Refused(...made.problems[0]);
  const { by, reason, evenSo } = wish;
  return await decideAgenda(deps, before, { meeting: made.meeting, changes: [changed], by, reason, source: null, evenSo });
}

/** The wish as a change of the agenda that stands; null where it is as wished already. */
async function changeWished(deps: AgendaDeskDeps, meeting: Meeting, wish: AgendaWish['change']): Promise<AgendaChange | null> {
  switch (wish.kind) {
    case 'spill-over':
      return spillOver(meeting.agenda.items, itemsTaken({ meeting, records: await deps.records(meeting.id) }));
    case 'add':
      // An id that papers and conclusions once pointed to is never given to another item.
      if (await hadItem(deps, meeting.id, wish.item.id)) throw new Refused('item-id-used', { item: wish.item.id });
      return wish;
    case 'remove':
      return wish;
    case 'priority': {
      const item = meeting.agenda.items.find(({ id }) => id === wish.itemId);
      if (item === undefined) throw new Refused('items-unknown', { items: wish.itemId });
      return item.priority === wish.to ? null : { ...wish, from: item.priority };
    }
  }
}

async function hadItem(deps: AgendaDeskDeps, meetingId: string, itemId: string): Promise<boolean> {
  const changes = (await wholeHistory(deps, meetingId)).flatMap((history) => history.changes);
  return changes.some((one) => one.kind === 'remove' && one.itemId === itemId);
}
