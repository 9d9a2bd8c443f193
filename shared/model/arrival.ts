import * as z from 'zod';
import { languages } from './language.ts';

export const channels = ['ticket', 'mail', 'bucket'] as const;

/** Who sent it, as the receiving side knows it; never what the paper or a display name claims. */
export const senderSchema = z.object({
  /** Member State (ISO alpha-2) for which the sender is registered. */
  state: z.string().length(2).nullable(),
  address: z.string().nullable(),
  authenticated: z.boolean(),
  language: z.enum(languages).nullable(),
});
export type Sender = z.infer<typeof senderSchema>;

/** Why a mail does not speak for anybody; each holds its papers for a person, and nothing is answered. */
export const quarantineCodes = [
  'sender-malformed',
  'mail-not-clean',
  'dmarc-fail',
  'dmarc-none',
  'sender-unknown',
  'list-mail',
  'mail-unreadable',
] as const;
export type QuarantineCode = (typeof quarantineCodes)[number];

/** What the mail says that brought a paper, as far as the paper's verdict rests on it. */
export const mailFactsSchema = z.object({
  mailId: z.string(),
  /** When the mail was stored, by the bucket's own clock: its papers came then, and not when they were taken out of it. */
  receivedAt: z.string().optional(),
  /** Address of the one From; null where it is not taken at its word. */
  from: z.string().nullable(),
  /** Whether that address is a registered contact. */
  focalPoint: z.boolean(),
  quarantine: z.array(z.enum(quarantineCodes)),
  /** Member States with an address in From, To or Cc. */
  copied: z.array(z.string().length(2)),
});
export type MailFacts = z.infer<typeof mailFactsSchema>;

/** `arrivals/<meetingId>/<arrivalId>.json`: what the ticket desk or the mail gateway knows of one act of sending. */
export const arrivalRecordSchema = z.object({
  channel: z.enum(channels),
  sender: senderSchema.nullable(),
  /** How many files belong to this act; filing waits for all. */
  files: z.number().int().positive(),
  /** Null for what did not come by mail. */
  mail: mailFactsSchema.nullable().default(null),
  /** Of a paper that the secretariat files on behalf of a State: when it truly came, by whose word, and why it did not come by itself. */
  stated: z.object({ receivedAt: z.iso.datetime({ offset: true }), by: z.string().min(1), reason: z.string() }).optional(),
  /** Of a summary record: its sitting, as the secretariat says it; null where the record says it itself. */
  sitting: z.object({ number: z.number().int().positive().nullable(), date: z.iso.date().nullable() }).optional(),
});
export type ArrivalRecord = z.infer<typeof arrivalRecordSchema>;

/** One file of an arrival, as `judge` sees it. */
export interface Arrival {
  readonly meetingId: string;
  readonly arrivalId: string;
  /** Number of the file in its arrival, from 1. */
  readonly n: number;
  readonly fileName: string;
  /** Time of storage by the bucket's own clock, or as the secretariat stated it (`stated`), ISO 8601: it alone decides whether a paper is late. */
  readonly receivedAt: string;
  readonly channel: (typeof channels)[number];
  readonly sender: Sender | null;
  /** Absent where it did not come by mail. */
  readonly mail?: MailFacts | null;
}
