import type { ConfirmationInput, CoSponsorInput, ReceiptInput, VerdictInput } from '../../../shared/letters/letter-input.ts';
import { judgeMail } from '../../../shared/mail/judge-mail.ts';
import type { PaperRecord } from '../../../shared/model/contribution.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { MailPart } from '../../../shared/model/mail.ts';
import type { Place } from '../../../shared/model/place.ts';
import { aMail, aPart, registry } from '../mail/a-mail.ts';
import { finding, meetingOf, type PaperSketch, paper } from '../report/records.ts';

export const meeting = meetingOf('C21-VCC-1');
export const beforeDeadline = '2021-05-24T22:30:10Z';
export const afterDeadline = '2021-05-26T08:00:00Z';
export const reference = 'arrival-1';
/** The words with which page 3 of the long paper begins. */
export const start = 'The administration further proposes';
export const lengthRule = meeting.pageLimit.rule;

const place = (page: number, quote: string): Place => ({ part: 'body', page, cell: null, start: 0, end: 0, quote });

/** A paper of this arrival; what the file is called and holds follows from its number. */
export function paperHere(sketch: PaperSketch): PaperRecord {
  const record = paper(sketch);
  const sha256 = String(sketch.n).repeat(64);
  return { ...record, arrivalId: reference, n: sketch.n, file: { ...record.file, sha256, size: 48_211 } };
}

/** Returned: a page too long; and a remark. */
export function longPaper(language: Language, sketch: Partial<PaperSketch> = {}): PaperRecord {
  const findings = [
    {
      ...finding('page-limit-exceeded', 'return', { pages: 3, limit: 2, start }, language),
      rule: lengthRule,
      place: place(3, start),
    },
    { ...finding('tracked-changes', 'warning', {}, language), place: place(1, 'shall be considered') },
  ];
  const record = paperHere({ n: 2, status: 'returned', states: ['KE'], items: ['C21-A2-07'], language, findings, ...sketch });
  return { ...record, verdict: { ...record.verdict, pages: { verdict: 'over', count: 3, grade: 'measured' } } };
}

/** A mail with a text, a document, a picture and a package of Outlook. */
export const parts: readonly MailPart[] = [
  aPart(1, { name: null, role: 'body', sha256: 'a'.repeat(64), size: 812 }),
  aPart(2, { name: 'contribution-2.docx', sha256: '2'.repeat(64), size: 48_211 }),
  aPart(3, { name: 'logo.png', role: 'picture', sha256: 'b'.repeat(64), size: 4_321 }),
  aPart(4, { name: 'winmail.dat', role: 'tnef', sha256: 'c'.repeat(64), size: 12_345 }),
];

export function mailWith(given: readonly MailPart[] = parts, subject = 'Our contribution') {
  const message = aMail({ subject, parts: [...given] });
  return { message, verdict: judgeMail(message, registry) };
}

const basis = (language: Language) => ({ meeting, language, to: 'focal@et.example', reference, receivedAt: beforeDeadline });

export function receiptGiven(language: Language, change: Partial<ReceiptInput> = {}): ReceiptInput {
  return { ...basis(language), mail: mailWith(), files: [], ...change };
}

export function verdictGiven(language: Language, change: Partial<VerdictInput> = {}): VerdictInput {
  return {
    ...basis(language),
    mail: mailWith(),
    papers: [longPaper(language)],
    symbols: {},
    writtenAt: beforeDeadline,
    ...change,
  };
}

export function coSponsorGiven(language: Language, change: Partial<CoSponsorInput> = {}): CoSponsorInput {
  const sender = { state: 'KE', address: 'focal@ke.example', authenticated: true, language: null };
  const joint = { ...paperHere({ n: 2, states: ['KE', 'RW'], language, title: 'Connecting schools', symbol: 'C21/84' }), sender };
  return { meeting, language, to: 'focal@rw.example', paper: joint, link: 'https://register.example/consent/abc', ...change };
}

export function confirmationGiven(language: Language, change: Partial<ConfirmationInput> = {}): ConfirmationInput {
  return { ...basis(language), message: aMail({ parts: [...parts] }), link: 'https://register.example/confirm/abc', ...change };
}

/** The text part without its line breaks and marks of direction, as the sentences were before they were laid out. */
export function unwrapped(text: string): string {
  return text.replace(/[\u200f\u2066-\u2069]/gu, '').replace(/\s+/gu, ' ');
}

/** The words of the HTML part, as a reader sees them. */
export function wordsOf(html: string): string {
  const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
  const body = html.slice(html.indexOf('<body'));
  return body
    .replace(/<[^>]*>/gu, ' ')
    .replace(/&[a-z#0-9]+;/gu, (entity) => entities[entity] ?? entity)
    .replace(/\s+/gu, ' ');
}
