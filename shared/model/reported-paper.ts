import * as z from 'zod';
import { channels } from './arrival.ts';
import { citationNoteSchema, consentSchema, paperStatuses } from './contribution.ts';
import { languages } from './language.ts';
import { ruleReferenceSchema } from './meeting.ts';
import { placeSchema } from './place.ts';
import { filingSchema, pageVerdictSchema, severities } from './verdict.ts';

const language = z.enum(languages);

/** One paper as the report prints it, traced to its arrival, its bytes and the places where its words were read. */
export const reportedPaperSchema = z.object({
  paperId: z.string(),
  status: z.enum(paperStatuses),
  symbol: z.string().nullable(),
  /** Member States and organisations named as the source, in the language of the report; empty where none was made out. */
  sourceNames: z.array(z.string()),
  /** The source as printed in the paper. */
  source: z.string().nullable(),
  states: z.array(z.string()),
  organisations: z.array(z.string()),
  title: z.string().nullable(),
  summary: z.string().nullable(),
  actionRequested: z.string().nullable(),
  /** Language of the paper's body: of title, summary and request. */
  language: language.nullable(),
  /** Normalised ids, each once, in the order of the paper. */
  citations: z.array(z.string()),
  /** What is to be noted of a cited document when the report is compiled: revised meanwhile, not in the register, and so on. */
  citationNotes: z.array(citationNoteSchema.extend({ message: z.string() })),
  /** How many mentions the paper has in all; more than the register keeps where it is long. */
  citationsInAll: z.number().int().nonnegative(),
  /** Ids of the conclusions of this report that name its document, whatever its revision. */
  namedIn: z.array(z.string()),
  findings: z.array(
    z.object({
      code: z.string(),
      severity: z.enum(severities),
      rule: ruleReferenceSchema,
      /** The sentence, in `language`: that of the report, or that of the verdict where the report has no sentence for the code. */
      message: z.string(),
      language,
      place: placeSchema.nullable(),
    }),
  ),
  filing: filingSchema,
  revision: z.object({ base: z.string(), kind: z.enum(['Rev', 'Add', 'Corr']) }).nullable(),
  /** The paper that this one repeats, with its symbol if it has one. */
  duplicateOf: z.object({ paperId: z.string(), symbol: z.string().nullable() }).nullable(),
  /** Whether `duplicateOf` names the paper of which a person said that this one is a version in another language. */
  languageVersion: z.boolean().default(false),
  /** Its versions in other languages, in the order of their ids. */
  versions: z
    .array(z.object({ paperId: z.string(), symbol: z.string().nullable(), language: language.nullable(), fileName: z.string() }))
    .default([]),
  /** What the States named beside its sender's have answered; a State that has not is not here. */
  consents: z.array(consentSchema.extend({ stateName: z.string() })).default([]),
  pages: pageVerdictSchema,
  receivedAt: z.string(),
  channel: z.enum(channels),
  trace: z.object({
    arrivalId: z.string(),
    n: z.number().int().positive(),
    fileName: z.string(),
    key: z.string(),
    sha256: z.string(),
    /** Where source, title, summary and request were read. */
    places: z.array(z.object({ field: z.enum(['source', 'title', 'summary', 'actionRequired']), place: placeSchema })),
  }),
});
export type ReportedPaper = z.infer<typeof reportedPaperSchema>;
