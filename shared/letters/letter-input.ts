import type { MailVerdict } from '../mail/judge-mail.ts';
import type { PaperRecord } from '../model/contribution.ts';
import type { Language } from '../model/language.ts';
import type { MailMessage } from '../model/mail.ts';
import type { Meeting } from '../model/meeting.ts';

/** What every letter rests on. Times are ISO 8601 with offset. */
interface Basis {
  readonly meeting: Meeting;
  /** As `letterLanguage` says. */
  readonly language: Language;
  /** One mail address. */
  readonly to: string;
  /** What a person who asks quotes: id of the arrival or of the mail. */
  readonly reference: string;
  /** Time of storage by the bucket's own clock. */
  readonly receivedAt: string;
}

/** A file put into the register without a mail. */
export interface UploadedFile {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
}

export interface ReceivedMail {
  readonly message: Pick<MailMessage, 'messageId' | 'subject' | 'parts'>;
  readonly verdict: MailVerdict;
}

export interface ReceiptInput extends Basis {
  /** Null for an upload. */
  readonly mail: ReceivedMail | null;
  /** Files of the upload; of a mail the parts are told instead. */
  readonly files: readonly UploadedFile[];
}

export interface VerdictInput extends Basis {
  readonly mail: ReceivedMail | null;
  /** Every paper of the arrival. */
  readonly papers: readonly PaperRecord[];
  /** Symbols of papers that one of these repeats, by paper id; one without a symbol is told by its id. */
  readonly symbols: Readonly<Record<string, string>>;
  /** When the letter is written: whether the deadline is still to come. */
  readonly writtenAt: string;
}

export interface CoSponsorInput extends Omit<Basis, 'receivedAt' | 'reference'> {
  readonly paper: PaperRecord;
  /** The page (https) where the State consents, declines or withdraws. */
  readonly link: string;
}

export interface ConfirmationInput extends Basis {
  readonly message: Pick<MailMessage, 'from' | 'parts'>;
  /** The page (https) where the mail is confirmed or disowned. */
  readonly link: string;
}
