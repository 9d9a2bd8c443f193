import { createHash } from 'node:crypto';
import { memberStates } from '../languages/states/member-states.ts';
import type { Consultation, Reply } from '../model/consultation.ts';
import { recordReply } from '../proceedings/correspondence/replies.ts';
import { passedInstant } from './check-time.ts';
import type { CorrespondenceDeps, ReplyNoted, ReplyWanted } from './correspondence-desk.ts';
import { Refused } from './desk.ts';

/** Keeps a reply, once. The same State, moment and answers are the same reply, however the time is written and in whatever order they come. Throws Refused. */
export async function noteReply(
  deps: CorrespondenceDeps,
  put: Consultation,
  wanted: ReplyWanted,
  by: string,
): Promise<ReplyNoted> {
  const { state } = wanted;
  if (!memberStates.includes(state)) throw new Refused('state-unknown', { code: state });
  const now = deps.now();
  const receivedAt = passedInstant(wanted.receivedAt, now);
  const answers = answersTo(put, wanted.answers);
  const said = { state, receivedAt: new Date(receivedAt).toISOString(), answers };
  const id = createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 12);
  const { meetingId, symbol } = put;
  const before = await deps.replies(meetingId, symbol);
  const known = before.find((one) => one.id === id);
  if (known !== undefined) return { reply: known, isNew: false };
  const reply: Reply = { id, state, receivedAt, answers };
  recordReply(put, before, reply);
  return { reply, isNew: await deps.putReply(meetingId, symbol, reply, { by, at: now }) };
}

/** In the order of the questions; those that the reply leaves open are not in it. */
function answersTo({ symbol, questions }: Consultation, given: ReplyWanted['answers']): Reply['answers'] {
  const answers = new Map(given.map(({ question, answer }) => [question, answer]));
  if (answers.size < given.length) throw new Refused('answers-twice');
  const unknown = [...answers.keys()].find((n) => n !== 'all' && !questions.some(({ number }) => number === n));
  if (unknown !== undefined) throw new Refused('question-unknown', { symbol, number: unknown, count: questions.length });
  const answered = questions.flatMap(({ number, conclusionId }) => {
    const answer = answers.get(number) ?? answers.get('all');
    return answer === undefined ? [] : [{ conclusionId, answer }];
  });
  if (answered.length === 0) throw new Refused('answers-none');
  return answered;
}
