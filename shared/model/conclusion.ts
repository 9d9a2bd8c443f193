import * as z from 'zod';
import { languages } from './language.ts';
import { placeSchema } from './place.ts';
import { outcomeKinds, procedures } from './proceeding-words.ts';

/** A place in a proceeding, with its line (from 1): a paragraph of a docx, a line of a pdf or of plain text. */
export const linePlaceSchema = placeSchema.extend({ line: z.number().int().positive() });
export type LinePlace = z.infer<typeof linePlaceSchema>;

/** `2021-06-11`, or a span of days (`2021-10-01` to `2021-11-30`) where the words leave it open; the words stand beside it. */
export const deadlineSchema = z.object({ text: z.string(), from: z.iso.date(), to: z.iso.date(), time: z.string().nullable() });
export type Deadline = z.infer<typeof deadlineSchema>;

/** What somebody is to do. `who` and `what` are words of the record, in its language. */
export const followUpSchema = z.object({
  who: z.string(),
  what: z.string(),
  deadline: deadlineSchema.nullable(),
  /** Follows from the conclusion without being said (an agenda approved with an amendment is amended by the secretariat). */
  implicit: z.boolean(),
  place: linePlaceSchema,
});
export type FollowUp = z.infer<typeof followUpSchema>;

const actionSchema = z.object({
  kind: z.enum(outcomeKinds),
  /** The verb as the record has it (`批准`). */
  verb: z.string(),
  /** What it governs, in the words of the record. */
  object: z.string(),
  document: z.string().nullable(),
  /** `annex B`: the part of the document, as read. */
  part: z.string().nullable(),
  /** Document that holds the amendments (`C21/DT/2`). */
  amendedIn: z.string().nullable(),
});

/**
 * A proposed conclusion as a summary record states it. Nothing in it is ours: `quotes` are the exact words, each with its place. A virtual
 * consultation decides nothing (DM-21/1008, Annex 1): every conclusion is a proposal until its procedure has run.
 */
export const conclusionSchema = z.object({
  /** `<recordId>.<line>.<n>`: stable as long as the record's bytes are the same. */
  id: z.string().regex(/^[A-Za-z0-9_-]+\.\d+\.\d+$/),
  kinds: z.array(z.enum(outcomeKinds)).min(1),
  procedure: z.enum(procedures),
  /** Year of the Council session it is put off to (`2022`); null where none is named or nothing is put off. */
  session: z.number().int().nullable(),
  /** Keys of the paragraphs it stands in (`5.9`, `5.9#2`). */
  paragraphs: z.array(z.string()),
  quotes: z.array(z.object({ text: z.string(), place: linePlaceSchema })).min(1),
  /** Symbols of the documents concluded on. */
  documents: z.array(z.string()),
  /** Documents that the conclusion is about without concluding on them. */
  relatedDocuments: z.array(z.string()),
  actions: z.array(actionSchema),
  followUps: z.array(followUpSchema),
  withAmendment: z.boolean(),
  /** Both halves of the deferral rule (DM-21/1008, Annex 1), only where the record says both. */
  deferral: z.object({ noConsensus: linePlaceSchema, request: linePlaceSchema }).nullable(),
});
export type Conclusion = z.infer<typeof conclusionSchema>;

/** One wording of a conclusion that a person put in place of an earlier one. */
export const wordingSchema = z.object({
  text: z.string(),
  /** Who changed it, in which name, when and why; the source is the edited report or the portal. */
  by: z.string(),
  at: z.iso.datetime({ offset: true }),
  reason: z.string(),
});

/**
 * What the register holds of a conclusion: as the record states it, as it reads now, and what became of it. The report and the portal read
 * the same store.
 */
export const registeredConclusionSchema = z.object({
  meetingId: z.string(),
  recordId: z.string(),
  language: z.enum(languages),
  section: z.object({ number: z.string(), title: z.string() }),
  /** Ids of agenda items, by document number; empty where no item of the agenda has its documents. */
  items: z.array(z.string()),
  conclusion: conclusionSchema,
  /** The words as they stand now; quotes joined by line feeds where nobody changed them. */
  text: z.string(),
  /** Every wording that was put in place of the record's, oldest first. */
  wordings: z.array(wordingSchema),
  /** An edit made on a text that had changed meanwhile: both are shown, and a person chooses. */
  conflict: z.object({ base: z.string(), theirs: wordingSchema }).nullable(),
  /** Id of the conclusion of a later record that amends this one. */
  supersededBy: z.string().nullable(),
  supersedes: z.array(z.string()),
});
export type RegisteredConclusion = z.infer<typeof registeredConclusionSchema>;
