import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type CorrespondenceArguments,
  correspondenceHelp,
  readCorrespondence,
} from '../../../functions/command-line/correspondence-command.ts';
import { counted, quoted } from '../../../functions/command-line/terminal-lines.ts';
import { UsageError } from '../../../functions/command-line/usage-error.ts';
import { putConsultation, putReply, readConsultation, readReplies } from '../../../shared/aws/correspondence-ledger.ts';
import { reportInput } from '../../../shared/aws/report-input.ts';
import type { Consultation, Reply } from '../../../shared/model/consultation.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { consultation } from '../../../shared/proceedings/correspondence/consultation.ts';
import { electorateOn } from '../../../shared/proceedings/correspondence/electorate.ts';
import { recordReply } from '../../../shared/proceedings/correspondence/replies.ts';
import { sheetDocument } from '../../../shared/proceedings/correspondence/sheet-document.ts';
import { tally } from '../../../shared/proceedings/correspondence/tally.ts';
import { tallyDocument } from '../../../shared/proceedings/correspondence/tally-document.ts';
import type { ReportDocument } from '../../../shared/report/document.ts';
import { wordFile } from '../../../shared/report/render-docx.ts';
import { type Desk, meetingInForce, usualMeeting, withRegister } from './with-register.ts';

interface Told {
  readonly lines: readonly string[];
  readonly json: unknown;
}

/** `correspondence`: answers the exit code. */
export async function runCorrespondence(args: readonly string[]): Promise<number> {
  const wanted = readCorrespondence(args);
  if (wanted.help) {
    process.stdout.write(correspondenceHelp);
    return 0;
  }
  return await withRegister(wanted, async (desk) => {
    const meeting = await meetingInForce(desk, wanted.meetingId ?? usualMeeting);
    const actions = { sheet, reply, tally: count } as const;
    const { lines, json } = await actions[wanted.action](desk, wanted, meeting).catch((error: unknown) => {
      if (error instanceof RangeError) throw new UsageError(`${error.message}.`, { cause: error });
      throw error;
    });
    process.stdout.write(wanted.json ? `${JSON.stringify(json, null, 2)}\n` : `${lines.join('\n')}\n`);
    return 0;
  });
}

async function sheet(desk: Desk, wanted: CorrespondenceArguments, meeting: Meeting): Promise<Told> {
  const { letter, opens, closes, language } = wanted;
  const put = await made(desk, meeting, { symbol: letter, opens, closes });
  const path = await write(wanted, meeting, 'sheet', sheetDocument(meeting, put, language), put.opens);
  const lines = [
    `${put.symbol}: ${counted(put.questions.length, 'question')}, ${put.opens} to ${put.closes}.`,
    ...put.questions.map(({ number, documents, text }) => `  ${number}  ${documents.join(' ') || '-'}  ${quoted(text)}`),
    ...put.heldBack.map((id) => `  held back, for an edit of its words is in dispute: ${id}`),
    `Sheet: ${path}`,
  ];
  return { lines, json: { consultation: put, path } };
}

async function made(
  desk: Desk,
  meeting: Meeting,
  { symbol, opens, closes }: { readonly symbol: string; readonly opens: string | null; readonly closes: string | null },
): Promise<Consultation> {
  const standing = await readConsultation(desk.ledger, meeting.id, symbol);
  if (standing !== null) return standing;
  if (opens === null || closes === null)
    throw new UsageError('Say when the consultation opens and closes: --opens TIME --closes TIME');
  const { conclusions } = await reportInput(desk.table, desk.ledger, meeting.id);
  const put = consultation(meeting, conclusions, { symbol, opens, closes });
  if (put.questions.length === 0)
    throw new UsageError(
      `No conclusion of ${meeting.id} calls for correspondence. Import its records: npm start -- import record FILE`,
    );
  return await putConsultation(desk.ledger, put);
}

async function reply(desk: Desk, wanted: CorrespondenceArguments, meeting: Meeting): Promise<Told> {
  const put = await standingConsultation(desk, meeting, wanted.letter);
  const unknown = [...wanted.answers.keys()].find((n) => n !== 'all' && !put.questions.some(({ number }) => number === n));
  if (unknown !== undefined) throw new UsageError(`${put.symbol} has no question ${unknown}: it has ${put.questions.length}.`);
  const given = put.questions.flatMap(({ number, conclusionId }) => {
    const answer = wanted.answers.get(number) ?? wanted.answers.get('all');
    return answer === undefined ? [] : [{ conclusionId, answer }];
  });
  const said = { state: wanted.state ?? '', receivedAt: wanted.received ?? new Date().toISOString(), answers: given };
  const id = createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 12);
  const noted: Reply = { id, ...said };
  recordReply(put, await readReplies(desk.ledger, meeting.id, put.symbol), noted);
  const isNew = await putReply(desk.ledger, meeting.id, put.symbol, noted);
  const lines = [
    `${noted.state}: ${counted(given.length, 'answer')} to ${put.symbol}${isNew ? ' noted' : ', noted before'} (${id}).`,
  ];
  return { lines, json: { reply: noted, new: isNew } };
}

async function count(desk: Desk, wanted: CorrespondenceArguments, meeting: Meeting): Promise<Told> {
  const put = await standingConsultation(desk, meeting, wanted.letter);
  const asOf = wanted.asOf ?? new Date().toISOString();
  const isOpen = Date.parse(asOf) < Date.parse(put.closes);
  const day = (isOpen ? asOf : put.closes).slice(0, 10);
  const electorate = electorateOn(day);
  if (electorate === null) throw new UsageError(`The project does not know which Council was in office on ${day}.`);
  const result = tally(put, electorate, await readReplies(desk.ledger, meeting.id, put.symbol), asOf);
  const document = tallyDocument(meeting, put, electorate, result, wanted.language);
  const path = await write(wanted, meeting, 'tally', document, asOf);
  const lines = [
    `${put.symbol}, ${asOf}: ${result.entitled} of ${counted(result.members, 'Council Member State')} with a vote, ${result.needed} needed.`,
    ...result.questions.map(({ question, states, outcome }) => {
      const counts = `yes ${states.yes.length}, no ${states.no.length}, abstain ${states.abstain.length}, silent ${states.silent.length}`;
      return `  ${question.number}  ${outcome}  ${counts}`;
    }),
    `Count: ${path}`,
  ];
  return { lines, json: { tally: result, path } };
}

async function standingConsultation(desk: Desk, meeting: Meeting, symbol: string): Promise<Consultation> {
  const standing = await readConsultation(desk.ledger, meeting.id, symbol);
  if (standing !== null) return standing;
  throw new UsageError(
    `There is no consultation ${symbol} of ${meeting.id}: npm start -- correspondence sheet --letter ${symbol} ...`,
  );
}

async function write(
  { out, language, letter }: CorrespondenceArguments,
  meeting: Meeting,
  name: string,
  document: ReportDocument,
  asOf: string,
): Promise<string> {
  const folder = join(out, meeting.id);
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${name}-${letter.replaceAll(/[^A-Za-z0-9-]+/gu, '-')}.${language}.docx`);
  await writeFile(path, await wordFile(document, asOf));
  return path;
}
