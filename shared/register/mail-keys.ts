import { createHash } from 'node:crypto';
import { UnknownKey } from './ledger-keys.ts';

/** What the mail gateway keeps in the ledger. `mail/` is written by the receiving server alone; all else is written once. */
export const mailKeys = {
  /** One mail, byte for byte as the receiving server had it. */
  raw: (mailId: string) => `${rawPrefix}${mailId}`,
  rawMails: 'mail/',
  record: (meetingId: string, mailId: string) => `mails/${meetingId}/${mailId}.json`,
  records: 'mails/',
  /** That a letter goes out, put down before it does. */
  letter: (meetingId: string, letterId: string) => `facts/${meetingId}/letters/${letterId}.json`,
  /** What a person answered by a link. */
  answer: (meetingId: string, answerId: string) => `${mailKeys.answers(meetingId)}${answerId}.json`,
  answers: (meetingId: string) => `facts/${meetingId}/answers/`,
  /** The registry of contacts, which the secretariat replaces; the bucket keeps its earlier versions. */
  registry: 'members/registry.csv',
} as const;

const rawPrefix = 'mail/';

/** SES puts this object to try the bucket, when a rule is made (Amazon SES Developer Guide, Deliver to S3 bucket action). */
export const setupNotification = 'AMAZON_SES_SETUP_NOTIFICATION';

/** Reads `mail/<mailId>`; the id is what the receiving server chose. Throws `UnknownKey`. */
export function parseMailKey(key: string): string {
  const [, mailId] = /^mail\/([A-Za-z0-9][A-Za-z0-9._-]{0,127})$/u.exec(key) ?? [];
  if (mailId === undefined) throw new UnknownKey(`not the key of a mail: ${key}`);
  return mailId;
}

/** The arrival of a mail's papers: one mail, delivered however often, is one arrival. */
export function arrivalOfMail(mailId: string): string {
  return `mail-${createHash('sha256').update(mailId).digest('hex').slice(0, 32)}`;
}

/** The id of the mail that `mails/<meetingId>/<mailId>.json` is about. */
export function mailIdOf(recordKey: string): string {
  return (recordKey.split('/').at(-1) ?? '').slice(0, -'.json'.length);
}
