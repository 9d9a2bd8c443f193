import type { OpenedConsultation, PutBy } from '../desk/correspondence-desk.ts';
import { type Consultation, consultationSchema, type Reply, replySchema } from '../model/consultation.ts';
import { ledgerKeys } from '../register/ledger-keys.ts';
import type { ObjectStore } from './object-store.ts';

/** What the key of a consultation ends in. */
const consultationFile = '/consultation.json';

/** The consultation that a letter carries; null when there is none. */
export async function readConsultation(ledger: ObjectStore, meetingId: string, symbol: string): Promise<Consultation | null> {
  const text = await ledger.text(ledgerKeys.consultation(meetingId, symbol));
  return text === null ? null : consultationSchema.parse(JSON.parse(text));
}

/** The consultations of a meeting, with how many replies are kept of each: one listing finds them all. */
export async function consultationsInLedger(ledger: ObjectStore, meetingId: string): Promise<OpenedConsultation[]> {
  const keys = (await Array.fromAsync(ledger.list(ledgerKeys.consultations(meetingId)))).map(({ key }) => key);
  const texts = await Promise.all(keys.filter((key) => key.endsWith(consultationFile)).map((key) => ledger.text(key)));
  const opened = texts.flatMap((text) => (text === null ? [] : [consultationSchema.parse(JSON.parse(text))]));
  return opened.map((consultation) => {
    const place = ledgerKeys.replies(meetingId, consultation.symbol);
    return { consultation, replies: keys.filter((key) => key.startsWith(place)).length };
  });
}

/**
 * Puts a consultation into the ledger, once, with who opened it, and answers the one that stands there: what was put to the vote does not change any
 * more.
 */
export async function putConsultation(ledger: ObjectStore, consultation: Consultation, put: PutBy): Promise<Consultation> {
  const { meetingId, symbol } = consultation;
  const key = ledgerKeys.consultation(meetingId, symbol);
  if (await ledger.putOnce(key, `${JSON.stringify({ ...consultation, put })}\n`, 'application/json')) return consultation;
  const standing = await readConsultation(ledger, meetingId, symbol);
  if (standing === null) throw new Error(`${key} was present and is gone`);
  return standing;
}

/** Puts a reply into the ledger, once, with who noted it. False where a reply of this id is there. */
export async function putReply(
  ledger: ObjectStore,
  meetingId: string,
  symbol: string,
  reply: Reply,
  put: PutBy,
): Promise<boolean> {
  const key = ledgerKeys.reply(meetingId, symbol, reply.id);
  return await ledger.putOnce(key, `${JSON.stringify({ ...reply, put })}\n`, 'application/json');
}

/** All replies to a consultation, as they came. */
export async function readReplies(ledger: ObjectStore, meetingId: string, symbol: string): Promise<Reply[]> {
  const listed = await Array.fromAsync(ledger.list(ledgerKeys.replies(meetingId, symbol)));
  const texts = await Promise.all(listed.map(({ key }) => ledger.text(key)));
  return texts.flatMap((text) => (text === null ? [] : [replySchema.parse(JSON.parse(text))]));
}
