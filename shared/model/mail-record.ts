import * as z from 'zod';
import { mailMessageSchema } from './mail.ts';

/** What can be said of a mail as a whole (`shared/mail/judge-mail.ts` says when). */
export const mailFindingCodes = [
  'sender-malformed',
  'mail-not-clean',
  'dmarc-fail',
  'dmarc-none',
  'sender-unknown',
  'mail-unreadable',
  'no-attachment',
  'tnef-attachment',
  'several-contributions',
  'forwarded-message',
  'auto-reply',
  'delivery-report',
  'list-mail',
  'own-letter',
] as const;
const findingCode = z.enum(mailFindingCodes);
const authorityProblem = z.enum(['sender-malformed', 'mail-not-clean', 'dmarc-fail', 'dmarc-none', 'sender-unknown']);

const mailVerdictSchema = z.object({
  status: z.enum(['ignored', 'quarantined', 'returned', 'received']),
  findings: z.array(findingCode),
  authority: z.object({
    address: z.string().nullable(),
    state: z.string().nullable(),
    focalPoint: z.boolean(),
    problems: z.array(authorityProblem),
  }),
  fates: z.array(
    z.object({
      n: z.number().int().positive(),
      fate: z.enum(['examined', 'returned', 'ignored']),
      finding: findingCode.nullable(),
    }),
  ),
  copied: z.array(z.string()),
  answerTo: z.string().nullable(),
  confirmBy: z.string().nullable(),
});

/** A part of a mail that went the way of a paper: its number in the mail, and in the arrival. */
const mailPaperSchema = z.object({
  part: z.number().int().positive(),
  n: z.number().int().positive(),
  fileName: z.string(),
});

/**
 * `mails/<meetingId>/<mailId>.json`: what became of one mail, also of one that was ignored. It is written before anything follows from it, and whatever
 * follows is made from it: a mail that is delivered twice, or whose handling died, has one verdict.
 */
export const mailRecordSchema = z.object({
  mailId: z.string(),
  meetingId: z.string(),
  /** Where the raw bytes are, and which of their versions was read. */
  key: z.string(),
  versionId: z.string().nullable(),
  /** Time of storage by the bucket's own clock. */
  receivedAt: z.string(),
  /** Null where the mail brought no paper. */
  arrivalId: z.string().nullable(),
  papers: z.array(mailPaperSchema),
  /** Null for the notice by which SES tries the bucket, which is no mail. */
  message: mailMessageSchema.nullable(),
  verdict: mailVerdictSchema.nullable(),
  /** Language of letters about it: the mail's own, else that of the State's registry; null where neither shows. */
  language: mailMessageSchema.shape.language,
  /** Version of the registry of contacts that it was judged by; null where there was none that could be read. */
  registry: z.number().int().positive().nullable(),
});
export type MailRecord = z.infer<typeof mailRecordSchema>;
