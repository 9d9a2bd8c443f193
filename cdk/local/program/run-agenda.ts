import { writeFile } from 'node:fs/promises';
import * as z from 'zod';
import { type AgendaArguments, agendaHelp, readAgenda } from '../../../functions/command-line/agenda-command.ts';
import { acceptanceLines, agendaTable, historyLines } from '../../../functions/command-line/agenda-lines.ts';
import { checked } from '../../../functions/command-line/arrival-notes.ts';
import { namedJson } from '../../../functions/command-line/named-files.ts';
import { planCsv, planLines } from '../../../functions/command-line/plan-lines.ts';
import { UsageError } from '../../../functions/command-line/usage-error.ts';
import { usualMeeting } from '../../../functions/command-line/usual-meeting.ts';
import type { AgendaWish } from '../../../shared/desk/agenda-desk.ts';
import type { Acceptance } from '../../../shared/desk/decide-agenda.ts';
import { NoSuchThing } from '../../../shared/desk/desk.ts';
import { agendaItemSchema } from '../../../shared/model/agenda.ts';
import type { Caller } from '../../../shared/model/caller.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { agendaJson } from '../../../shared/proceedings/agenda/agenda-json.ts';
import { decided } from './decided.ts';
import { meetingInForce, type Office, withRegister } from './with-register.ts';

/** `agenda`: answers the exit code, 1 where a change was refused. */
export async function runAgenda(args: readonly string[]): Promise<number> {
  const wanted = readAgenda(args);
  if (wanted.help) {
    process.stdout.write(agendaHelp);
    return 0;
  }
  return await withRegister(wanted, async (office) => {
    const meeting = await meetingInForce(office, wanted.meetingId ?? usualMeeting);
    const told = await answer(office, wanted, meeting);
    process.stdout.write(wanted.json ? `${JSON.stringify(told.json, null, 2)}\n` : `${told.lines.join('\n')}\n`);
    return told.done ? 0 : 1;
  });
}

/** An item as `agenda show --json` writes it, so that one can be copied; whether it is in a package follows from its title. */
const itemWritten = z.strictObject({ ...agendaItemSchema.shape, itemNo: z.coerce.string(), package: z.unknown().optional() });

interface Told {
  readonly lines: readonly string[];
  readonly json: unknown;
  readonly done: boolean;
}

async function answer(office: Office, wanted: AgendaArguments, meeting: Meeting): Promise<Told> {
  const caller: Caller = { role: 'secretariat', name: wanted.by };
  switch (wanted.action) {
    case 'show':
      return { lines: agendaTable(meeting), json: agendaJson(meeting), done: true };
    case 'history': {
      const histories = await office.agenda.history(caller, meeting.id);
      const lines =
        histories.length === 0
          ? ['The agenda is as it came with the project: nobody has decided on it here.']
          : historyLines(histories);
      return { lines, json: histories, done: true };
    }
    case 'plan': {
      const plan = await office.agenda.timePlan(caller, meeting.id);
      if (wanted.out !== null) await writeFile(wanted.out, planCsv(plan, meeting));
      return { lines: planLines(plan, meeting), json: plan, done: true };
    }
    case 'accept':
      return told(await decided(office, () => acceptStated(office, caller, wanted, meeting)));
    default: {
      const change = await wish(wanted, meeting);
      const given = { change, reason: wanted.because ?? '', evenSo: wanted.evenSo };
      return told(await decided(office, () => office.agenda.change(caller, meeting.id, given, null)));
    }
  }
}

function told(acceptance: Acceptance): Told {
  const done = acceptance.outcome === 'accepted' || acceptance.outcome === 'unchanged';
  return { lines: acceptanceLines(acceptance), json: acceptance, done };
}

async function acceptStated(office: Office, caller: Caller, wanted: AgendaArguments, meeting: Meeting): Promise<Acceptance> {
  const recordId = wanted.subject ?? '';
  try {
    return await office.proceedings.acceptStated(caller, meeting.id, recordId, { evenSo: wanted.evenSo });
  } catch (error) {
    if (!(error instanceof NoSuchThing)) throw error;
    throw new UsageError(`${meeting.id} has no record ${recordId}: npm start -- import record FILE shows the id of each.`);
  }
}

async function wish(wanted: AgendaArguments, meeting: Meeting): Promise<AgendaWish['change']> {
  if (wanted.action === 'spill-over') return { kind: 'spill-over' };
  if (wanted.action === 'add') {
    const path = wanted.item ?? '';
    const json = await namedJson(path);
    return { kind: 'add', item: agendaItemSchema.parse(checked(itemWritten, json, path)), after: wanted.after };
  }
  const item = meeting.agenda.items.find(({ id }) => id === wanted.subject);
  if (item === undefined)
    throw new UsageError(`${meeting.id} has no item ${wanted.subject}: npm start -- agenda show lists them.`);
  if (wanted.action === 'remove') return { kind: 'remove', itemId: item.id };
  if (wanted.to === null) throw new Error('raise was read without a group');
  return { kind: 'priority', itemId: item.id, to: wanted.to };
}
