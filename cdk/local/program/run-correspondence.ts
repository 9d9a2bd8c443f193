import { createHash } from 'node:crypto';
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
import { putConsultation, putReply, readConsultation, readReplies } from '../../../shared/aws/correspondence-ledger.ts';
import { councilOn } from '../../../shared/aws/council-ledger.ts';
import { reportInput } from '../../../shared/aws/report-input.ts';
import type { Consultation, Reply } from '../../../shared/model/consultation.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { consultation } from '../../../shared/proceedings/correspondence/consultation.ts';
import { recordReply } from '../../../shared/proceedings/correspondence/replies.ts';
import { sheetDocument } from '../../../shared/proceedings/correspondence/sheet-document.ts';
import { tally, votingDay } from '../../../shared/proceedings/correspondence/tally.ts';
import { tallyDocument } from '../../../shared/proceedings/correspondence/tally-document.ts';
import { replyRows, tallyRows } from '../../../shared/proceedings/correspondence/tally-rows.ts';
import { meetingInForce, type Office, withRegister } from './with-register.ts';
import { unknownCouncil, withoutVote } from './without-vote.ts';
import { written } from './written-document.ts';

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
  return await withRegister(wanted, async (office) => {
    const meeting = await meetingInForce(office, wanted.meetingId ?? usualMeeting);
    const actions = { sheet, reply, tally: count, 'without-vote': withoutVote } as const;
    const { lines, json } = await actions[wanted.action](office, wanted, meeting).catch((error: unknown) => {
      if (error instanceof RangeError) throw new UsageError(`${error.message}.`, { cause: error });
      throw error;
    });
    process.stdout.write(wanted.json ? `${JSON.stringify(json, null, 2)}\n` : `${lines.join('\n')}\n`);
    return 0;
  });
}

async function sheet(office: Office, wanted: CorrespondenceArguments, meeting: Meeting): Promise<Told> {
  const { letter, opens, closes, language } = wanted;
  const put = await made(office, meeting, { symbol: letter, opens, closes });
  const sheetOf = { document: sheetDocument(meeting, put, language), asOf: put.opens };
  const paths = await written(filesOf(wanted, meeting, 'sheet'), sheetOf);
  const lines = [
    `${put.symbol}: ${counted(put.questions.length, 'question')}, ${put.opens} to ${put.closes}.`,
    ...put.questions.map(({ number, documents, text }) => `  ${number}  ${documents.join(' ') || '-'}  ${quoted(text)}`),
    ...put.heldBack.map((id) => `  held back, for an edit of its words is in dispute: ${id}`),
    'Sheet:',
    ...paths.map((path) => `  ${path}`),
  ];
  return { lines, json: { consultation: put, paths } };
}

async function made(
  office: Office,
  meeting: Meeting,
  { symbol, opens, closes }: { readonly symbol: string; readonly opens: string | null; readonly closes: string | null },
): Promise<Consultation> {
  const standing = await readConsultation(office.ledger, meeting.id, symbol);
  if (standing !== null) return standing;
  if (opens === null || closes === null)
    throw new UsageError('Say when the consultation opens and closes: --opens TIME --closes TIME');
  const { conclusions } = await reportInput(office.table, office.ledger, meeting.id);
  const put = consultation(meeting, conclusions, { symbol, opens, closes });
  if (put.questions.length === 0)
    throw new UsageError(
      `No conclusion of ${meeting.id} calls for correspondence. Import its records: npm start -- import record FILE`,
    );
  return await putConsultation(office.ledger, put);
}

async function reply(office: Office, wanted: CorrespondenceArguments, meeting: Meeting): Promise<Told> {
  const put = await standingConsultation(office, meeting, wanted.letter);
  const unknown = [...wanted.answers.keys()].find((n) => n !== 'all' && !put.questions.some(({ number }) => number === n));
  if (unknown !== undefined) throw new UsageError(`${put.symbol} has no question ${unknown}: it has ${put.questions.length}.`);
  const given = put.questions.flatMap(({ number, conclusionId }) => {
    const answer = wanted.answers.get(number) ?? wanted.answers.get('all');
    return answer === undefined ? [] : [{ conclusionId, answer }];
  });
  const said = { state: wanted.state ?? '', receivedAt: wanted.received ?? new Date().toISOString(), answers: given };
  const id = createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 12);
  const noted: Reply = { id, ...said };
  recordReply(put, await readReplies(office.ledger, meeting.id, put.symbol), noted);
  const isNew = await putReply(office.ledger, meeting.id, put.symbol, noted);
  const lines = [
    `${noted.state}: ${counted(given.length, 'answer')} to ${put.symbol}${isNew ? ' noted' : ', noted before'} (${id}).`,
  ];
  return { lines, json: { reply: noted, new: isNew } };
}

async function count(office: Office, wanted: CorrespondenceArguments, meeting: Meeting): Promise<Told> {
  const put = await standingConsultation(office, meeting, wanted.letter);
  const asOf = wanted.asOf ?? new Date().toISOString();
  const day = votingDay(put, asOf);
  const electorate = await councilOn(office.ledger, day);
  if (electorate === null) throw unknownCouncil(day);
  const result = tally(put, electorate, await readReplies(office.ledger, meeting.id, put.symbol), asOf);
  const { language } = wanted;
  const document = tallyDocument(meeting, put, electorate, result, language);
  const tables = { states: tallyRows(result, electorate, language), replies: replyRows(result, language) };
  const paths = await written(filesOf(wanted, meeting, 'tally'), { document, asOf, tables });
  const lines = [...tallyLines(result), 'Count:', ...paths.map((path) => `  ${path}`)];
  return { lines, json: { tally: result, paths } };
}

async function standingConsultation(office: Office, meeting: Meeting, symbol: string): Promise<Consultation> {
  const standing = await readConsultation(office.ledger, meeting.id, symbol);
  if (standing !== null) return standing;
  throw new UsageError(
    `There is no consultation ${symbol} of ${meeting.id}: npm start -- correspondence sheet --letter ${symbol} ...`,
  );
}

/** Where the files of a consultation go, and what they begin with. */
function filesOf({ out, language, letter }: CorrespondenceArguments, { id }: Meeting, name: string) {
  return { folder: join(out, id), name: `${name}-${letter.replaceAll(/[^A-Za-z0-9-]+/gu, '-')}`, language };
}
