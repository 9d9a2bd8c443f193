import { type Consultation, consultationSchema, type Reply, replySchema } from '../model/consultation.ts';
import { ledgerKeys } from '../register/ledger-keys.ts';
import type { ObjectStore } from './object-store.ts';

/** The consultation that a letter carries; null when there is none. */
export async function readConsultation(ledger: ObjectStore, meetingId: string, symbol: string): Promise<Consultation | null> {
  const text = await ledger.text(ledgerKeys.consultation(meetingId, symbol));
  return text === null ? null : consultationSchema.parse(JSON.parse(text));
}

/** Puts a consultation into the ledger, once, and answers the one that stands there: what was put to the vote does not change any more. */
export async function putConsultation(ledger: ObjectStore, consultation: Consultation): Promise<Consultation> {
  const { meetingId, symbol } = consultation;
  const key = ledgerKeys.consultation(meetingId, symbol);
  if (await ledger.putOnce(key, `${JSON.stringify(consultation)}\n`, 'application/json')) return consultation;
  const standing = await readConsultation(ledger, meetingId, symbol);
  if (standing === null) throw new Error(`${key} was present and is gone`);
  return standing;
}

/** Puts a reply into the ledger, once. False where a reply of this id is there. */
export async function putReply(ledger: ObjectStore, meetingId: string, symbol: string, reply: Reply): Promise<boolean> {
  return await ledger.putOnce(ledgerKeys.reply(meetingId, symbol, reply.id), `${JSON.stringify(reply)}\n`, 'application/json');
}

/** All replies to a consultation, as they came. */
export async function readReplies(ledger: ObjectStore, meetingId: string, symbol: string): Promise<Reply[]> {
  const replies: Reply[] = [];
  for await (const { key } of ledger.list(ledgerKeys.replies(meetingId, symbol))) {
    const text = await ledger.text(key);
    if (text !== null) replies.push(replySchema.parse(JSON.parse(text)));
  }
  return replies;
}
