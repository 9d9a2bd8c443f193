import * as z from 'zod';
import { channels, senderSchema } from './arrival.ts';
import { citationSchema, fileKindSchema, pageEvidenceSchema, templateReadingSchema } from './examination.ts';
import { languages } from './language.ts';
import { verdictSchema } from './verdict.ts';

/** At most this many citations stand in the register's row (a DynamoDB item holds 400 KB); the rest stay in the examination. */
export const citationsKept = 200;

/** Longest field kept in the row, in characters, for the same reason; the whole text stays in the examination. */
export const fieldCharactersKept = 4_000;

/** `pending` has a verdict and waits for its number; `duplicate` repeats a standing paper. */
export const paperStatuses = ['pending', 'accepted', 'returned', 'held', 'duplicate', 'withdrawn', 'ignored'] as const;
export type PaperStatus = (typeof paperStatuses)[number];

/** The answer of one co-sponsor to the notice of a joint paper. */
export const consentSchema = z.object({
  state: z.string().length(2),
  answer: z.enum(['consented', 'declined', 'withdrawn']),
  at: z.string(),
});
export type Consent = z.infer<typeof consentSchema>;

/** Where decisions of people stand above the machine's verdict, which stays beside them as evidence. */
const decidedSchema = z.object({
  /** Number of the last decision taken up. */
  n: z.number().int().positive(),
  status: z.enum(['accepted', 'returned', 'withdrawn']).nullable(),
  items: z.array(z.string()).nullable(),
  /** Id of the paper of which this one is another language version. */
  versionOf: z.string().nullable(),
  /** Keys of the template fields that a person corrected. */
  corrected: z.array(z.string()),
  /** The last decision that said what becomes of it, as its sender is told; absent where none did. */
  outcome: z
    .object({
      n: z.number().int().positive(),
      kind: z.enum(['accept', 'return', 'withdraw', 'judge-again']),
      reason: z.string(),
      at: z.string(),
    })
    .optional(),
});
export type Decided = z.infer<typeof decidedSchema>;

/** What the register says of one paper, whatever its verdict. A contribution is one of status `accepted`. */
export const paperRecordSchema = z.object({
  meetingId: z.string(),
  arrivalId: z.string(),
  n: z.number().int().positive(),
  status: z.enum(paperStatuses),
  /** Number given by the secretariat's series (`C21/84`, `C21/76(Rev.1)`); null before acceptance. */
  symbol: z.string().nullable(),
  duplicateOf: z.string().nullable(),
  file: z.object({
    name: z.string(),
    key: z.string(),
    versionId: z.string().nullable(),
    sha256: z.string(),
    size: z.number().int().nonnegative(),
    kind: fileKindSchema,
  }),
  receivedAt: z.string(),
  channel: z.enum(channels),
  sender: senderSchema.nullable(),
  language: z.enum(languages).nullable(),
  verdict: verdictSchema,
  pages: pageEvidenceSchema.nullable(),
  template: templateReadingSchema.nullable(),
  citations: z.array(citationSchema).max(citationsKept),
  citationsInAll: z.number().int().nonnegative(),
  /** What the States named as sources beside the sender's have answered, last answer of each; absent before anyone has. */
  consents: z.array(consentSchema).optional(),
  /** When a person published it, and who; absent before. */
  published: z.object({ at: z.string(), by: z.string() }).optional(),
  /** What people of the secretariat decided about it, as far as it is taken up; absent where nobody decided. */
  decided: decidedSchema.optional(),
  /** Time of the last change to this record, ISO 8601. */
  changedAt: z.string(),
});
export type PaperRecord = z.infer<typeof paperRecordSchema>;

/**
 * A note on a cited document, as the register stands when it is read; it is no finding and changes no verdict. `dangling`: the register
 * would hold it and does not; `superseded`: a later revision stands, `by`; `self`: the paper itself or the document that it
 * changes; `future`: numbered after `by`, or of a later session of the Council (null).
 */
export const citationNoteSchema = z.object({
  id: z.string(),
  note: z.enum(['dangling', 'superseded', 'self', 'future']),
  by: z.string().nullable(),
});
export type CitationNote = z.infer<typeof citationNoteSchema>;

/** Whether a person has joined it with another paper as a version in another language. */
export function isLanguageVersion({ decided }: Pick<PaperRecord, 'decided'>): boolean {
  return decided?.versionOf != null;
}

/** `<arrivalId>.<n>`: the id of a paper. */
export function paperId(paper: { arrivalId: string; n: number }): string {
  return `${paper.arrivalId}.${paper.n}`;
}
