import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type CorrespondenceArguments,
  correspondenceHelp,
  readCorrespondence,
} from '../../../functions/command-line/correspondence-command.ts';
import { tallyLines } from '../../../functions/command-line/tally-lines.ts';
import { counted, quoted } from '../../../functions/command-line/terminal-lines.ts';
import { UsageError } from '../../../functions/command-line/usage-error.ts';
import { usualMeeting } from '../../../functions/command-line/usual-meeting.ts';
import type { FileOffered } from '../../../shared/desk/consultation-files.ts';
import type { CorrespondenceDesk } from '../../../shared/desk/correspondence-desk.ts';
import { NoSuchThing, Refused } from '../../../shared/desk/desk.ts';
import type { Consultation } from '../../../shared/model/consultation.ts';
import { meetingInForce, withRegister } from './with-register.ts';
import { unknownCouncil, withoutVote } from './without-vote.ts';

/** The desk, in the name of the person at the terminal. */
interface Wanted {
  readonly desk: CorrespondenceDesk;
  readonly caller: { readonly role: 'secretariat'; readonly name: string };
  readonly meetingId: string;
  readonly args: CorrespondenceArguments;
}

interface Told {
  readonly lines: readonly string[];
  readonly json: unknown;
}

/** `correspondence`: answers the exit code. */
export async function runCorrespondence(given: readonly string[]): Promise<number> {
  const args = readCorrespondence(given);
  if (args.help) {
    process.stdout.write(correspondenceHelp);
    return 0;
  }
  return await withRegister(args, async (office) => {
    const { id: meetingId } = await meetingInForce(office, args.meetingId ?? usualMeeting);
    const desk = office.correspondence;
    const caller = { role: 'secretariat', name: args.by } as const;
    const actions = { sheet, reply, tally, 'without-vote': withoutVote } as const;
    const { lines, json } = await actions[args.action]({ desk, caller, meetingId, args }).catch((error: unknown) => {
      throw usageError(error, { meetingId, args }) ?? error;
    });
    process.stdout.write(args.json ? `${JSON.stringify(json, null, 2)}\n` : `${lines.join('\n')}\n`);
    return 0;
  });
}

/** What a "no" of the desk means to a person at the terminal; null for what is none. */
function usageError(error: unknown, { meetingId, args: { letter } }: Pick<Wanted, 'meetingId' | 'args'>): UsageError | null {
  const because = { cause: error };
  if (error instanceof NoSuchThing)
    return new UsageError(
      `There is no consultation ${letter} of ${meetingId}: npm start -- correspondence sheet --letter ${letter} ...`,
      because,
    );
  if (!(error instanceof Refused)) return null;
  const { code, values } = error;
  if (code === 'council-unknown') return unknownCouncil(String(values.day));
  if (code !== 'consultation-empty') return new UsageError(error.message, because);
  return new UsageError(
    `No conclusion of ${meetingId} calls for correspondence. Import its records: npm start -- import record FILE`,
    because,
  );
}

async function sheet(wanted: Wanted): Promise<Told> {
  const { desk, caller, meetingId, args } = wanted;
  const put = await standingOrOpened(wanted);
  const paths = await written(wanted, await desk.sheet(caller, meetingId, put.symbol, args.language));
  const lines = [
    `${put.symbol}: ${counted(put.questions.length, 'question')}, ${put.opens} to ${put.closes}.`,
    ...put.questions.map(({ number, documents, text }) => `  ${number}  ${documents.join(' ') || '-'}  ${quoted(text)}`),
    ...put.heldBack.map((id) => `  held back, for an edit of its words is in dispute: ${id}`),
    'Sheet:',
    ...paths.map((path) => `  ${path}`),
  ];
  return { lines, json: { consultation: put, paths } };
}

/** What was put stands, whatever times are named when it is asked for again. */
async function standingOrOpened({ desk, caller, meetingId, args }: Wanted): Promise<Consultation> {
  const { letter, opens, closes } = args;
  const opened = await desk.consultations(caller, meetingId);
  const standing = opened.find(({ consultation }) => consultation.symbol === letter);
  if (standing !== undefined) return standing.consultation;
  if (opens === null || closes === null)
    throw new UsageError('Say when the consultation opens and closes: --opens TIME --closes TIME');
  return await desk.open(caller, meetingId, { symbol: letter, opens, closes });
}

async function reply({ desk, caller, meetingId, args }: Wanted): Promise<Told> {
  const { letter, state, received } = args;
  const answers = [...args.answers].map(([question, answer]) => ({ question, answer }));
  const said = { state: state ?? '', receivedAt: received, answers };
  const { reply: noted, isNew } = await desk.reply(caller, meetingId, letter, said);
  const answered = counted(noted.answers.length, 'answer');
  const lines = [`${noted.state}: ${answered} to ${letter}${isNew ? ' noted' : ', noted before'} (${noted.id}).`];
  return { lines, json: { reply: noted, new: isNew } };
}

async function tally(wanted: Wanted): Promise<Told> {
  const { desk, caller, meetingId, args } = wanted;
  const { letter, language } = args;
  const asOf = args.asOf ?? new Date().toISOString();
  const result = await desk.tally(caller, meetingId, letter, asOf);
  const paths = await written(wanted, await desk.tallyFiles(caller, meetingId, letter, { asOf, language }));
  return { lines: [...tallyLines(result), 'Count:', ...paths.map((path) => `  ${path}`)], json: { tally: result, paths } };
}

/** Writes the files of a consultation; answers their paths. */
async function written({ meetingId, args }: Wanted, files: readonly FileOffered<string>[]): Promise<string[]> {
  const folder = join(args.out, meetingId);
  await mkdir(folder, { recursive: true });
  for (const { fileName, body } of files) await writeFile(join(folder, fileName), await body());
  return files.map(({ fileName }) => join(folder, fileName));
}
