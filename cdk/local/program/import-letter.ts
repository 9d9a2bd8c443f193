import { sendProceeding } from '../../../functions/command-line/send-proceedings.ts';
import { UsageError } from '../../../functions/command-line/usage-error.ts';
import { meetingKnown } from '../../../shared/aws/meeting-source.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { MeetingProposal } from '../../../shared/model/meeting-proposal.ts';
import { meetingFrom as meetingProposed, type OpenPoint } from '../../../shared/proceedings/letters/meeting-from.ts';
import { type Acceptance, acceptAgenda } from '../../../shared/register/accept-agenda.ts';
import { agendaHistory } from '../../../shared/register/agenda-versions.ts';
import { meetingFrom as meetingInFile } from './meeting-file.ts';
import { readBeforehand } from './read-beforehand.ts';
import { sendingDeps } from './sending-deps.ts';
import { sentReading } from './sent-reading.ts';
import type { Office } from './with-register.ts';

/** A letter as it was imported: what it proposes, what a person should still decide, and what came of accepting it. */
export interface ImportedLetter {
  readonly proposal: MeetingProposal;
  /** The meeting as proposed; null where the letter leaves out what nobody can guess. */
  readonly meeting: Meeting | null;
  readonly problems: readonly string[];
  readonly open: readonly OpenPoint[];
  readonly acceptance: Acceptance | null;
}

export interface LetterToImport {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly meetingId: string | null;
  readonly by: string;
  readonly accept: boolean;
  /** Path of the proposal as a person edited it. */
  readonly edited: string | null;
  readonly because: string | null;
  readonly evenSo: boolean;
}

/** Imports a convening letter and, where that is wanted, brings its agenda into force. Throws `UsageError` with what to do instead. */
export async function importLetter(office: Office, letter: LetterToImport): Promise<ImportedLetter> {
  const { fileName, bytes, by } = letter;
  const edited = letter.edited === null ? null : await meetingInFile(letter.edited);
  const meetingId = letter.meetingId ?? edited?.id ?? (await meetingNamed(letter));
  if (edited !== null && edited.id !== meetingId)
    throw new UsageError(`${letter.edited} is of ${edited.id}, not of ${meetingId}.`);
  const imported = await sendProceeding(sendingDeps(office, by), { label: fileName, kind: 'letter', meetingId, fileName, bytes });
  const { proposal } = await sentReading(office, imported, 'letter');
  const known = await meetingKnown(office.table, office.ledger, meetingId);
  const received = known === null ? {} : { received: known.received };
  const made = meetingProposed(proposal, { id: meetingId, ...received }, known ?? undefined);
  const meeting = edited ?? ('meeting' in made ? made.meeting : null);
  const problems = 'problems' in made ? made.problems : [];
  const acceptance = letter.accept ? await accepted(office, letter, { proposal, meeting, problems }) : null;
  return { proposal, meeting, problems, open: made.open, acceptance };
}

/** The meeting that the letter names; read in a process of its own, before anything is stored. */
async function meetingNamed({ fileName, bytes }: LetterToImport): Promise<string> {
  const proposal = await readBeforehand(fileName, (sandbox) => sandbox.letter(bytes, fileName));
  const id = proposal?.meeting.value?.replace('/', '-') ?? null;
  if (id !== null && /^[A-Z0-9]+(-[A-Z0-9]+)*$/u.test(id)) return id;
  throw new UsageError(`${fileName} does not name its meeting: say --meeting, such as --meeting C20-VCC-1.`);
}

async function accepted(
  office: Office,
  { fileName, by, because, evenSo, edited }: LetterToImport,
  { proposal, meeting, problems }: Pick<ImportedLetter, 'proposal' | 'meeting' | 'problems'>,
): Promise<Acceptance> {
  if (meeting === null) {
    const lines = problems.map((problem) => `  ${problem}`).join('\n');
    throw new UsageError(`${fileName} leaves out what a meeting needs; edit the proposal and give it with --edited:\n${lines}`);
  }
  const source = proposal.reference.value;
  const inForce = edited === null ? await acceptedBefore(office, meeting.id, source) : null;
  if (inForce !== null) return { outcome: 'unchanged', meeting: inForce };
  return await acceptAgenda(office.agenda, {
    meeting,
    by,
    reason: because ?? `convening letter ${source ?? fileName}`,
    source,
    evenSo,
  });
}

/** The meeting in force, where this letter was accepted before: what people decided since must not be undone by accepting it again. */
async function acceptedBefore(office: Office, meetingId: string, letter: string | null): Promise<Meeting | null> {
  const histories = await agendaHistory(office.table, meetingId);
  const isAccepted = letter !== null && histories.some(({ source }) => source === letter);
  return isAccepted ? await meetingKnown(office.table, office.ledger, meetingId) : null;
}
