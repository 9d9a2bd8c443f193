import { z } from 'zod';

const text = z.string().nullable();

const fields = z.object({
  agendaItem: text,
  documentNumber: text,
  date: text,
  originalLanguage: text,
  source: z.object({ raw: text, states: z.array(z.string()), organisations: z.array(z.string()) }).nullable(),
  title: text,
  summary: text,
  actionRequired: text,
  references: z.array(z.string()),
  commentsOn: text.optional(),
  proposedWayForward: text.optional(),
});
export type ExpectedFields = z.infer<typeof fields>;

/** What is expected of one file: one record of `gold.json`. What a record leaves out is not compared. */
export const expectedPaperSchema = z.object({
  /** Path below the folder of the records. */
  file: z.string(),
  kind: z.string(),
  language: text,
  edition: z.enum(['C20', 'C21']),
  receivedAt: z.string(),
  expectedStatus: z.enum(['accepted', 'returned', 'held']),
  expectedFindings: z.array(z.string()),
  info: z.array(z.string()).optional(),
  pageLimitVerdict: z.string().optional(),
  fields: fields.nullable().optional(),
  placeholders: z.array(z.string()).optional(),
  citations: z.array(z.string()).optional(),
  filing: z.object({ items: z.array(z.string()), how: z.string().optional() }).optional(),
  /** `gate`: status and findings only; `optional`: a format that may be left unread. */
  scored: z.enum(['yes', 'optional', 'gate']).default('yes'),
});
export type ExpectedPaper = z.infer<typeof expectedPaperSchema>;

/** Mails stand in the same list; they are for the mail gateway, and left out here. */
export function expectedPapers(json: unknown): ExpectedPaper[] {
  const records = z.array(z.looseObject({})).parse(json);
  return records.filter((record) => !('attachments' in record)).map((record) => expectedPaperSchema.parse(record));
}
