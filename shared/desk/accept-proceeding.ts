import { readMeeting } from '../meetings/read-meeting.ts';
import type { Meeting } from '../model/meeting.ts';
import type { SummaryRecord } from '../model/summary-record.ts';
import { changeAgenda } from '../proceedings/agenda/change-agenda.ts';
import { changesOpen } from '../proceedings/agenda/changes-open.ts';
import { parseProceedingKey } from '../register/ledger-keys.ts';
import type { ProceedingRow } from '../register/rows.ts';
import { type HistoryDeps, wholeHistory } from './agenda-history.ts';
import { type Acceptance, agendaBefore, type DecidingAgendaDeps, decideAgenda, decideOnWhatStands } from './decide-agenda.ts';
import { NoSuchThing, Refused } from './desk.ts';
import { Malformed, type Misfit } from './malformed.ts';
import type { LetterAccepted, ProceedingRead } from './proceeding-desk.ts';
import { type ReadingsDeps, whatWasRead } from './what-was-read.ts';

export interface AcceptingDeps extends DecidingAgendaDeps, ReadingsDeps, HistoryDeps {
  /** What became of one arrival; null while it is under way. */
  proceedingRow(meetingId: string, arrivalId: string): Promise<ProceedingRow | null>;
  /** A record as it was read with the sitting that was given last; null where it was not. */
  record(meetingId: string, recordId: string): Promise<SummaryRecord | null>;
}

type LetterRead = Extract<ProceedingRead, { kind: 'letter' }>;

/** Decides that the agenda and the rules of a letter hold, as it proposes them or as a person edited them. */
export async function acceptLetter(
  deps: AcceptingDeps,
  by: string,
  meetingId: string,
  arrivalId: string,
  { edited, reason, evenSo, version = null }: LetterAccepted,
): Promise<Acceptance> {
  const row = await deps.proceedingRow(meetingId, arrivalId);
  if (row?.kind !== 'letter') throw new NoSuchThing(`letter ${arrivalId}`);
  const before = await agendaBefore(deps, meetingId, version);
  const letter = await whatWasRead(deps, meetingId, row);
  if (letter.kind === 'waiting') throw new Refused('proceeding-under-way');
  if (letter.kind !== 'letter') throw new Refused('letter-unread');
  const source = letter.proposal.reference.value;
  // What people decided since a letter was accepted must not be undone by accepting it again.
  if (edited === null && before.meeting !== null && (await isAccepted(deps, meetingId, source)))
    return { outcome: 'unchanged', meeting: before.meeting };
  const meeting = edited === null ? proposed(letter) : checked(edited, meetingId);
  const grounds = reason?.trim() || `convening letter ${source ?? parseProceedingKey(row.key).fileName}`;
  return await decideAgenda(deps, before, { meeting, by, reason: grounds, source, evenSo });
}

/** Decides what a record states of the agenda (the opening of C21/VCC-1 raised C21/45 from group 2 to group 1). */
export async function acceptStated(
  deps: AcceptingDeps,
  by: string,
  meetingId: string,
  recordId: string,
  { evenSo }: { readonly evenSo: boolean },
): Promise<Acceptance> {
  const record = await deps.record(meetingId, recordId);
  if (record === null) throw new NoSuchThing(`record ${recordId}`);
  return await decideOnWhatStands(async () => {
    const before = await agendaBefore(deps, meetingId, null);
    if (before.meeting === null) throw new NoSuchThing(`meeting ${meetingId}`);
    const stated = changesOpen(record, before.meeting).flatMap(({ change, place, words }) =>
      change === null ? [] : [{ change, place, words }],
    );
    const [first] = stated;
    if (first === undefined) return { outcome: 'unchanged', meeting: before.meeting };
    const changes = stated.map(({ change }) => change);
    const made = changeAgenda(before.meeting, changes);
    if ('problems' in made) throw new Refused(...made.problems[0]);
    const source = `record ${recordId} line ${first.place.line}`;
    return await decideAgenda(deps, before, { meeting: made.meeting, changes, by, reason: first.words, source, evenSo });
  });
}

async function isAccepted(deps: AcceptingDeps, meetingId: string, letter: string | null): Promise<boolean> {
  return letter !== null && (await wholeHistory(deps, meetingId)).some(({ source }) => source === letter);
}

function proposed({ meeting, problems }: LetterRead): Meeting {
  if (meeting === null) throw new Malformed(misfits(problems), 'letter-incomplete');
  return meeting;
}

function checked(edited: Meeting, meetingId: string): Meeting {
  if (edited.id !== meetingId) throw new Refused('letter-of-another-meeting', { named: edited.id, meeting: meetingId });
  const reading = readMeeting(edited);
  if ('problems' in reading) throw new Malformed(misfits(reading.problems), 'agenda-contradiction');
  return reading.meeting;
}

/** Each names its place itself. */
function misfits(problems: readonly string[]): readonly Misfit[] {
  return problems.map((message) => ({ path: '', message }));
}
