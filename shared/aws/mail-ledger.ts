import { confirmedMail } from '../mail/mail-arrival.ts';
import { meetings } from '../meetings/index.ts';
import { type RegistryReading, readRegistry } from '../members/read-registry.ts';
import { answerId, type LinkAnswer, linkAnswerSchema } from '../model/link-answer.ts';
import { type MailRecord, mailRecordSchema } from '../model/mail-record.ts';
import type { Meeting } from '../model/meeting.ts';
import { mailKeys } from '../register/mail-keys.ts';
import { meetingsInLedger } from './meeting-source.ts';
import type { ObjectStore } from './object-store.ts';

/** Puts what was decided of a mail into the ledger, once, and answers what stands there: the first decision. */
export async function storeMailRecord(ledger: ObjectStore, record: MailRecord): Promise<MailRecord> {
  const key = mailKeys.record(record.meetingId, record.mailId);
  if (await ledger.putOnce(key, JSON.stringify(record), 'application/json')) return record;
  const standing = await readMailRecord(ledger, record.meetingId, record.mailId);
  if (standing === null) throw new Error(`${key} was present and is gone`);
  return standing;
}

/** What was decided of a mail; null before it was received. */
export async function readMailRecord(ledger: ObjectStore, meetingId: string, mailId: string): Promise<MailRecord | null> {
  const text = await ledger.text(mailKeys.record(meetingId, mailId));
  return text === null ? null : mailRecordSchema.parse(JSON.parse(text));
}

/** What was decided of a mail, with what the contact of its State has answered since; null before it was received. */
export async function readMailHeard(ledger: ObjectStore, meetingId: string, mailId: string): Promise<MailRecord | null> {
  const record = await readMailRecord(ledger, meetingId, mailId);
  const state = record?.verdict?.authority.state ?? null;
  if (record?.verdict?.status !== 'quarantined' || state === null) return record;
  return (await isConfirmed(ledger, meetingId, mailId, state)) ? confirmedMail(record) : record;
}

/** Whether the contact of a State has said that a mail is theirs. */
export async function isConfirmed(ledger: ObjectStore, meetingId: string, mailId: string, state: string): Promise<boolean> {
  const asked = answerId({ kind: 'confirmation', subject: mailId, state, answer: 'confirmed' });
  return (await readAnswer(ledger, meetingId, asked))?.answer === 'confirmed';
}

/** The newest registry of contacts, dated by the bucket's clock; null where there is none. */
export async function readMemberRegistry(ledger: ObjectStore): Promise<RegistryReading | null> {
  const opened = await ledger.open(mailKeys.registry);
  if (opened === null) return null;
  const csv = Buffer.concat(await Array.fromAsync(opened.chunks)).toString('utf-8');
  const version = Math.floor(Date.parse(opened.storedAt) / 1_000);
  return readRegistry(csv, { version, validFrom: opened.storedAt.slice(0, 10) });
}

/** Every meeting that a mail can be for: those in the ledger, and those that come with the project and are not there. */
export async function meetingsForMail(ledger: ObjectStore): Promise<Meeting[]> {
  const own = await Array.fromAsync(meetingsInLedger(ledger));
  return [...own, ...meetings.filter(({ id }) => !own.some((meeting) => meeting.id === id))];
}

/** What a person answered by a link, under the name of the fact; null where nothing was answered. */
export async function readAnswer(ledger: ObjectStore, meetingId: string, id: string): Promise<LinkAnswer | null> {
  const text = await ledger.text(mailKeys.answer(meetingId, id));
  return text === null ? null : linkAnswerSchema.parse(JSON.parse(text));
}

/** What the co-sponsors of a paper have answered, each State's consent before its withdrawal. */
export async function answersAbout(ledger: ObjectStore, meetingId: string, paper: string): Promise<LinkAnswer[]> {
  const answers: LinkAnswer[] = [];
  const prefix = `${mailKeys.answers(meetingId)}co-sponsor.${paper}.`;
  for await (const { key } of ledger.list(prefix)) {
    const text = await ledger.text(key);
    if (text !== null) answers.push(linkAnswerSchema.parse(JSON.parse(text)));
  }
  return answers.toSorted((one, other) => one.at.localeCompare(other.at));
}
