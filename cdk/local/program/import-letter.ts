import { UsageError } from '../../../functions/command-line/usage-error.ts';
import type { Acceptance } from '../../../shared/desk/decide-agenda.ts';
import type { Caller } from '../../../shared/model/caller.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { MeetingProposal } from '../../../shared/model/meeting-proposal.ts';
import type { OpenPoint } from '../../../shared/proceedings/letters/meeting-from.ts';
import { decided } from './decided.ts';
import { meetingFrom as meetingInFile } from './meeting-file.ts';
import { readBeforehand } from './read-beforehand.ts';
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
  const file = { kind: 'letter', meetingId, fileName, bytes, by, sitting: null, date: null } as const;
  const { arrivalId, read } = await sentReading(office, file);
  const { proposal, problems, open } = read;
  const meeting = edited ?? read.meeting;
  const acceptance = letter.accept ? await accepted(office, letter, { arrivalId, meetingId, edited, meeting, problems }) : null;
  return { proposal, meeting, problems, open, acceptance };
}

/** The meeting that the letter names; read in a process of its own, before anything is stored. */
async function meetingNamed({ fileName, bytes }: LetterToImport): Promise<string> {
  const proposal = await readBeforehand(fileName, (sandbox) => sandbox.letter(bytes, fileName));
  const id = proposal?.meeting.value?.replace('/', '-') ?? null;
  if (id !== null && /^[A-Z0-9]+(-[A-Z0-9]+)*$/u.test(id)) return id;
  throw new UsageError(`${fileName} does not name its meeting: say --meeting, such as --meeting C20-VCC-1.`);
}

interface ReadLetter extends Pick<ImportedLetter, 'meeting' | 'problems'> {
  readonly arrivalId: string;
  readonly meetingId: string;
  readonly edited: Meeting | null;
}

async function accepted(
  office: Office,
  { fileName, by, because, evenSo }: LetterToImport,
  { arrivalId, meetingId, edited, meeting, problems }: ReadLetter,
): Promise<Acceptance> {
  if (meeting === null) {
    const lines = problems.map((problem) => `  ${problem}`).join('\n');
    throw new UsageError(`${fileName} leaves out what a meeting needs; edit the proposal and give it with --edited:\n${lines}`);
  }
  const caller: Caller = { role: 'secretariat', name: by };
  const grounds = { edited, reason: because, evenSo };
  return await decided(office, () => office.proceedings.acceptLetter(caller, meetingId, arrivalId, grounds));
}
