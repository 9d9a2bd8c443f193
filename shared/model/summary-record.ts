import * as z from 'zod';
import { conclusionSchema, followUpSchema, linePlaceSchema } from './conclusion.ts';
import { languages } from './language.ts';
import { paragraphKinds } from './proceeding-words.ts';

/** What is to be said of a proceeding that was read: data, with its place, for a person of the secretariat. */
export const proceedingFindingCodes = [
  'no-agenda-table',
  'no-sections',
  'broken-numbering',
  'unreadable',
  'no-text-layer',
  'wrong-meeting',
  'not-a-letter',
  'language-not-read',
  'item-without-document',
  'item-title-uncertain',
  'item-priority-missing',
  'item-number-doubtful',
  'item-repeated',
  'date-inferred',
  'deadline-inclusive-assumed',
  'field-missing',
  'statements-disagree',
  'section-without-item',
  'section-without-conclusion',
  'document-without-conclusion',
  'conclusion-without-document',
  'deadline-unread',
  'amends-unknown-outcome',
  'reading-cut',
] as const;
export const proceedingFindingSchema = z.object({
  code: z.enum(proceedingFindingCodes),
  severity: z.enum(['error', 'warning', 'note']),
  place: linePlaceSchema.nullable(),
  /** What was found, in neutral words or the words of the document; at most 300 characters. */
  detail: z.string().max(300).nullable(),
});
export type ProceedingFinding = z.infer<typeof proceedingFindingSchema>;

export const recordParagraphSchema = z.object({
  /** As printed (`5.9`); null where the paragraph bears none. */
  number: z.string().nullable(),
  /** Unique in the record: `5.9`, `5.9#2` for the second of that number, `L19` for one without a number on line 19. */
  key: z.string(),
  line: z.number().int().positive(),
  continuationLines: z.array(z.number().int().positive()),
  kind: z.enum(paragraphKinds),
  /** First speaker, as printed. */
  speaker: z.string().nullable(),
  /** ISO alpha-2, only where the words name the State. */
  speakerState: z.string().length(2).nullable(),
  documentsCited: z.array(z.string()),
  instruments: z.array(z.string()),
  links: z.array(z.string()),
  text: z.string(),
  place: linePlaceSchema,
});
export type RecordParagraph = z.infer<typeof recordParagraphSchema>;

export const recordSectionSchema = z.object({
  number: z.string(),
  /** Heading without its document bracket. */
  title: z.string(),
  heading: z.string(),
  /** Symbols in the heading, addenda expanded. */
  documents: z.array(z.string()),
  documentsAsCited: z.string().nullable(),
  line: z.number().int().positive(),
  place: linePlaceSchema,
  /** Ids of agenda items that have one of the section's documents: by document number, never by the section's own. */
  agendaItems: z.array(z.string()),
  paragraphs: z.array(recordParagraphSchema),
  conclusions: z.array(conclusionSchema),
  /** Promises of the secretariat outside the conclusions. */
  undertakings: z.array(followUpSchema),
  documentsWithoutConclusion: z.array(z.string()),
});
export type RecordSection = z.infer<typeof recordSectionSchema>;

/** A summary record as read: everything derived keeps its place in the record, and nothing is added to it. */
export const summaryRecordSchema = z.object({
  meetingId: z.string(),
  /** First twelve hexadecimal digits of the SHA-256 of the file: the same file is the same record. */
  recordId: z.string(),
  sha256: z.string().length(64),
  fileName: z.string(),
  language: z.enum(languages),
  meetingName: z.string().nullable(),
  /** Number of the sitting, and its date: `basis` says whether the record states it, we infer it, or the secretariat gave it. */
  sitting: z.number().int().positive().nullable(),
  date: z.iso.date().nullable(),
  dateBasis: z.enum(['stated', 'inferred', 'given']).nullable(),
  chair: z.string().nullable(),
  secretaryGeneral: z.string().nullable(),
  sections: z.array(recordSectionSchema),
  findings: z.array(proceedingFindingSchema),
});
export type SummaryRecord = z.infer<typeof summaryRecordSchema>;

/** What the register keeps of a summary record besides its conclusions: where its bytes are, and which items its sections take up. */
export const registeredRecordSchema = summaryRecordSchema
  .pick({
    recordId: true,
    meetingId: true,
    sha256: true,
    language: true,
    sitting: true,
    date: true,
    dateBasis: true,
    findings: true,
  })
  .extend({
    /** Name of the file, or the symbol of the record where it has one. */
    name: z.string(),
    /** Key of the object in the bucket. */
    key: z.string(),
    sections: z.array(
      recordSectionSchema.pick({ number: true, title: true, documents: true, line: true }).extend({
        /** Ids of agenda items, by document number. */
        items: z.array(z.string()),
        /** A conclusion was read in it. */
        concluded: z.boolean(),
      }),
    ),
  });
export type RegisteredRecord = z.infer<typeof registeredRecordSchema>;
