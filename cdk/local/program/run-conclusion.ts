import {
  type ConclusionArguments,
  conclusionHelp,
  readConclusionCommand,
} from '../../../functions/command-line/conclusion-command.ts';
import { conclusionLines, conclusionTable } from '../../../functions/command-line/conclusion-lines.ts';
import { namedBytes } from '../../../functions/command-line/named-files.ts';
import { type SettlingDeps, settleConclusion } from '../../../functions/command-line/settle-conclusion.ts';
import { UsageError } from '../../../functions/command-line/usage-error.ts';
import { usualMeeting } from '../../../functions/command-line/usual-meeting.ts';
import { recordWording, wordingsInLedger } from '../../../shared/aws/proceedings-ledger.ts';
import { conclusionIn, enteredConclusions, readConclusion, writeConclusion } from '../../../shared/register/conclusions.ts';
import { reportRequest } from '../../../shared/register/report-request.ts';
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
    const actions = { list, show, settle } as const;
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

async function settle(office: Office, meetingId: string, { id, by, because }: ConclusionArguments, text: string): Promise<Told> {
  const at = new Date().toISOString();
  const settlement = { meetingId, conclusionId: id, text, editor: { by, at, reason: because ?? '' } };
  const settled = await settleConclusion(settlingDeps(office), settlement);
  if (settled.outcome === 'unknown') throw unknown(meetingId, id);
  if (settled.outcome === 'no-conflict')
    throw new UsageError(`Nothing is in conflict about ${id}: npm start -- conclusion show ${id}`);
  const { message, delaySeconds } = reportRequest(meetingId, at);
  await office.toReport(message, delaySeconds);
  return { lines: [`Settled: ${id}`, ...conclusionLines(settled.conclusion)], json: settled };
}

function settlingDeps({ table, ledger }: Office): SettlingDeps {
  return {
    readConclusion: (...conclusion) => readConclusion(table, ...conclusion),
    wordings: (...record) => wordingsInLedger(ledger, ...record),
    recordWording: (...wording) => recordWording(ledger, ...wording),
    writeConclusion: (...conclusion) => writeConclusion(table, ...conclusion),
  };
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
