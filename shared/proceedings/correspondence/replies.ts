import { isDeepStrictEqual } from 'node:util';
import type { Consultation, Reply } from '../../model/consultation.ts';

/**
 * Adds a reply to those of a consultation, in the order in which they were received. Every reply is kept, whoever it is from and whenever it
 * came; what counts is for the tally. A reply that is there already changes nothing.
 * @throws RangeError on a question that was not put, a question answered twice, or another reply of the same id
 */
export function recordReply({ questions }: Consultation, replies: readonly Reply[], reply: Reply): readonly Reply[] {
  const put = new Set(questions.map(({ conclusionId }) => conclusionId));
  const answered = reply.answers.map(({ conclusionId }) => conclusionId);
  const unknown = answered.find((id) => !put.has(id));
  if (unknown !== undefined) throw new RangeError(`reply ${reply.id} answers ${unknown}, which was not put`);
  if (new Set(answered).size < answered.length) throw new RangeError(`reply ${reply.id} answers a question twice`);
  const known = replies.find(({ id }) => id === reply.id);
  if (known === undefined) return inOrderReceived([...replies, reply]);
  if (!isDeepStrictEqual(known, reply)) throw new RangeError(`reply ${reply.id} was recorded before with other content`);
  return replies;
}

/** By the moment, not by the spelling; of one moment, by id. */
export function inOrderReceived(replies: readonly Reply[]): readonly Reply[] {
  return replies.toSorted((a, b) => Date.parse(a.receivedAt) - Date.parse(b.receivedAt) || (a.id < b.id ? -1 : 1));
}
