import * as z from 'zod';
import { conclusionSchema, followUpSchema, linePlaceSchema, registeredConclusionSchema } from './conclusion.ts';
import { languages } from './language.ts';
import { registeredRecordSchema } from './summary-record.ts';

const language = z.enum(languages);

/** The record that a conclusion stands in; named by its id where the register does not have it yet. */
const recordReferenceSchema = registeredRecordSchema.pick({
  recordId: true,
  name: true,
  sitting: true,
  date: true,
  dateBasis: true,
});
export type RecordReference = z.infer<typeof recordReferenceSchema>;

/** Another conclusion, with enough of it to be read where the report does not have it. */
const conclusionReferenceSchema = z.object({ id: z.string(), record: recordReferenceSchema, text: z.string(), language });
export type ConclusionReference = z.infer<typeof conclusionReferenceSchema>;

/** A proposed conclusion as the report prints it: its exact words, what it is, where it stands, and what became of it. */
export const reportedConclusionSchema = conclusionSchema
  .pick({
    id: true,
    kinds: true,
    procedure: true,
    session: true,
    documents: true,
    relatedDocuments: true,
    followUps: true,
    withAmendment: true,
    deferral: true,
  })
  .extend({
    /** `conclusion:<id>@<wording>`, made on the words as they stand. */
    tag: z.string(),
    /** The words as they stand, and the same by paragraph. */
    text: z.string(),
    paragraphs: z.array(z.string()),
    language,
    /** The words of the record, where a person has changed them since; null where nobody did. */
    recordText: z.string().nullable(),
    edits: registeredConclusionSchema.shape.wordings,
    /** Both are shown, and a person chooses. */
    conflict: registeredConclusionSchema.shape.conflict,
    /** Ids of items of this agenda, in its order. */
    items: z.array(z.string()),
    record: recordReferenceSchema,
    section: z.object({ number: z.string(), title: z.string() }),
    /** Keys of the record's paragraphs (`5.9`, `5.9#2`). */
    paragraphKeys: z.array(z.string()),
    /** Its number among the conclusions that stand in the same paragraphs; null where it stands there alone. */
    ordinal: z.number().int().positive().nullable(),
    /** Where its words stand in the record. */
    places: z.array(linePlaceSchema).min(1),
    /** The later conclusion that amends this one, and the earlier ones that this one amends. */
    supersededBy: conclusionReferenceSchema.nullable(),
    supersedes: z.array(conclusionReferenceSchema),
  });
export type ReportedConclusion = z.infer<typeof reportedConclusionSchema>;

/** A follow-up with the conclusion that asks for it. */
export const reportedFollowUpSchema = followUpSchema.extend({ conclusionId: z.string(), language });
export type ReportedFollowUp = z.infer<typeof reportedFollowUpSchema>;
