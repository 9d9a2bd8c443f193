import {
  type ConclusionArguments,
  conclusionHelp,
  readConclusionCommand,
} from '../../../functions/command-line/conclusion-command.ts';
import { conclusionLines, conclusionTable } from '../../../functions/command-line/conclusion-lines.ts';
import { namedBytes } from '../../../functions/command-line/named-files.ts';
import { UsageError } from '../../../functions/command-line/usage-error.ts';
import { usualMeeting } from '../../../functions/command-line/usual-meeting.ts';
import { Conflict, NoSuchThing, Refused } from '../../../shared/desk/desk.ts';
import { conclusionIn, enteredConclusions, readConclusion } from '../../../shared/register/conclusions.ts';
import { meetingInForce, type Office, withRegister } from './with-register.ts';

interface Told {
  readonly lines: readonly string[];
  readonly json: unknown;
}

/** `conclusion`: answers the exit code. */
export async function runConclusion(args: readonly string[]): Promise<number> {
  const wanted = readConclusionCommand(args);
  if (wanted.help) {
    process.stdout.write(conclusionHelp);
    return 0;
  }
  const text = wanted.textFile === null ? '' : await wordsIn(wanted.textFile);
  return await withRegister(wanted, async (office) => {
    const { id } = await meetingInForce(office, wanted.meetingId ?? usualMeeting);
    const actions = { list, show, reword: put('reword', 'Reworded'), settle: put('settle', 'Settled') } as const;
    const { lines, json } = await actions[wanted.action](office, id, wanted, text);
    process.stdout.write(wanted.json ? `${JSON.stringify(json, null, 2)}\n` : `${lines.join('\n')}\n`);
    return 0;
  });
}

async function list({ table }: Office, meetingId: string, { conflicts }: ConclusionArguments): Promise<Told> {
  const all = (await enteredConclusions(table, meetingId)).map(conclusionIn);
  const wanted = conflicts ? all.filter(({ conflict }) => conflict !== null) : all;
  return { lines: conclusionTable(meetingId, wanted), json: wanted };
}

async function show({ table }: Office, meetingId: string, { id }: ConclusionArguments): Promise<Told> {
  const row = await readConclusion(table, meetingId, id);
  if (row === null) throw unknown(meetingId, id);
  return { lines: conclusionLines(conclusionIn(row)), json: conclusionIn(row) };
}

/** Puts the words down in the name of the person; the row follows, and the report. */
function put(action: 'reword' | 'settle', done: string) {
  return async (
    { conclusions }: Office,
    meetingId: string,
    { id, by, because }: ConclusionArguments,
    text: string,
  ): Promise<Told> => {
    const words = { text, reason: because ?? '', wording: null };
    const conclusion = await conclusions[action]({ role: 'secretariat', name: by }, meetingId, id, words).catch(
      (error: unknown) => {
        throw usageError(error, meetingId, id) ?? error;
      },
    );
    return { lines: [`${done}: ${id}`, ...conclusionLines(conclusion)], json: { outcome: done.toLowerCase(), conclusion } };
  };
}

/** What a "no" of the desk means to a person at the terminal; null for what is none. */
function usageError(error: unknown, meetingId: string, id: string): UsageError | null {
  if (error instanceof NoSuchThing) return unknown(meetingId, id);
  const isNo = error instanceof Refused || error instanceof Conflict;
  return isNo ? new UsageError(`${error.message} See: npm start -- conclusion show ${id}`, { cause: error }) : null;
}

function unknown(meetingId: string, id: string): UsageError {
  return new UsageError(`${meetingId} has no conclusion ${id}: npm start -- conclusion list`);
}

/** Plain text; line breaks as the register has them, none at the end. */
async function wordsIn(path: string): Promise<string> {
  const text = decoded(await namedBytes(path), path)
    .replaceAll(/\r\n?/gu, '\n')
    .trim();
  if (text === '') throw new UsageError(`${path} holds no words.`);
  return text;
}

function decoded(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new UsageError(`${path} is not plain text in UTF-8.`, { cause: error });
  }
}
