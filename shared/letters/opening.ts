import { letterWords } from '../languages/letters/index.ts';
import { fill } from '../languages/report/index.ts';
import type { Language } from '../model/language.ts';
import { instantText } from './instants.ts';
import type { ReceiptInput, ReceivedMail, UploadedFile } from './letter-input.ts';
import { outsideWords } from './outside-words.ts';

type Received = Pick<ReceiptInput, 'meeting' | 'mail' | 'receivedAt' | 'language'>;

/** What came, and when by both clocks. Throws a RangeError for a mail that must not be answered: a machine's, or nobody's in particular. */
export function openingText({ meeting, mail, receivedAt, language }: Received): string {
  const words = letterWords(language);
  const moment = instantText(receivedAt, language);
  if (mail === null) return fill(words.uploadReceived, { moment });
  const { status } = mail.verdict;
  if (status === 'ignored' || status === 'quarantined') throw new RangeError(`mail that is ${status} has no answer`);
  return fill(words.mailReceived, { address: outsideWords(meeting.intakeAddress, language), moment });
}

/** Longest matter in a subject, in characters: with the title it stays on what a list of mails shows. */
const subjectRoom = 80;

/** What the letter is about, in the sender's own words: the subject of the mail, else the name of the first file. */
export function aboutText(
  mail: ReceivedMail | null,
  files: readonly Pick<UploadedFile, 'name'>[],
  meeting: string,
  language: Language,
): string {
  const matters = [mail?.message.subject ?? '', files[0]?.name ?? ''].map((matter) =>
    outsideWords(matter, language, subjectRoom),
  );
  return matters.find((matter) => matter !== '') ?? meeting;
}
