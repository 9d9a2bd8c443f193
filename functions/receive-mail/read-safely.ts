import { type MailMessage, mailLimits } from '../../shared/model/mail.ts';
import type { ReadMail } from '../../shared/readers/mail/read-mail.ts';
import { receive } from '../../shared/sandbox/receive.ts';
import { tryTwice } from '../../shared/sandbox/try-twice.ts';
import type { OpenedMail, ReceivingDeps } from './receiving.ts';

export type MailReading = ReadMail;

/** Reads a mail, or says that it cannot be read. */
export async function readSafely(deps: Pick<ReceivingDeps, 'readMail'>, opened: OpenedMail): Promise<MailReading> {
  const { size } = opened;
  // A mail that the store says is too large is hashed, and none of it is held meanwhile.
  const { bytes, sha256 } = await receive(opened.chunks, size <= mailLimits.bytes ? mailLimits.bytes : 0);
  if (bytes === null) return unread(sha256, size, 'too-large');
  const told = await tryTwice(() => deps.readMail(bytes));
  return told.outcome === 'done' ? told.value : unread(sha256, size, 'malformed');
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
