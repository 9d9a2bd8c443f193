import { createHash } from 'node:crypto';
import { type MailMessage, mailLimits } from '../../shared/model/mail.ts';
import type { ReadMail } from '../../shared/readers/mail/read-mail.ts';
import type { OpenedMail, ReceivingDeps } from './receiving.ts';

export type MailReading = ReadMail;

/** Reads a mail, or says that it cannot be read: two processes that died of the same bytes are a fact about the bytes. */
export async function readSafely(deps: Pick<ReceivingDeps, 'readMail'>, opened: OpenedMail): Promise<MailReading> {
  const { bytes, sha256 } = await received(opened);
  if (bytes === null) return unread(sha256, opened.size, 'too-large');
  const first = await deps.readMail(bytes);
  if (first.outcome === 'done') return first.value;
  const second = await deps.readMail(bytes);
  return second.outcome === 'done' ? second.value : unread(sha256, opened.size, 'malformed');
}

async function received({ chunks, size }: OpenedMail): Promise<{ bytes: Uint8Array | null; sha256: string }> {
  const hash = createHash('sha256');
  const kept: Uint8Array[] = [];
  for await (const chunk of chunks) {
    hash.update(chunk);
    if (size <= mailLimits.bytes) kept.push(chunk);
  }
  return { bytes: size <= mailLimits.bytes ? Buffer.concat(kept) : null, sha256: hash.digest('hex') };
}

/** Of such a mail nothing is believed and nobody is answered; the raw bytes wait for a person. */
function unread(sha256: string, size: number, broken: NonNullable<MailMessage['broken']>): MailReading {
  const message: MailMessage = {
    sha256,
    size,
    messageId: null,
    from: { problem: 'missing', detail: 'the mail could not be read' },
    to: [],
    cc: [],
    unreadAddresses: 0,
    subject: '',
    language: null,
    authentication: { spf: 'none', dkim: 'none', dmarc: 'none', fromDomain: null, spam: 'absent', virus: 'absent' },
    automatic: null,
    text: '',
    hasLinks: false,
    parts: [],
    broken,
  };
  return { message, contents: new Map() };
}
