import { type ArrivalRecord, type QuarantineCode, quarantineCodes } from '../model/arrival.ts';
import type { MailMessage, MailPart } from '../model/mail.ts';
import type { MailRecord } from '../model/mail-record.ts';

/** The parts that go the way of papers, numbered in the order of the mail. */
export function papersIn({ parts }: MailMessage): MailRecord['papers'] {
  return parts
    .filter(({ role }) => role === 'document')
    .map((part, i) => ({ part: part.n, n: i + 1, fileName: fileNameOf(part) }));
}

const extensions: Readonly<Record<string, string>> = {
  'application/pdf': '.pdf',
  'application/msword': '.doc',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
};

/** A name for the key: one step of a path, and sound Unicode, since a key travels URL-encoded. */
function fileNameOf({ n, name, type }: MailPart): string {
  const known = (name ?? '').replaceAll('/', '_').toWellFormed().trim();
  return known === '' ? `attachment-${n}${extensions[type] ?? ''}` : known;
}

/** What is noted of the arrival that a mail makes; null where it brings no paper. */
export function arrivalOf({ mailId, receivedAt, papers, verdict, language }: MailRecord): ArrivalRecord | null {
  if (verdict === null || papers.length === 0) return null;
  const { address, state, focalPoint } = verdict.authority;
  const authenticated = verdict.status === 'received';
  const quarantine = verdict.findings.filter((code): code is QuarantineCode => quarantineCodes.some((one) => one === code));
  return {
    channel: 'mail',
    sender: { state, address, authenticated, language },
    files: papers.length,
    mail: {
      mailId,
      receivedAt,
      from: address,
      focalPoint,
      quarantine: authenticated ? [] : quarantine,
      copied: [...verdict.copied],
    },
  };
}

/** What a contact can vouch for: that a mail is its State's. Not that it is clean, nor whose an address is that plays tricks. */
const proofs: readonly QuarantineCode[] = ['dmarc-fail', 'dmarc-none'];

/** The same arrival after the contact of its State has confirmed the mail. What nobody can vouch for stays. */
export function confirmedArrival(record: ArrivalRecord): ArrivalRecord {
  const { mail, sender } = record;
  if (mail === null || sender === null) return record;
  const quarantine = mail.quarantine.filter((code) => !proofs.includes(code));
  return { ...record, sender: { ...sender, authenticated: quarantine.length === 0 }, mail: { ...mail, quarantine } };
}

/** The same mail after the contact of its State has confirmed it: its sender is answered as if the proof had come with it. What nobody can vouch for stays. */
export function confirmedMail(record: MailRecord): MailRecord {
  const arrival = arrivalOf(record);
  if (record.verdict === null || arrival === null || confirmedArrival(arrival).sender?.authenticated !== true) return record;
  return { ...record, verdict: { ...record.verdict, status: 'received', answerTo: record.verdict.authority.address } };
}
