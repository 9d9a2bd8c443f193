import { writeFile } from 'node:fs/promises';
import * as z from 'zod';
import { type AgendaArguments, agendaHelp, readAgenda } from '../../../functions/command-line/agenda-command.ts';
import { acceptanceLines, agendaTable, historyLines } from '../../../functions/command-line/agenda-lines.ts';
import { checked } from '../../../functions/command-line/arrival-notes.ts';
import { namedJson } from '../../../functions/command-line/named-files.ts';
import { planCsv, planLines } from '../../../functions/command-line/plan-lines.ts';
import { UsageError } from '../../../functions/command-line/usage-error.ts';
import { usualMeeting } from '../../../functions/command-line/usual-meeting.ts';
import { reportInput } from '../../../shared/aws/report-input.ts';
import { agendaItemSchema } from '../../../shared/model/agenda.ts';
import type { AgendaChange } from '../../../shared/model/agenda-change.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { agendaJson } from '../../../shared/proceedings/agenda/agenda-json.ts';
import { changeAgenda } from '../../../shared/proceedings/agenda/change-agenda.ts';
import { spillOver } from '../../../shared/proceedings/agenda/spill-over.ts';
import { itemsTaken, planInForce } from '../../../shared/proceedings/time-plan/plan-in-force.ts';
import { type Acceptance, acceptAgenda } from '../../../shared/register/accept-agenda.ts';
import { agendaHistory } from '../../../shared/register/agenda-versions.ts';
import { acceptStated } from './accept-stated.ts';
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
  switch (wanted.action) {
    case 'show':
      return { lines: agendaTable(meeting), json: agendaJson(meeting), done: true };
    case 'history': {
      const histories = await agendaHistory(office.table, meeting.id);
      const lines =
        histories.length === 0
          ? ['The agenda is as it came with the project: nobody has decided on it here.']
          : historyLines(histories);
      return { lines, json: histories, done: true };
    }
    case 'plan': {
      const plan = planInForce(await reportInput(office.table, office.ledger, meeting.id));
      if (wanted.out !== null) await writeFile(wanted.out, planCsv(plan, meeting));
      return { lines: planLines(plan, meeting), json: plan, done: true };
    }
    case 'accept':
      return told(await acceptStated(office, meeting, { recordId: wanted.subject ?? '', by: wanted.by, evenSo: wanted.evenSo }));
    default:
      return told(await changed(office, wanted, meeting));
  }
}

function told(acceptance: Acceptance): Told {
  const done = acceptance.outcome === 'accepted' || acceptance.outcome === 'unchanged';
  return { lines: acceptanceLines(acceptance), json: acceptance, done };
}

async function changed(office: Office, wanted: AgendaArguments, meeting: Meeting): Promise<Acceptance> {
  const change = await changeWanted(office, wanted, meeting);
  if (change === null) return { outcome: 'unchanged', meeting };
  const made = changeAgenda(meeting, [change]);
  if ('problems' in made) throw new UsageError(`The agenda cannot be changed so: ${made.problems.join('; ')}.`);
  const { by, because, evenSo } = wanted;
  return await acceptAgenda(office.agenda, {
    meeting: made.meeting,
    changes: [change],
    by,
    reason: because ?? '',
    source: null,
    evenSo,
  });
}

async function changeWanted(office: Office, wanted: AgendaArguments, meeting: Meeting): Promise<AgendaChange | null> {
  if (wanted.action === 'spill-over') {
    return spillOver(meeting.agenda.items, itemsTaken(await reportInput(office.table, office.ledger, meeting.id)));
  }
  if (wanted.action === 'add') {
    const path = wanted.item ?? '';
    const json = await namedJson(path);
    return { kind: 'add', item: agendaItemSchema.parse(checked(itemWritten, json, path)), after: wanted.after };
  }
  const item = meeting.agenda.items.find(({ id }) => id === wanted.subject);
  if (item === undefined)
    throw new UsageError(`${meeting.id} has no item ${wanted.subject}: npm start -- agenda show lists them.`);
  if (wanted.action === 'remove') return { kind: 'remove', itemId: item.id };
  return item.priority === wanted.to ? null : { kind: 'priority', itemId: item.id, from: item.priority, to: wanted.to };
}
