import * as z from 'zod';
import { languages } from './language.ts';

/** Limits of a mail, each beyond what any ministry's mail system sends and within what a reader can take. */
export const mailLimits = {
  /** SES takes 40 MB with everything encoded. */
  bytes: 40 * 1024 * 1024,
  /** Parts of all kinds, those of forwarded messages included. */
  parts: 200,
  /** Messages and multiparts nested in each other. */
  depth: 20,
  /** One header line unfolded. */
  headerCharacters: 16_384,
} as const;

/** Why an address header is not taken at its word; every one of these sends the mail to quarantine. */
export const addressProblems = [
  'missing',
  'several-headers',
  'several-addresses',
  'malformed-header',
  'comment',
  'group',
  'route',
  'quoted-local-part',
  'encoded-word-in-address',
  'control-character',
  'not-ascii',
  'look-alike',
  'malformed-address',
] as const;
export const senderAddressSchema = z.union([
  z.object({ address: z.string() }),
  z.object({ problem: z.enum(addressProblems), detail: z.string().max(300) }),
]);
export type SenderAddress = z.infer<typeof senderAddressSchema>;

export const authenticationVerdicts = ['pass', 'fail', 'none', 'other'] as const;
const check = z.enum(authenticationVerdicts);

/** What our own receiving server says in the topmost Authentication-Results; others below it were written by strangers. */
export const authenticationSchema = z.object({
  spf: check,
  dkim: check,
  dmarc: check,
  /** Domain of `header.from` that DMARC was checked for; null where it is not said. */
  fromDomain: z.string().nullable(),
  spam: z.enum(['pass', 'fail', 'gray', 'failed', 'absent']),
  virus: z.enum(['pass', 'fail', 'gray', 'failed', 'absent']),
});
export type Authentication = z.infer<typeof authenticationSchema>;

/** Mail that a machine wrote: never answered (RFC 3834). */
export const automaticKinds = ['auto-reply', 'delivery-report', 'list', 'own-letter'] as const;

/** One leaf of a mail, in the order of the mail; none is left out. */
export const mailPartSchema = z.object({
  /** From 1, in the order of the mail. */
  n: z.number().int().positive(),
  /** `1`, `2.1`: its place in the tree. */
  path: z.string(),
  /** Decoded from RFC 2047 or RFC 2231, without folders and control characters; null where it has none. */
  name: z.string().nullable(),
  /** As declared; the content decides. */
  type: z.string(),
  disposition: z.enum(['attachment', 'inline', 'none']),
  /** Lies in a forwarded message. */
  forwarded: z.boolean(),
  size: z.number().int().nonnegative(),
  sha256: z.string().length(64),
  /** `body`: words of the mail itself; `signature`: of S/MIME or PGP; `document`: to be examined as a paper, whatever its name claims. */
  role: z.enum(['body', 'document', 'picture', 'calendar', 'signature', 'tnef', 'report', 'other']),
});
export type MailPart = z.infer<typeof mailPartSchema>;

/** The facts observed in the bytes of one mail; what follows from them is for `shared/mail` to say. */
export const mailMessageSchema = z.object({
  sha256: z.string().length(64),
  size: z.number().int().nonnegative(),
  /** Without angle brackets; null where there is none or it is malformed. */
  messageId: z.string().max(998).nullable(),
  from: senderAddressSchema,
  /** Addresses in To and Cc, in lower case; malformed ones are left out and counted. */
  to: z.array(z.string()),
  cc: z.array(z.string()),
  unreadAddresses: z.number().int().nonnegative(),
  subject: z.string().max(998),
  /** Language of the body's own words. */
  language: z.enum(languages).nullable(),
  authentication: authenticationSchema,
  automatic: z.object({ kind: z.enum(automaticKinds), evidence: z.string().max(300) }).nullable(),
  /** Begins the words of the body; for the letter and for a person, never for filing. */
  text: z.string().max(4_000),
  hasLinks: z.boolean(),
  parts: z.array(mailPartSchema),
  /** The mail itself cannot be taken apart: it is kept, and a person looks. */
  broken: z.enum(['too-deep', 'too-many-parts', 'too-large', 'malformed']).nullable(),
});
export type MailMessage = z.infer<typeof mailMessageSchema>;
