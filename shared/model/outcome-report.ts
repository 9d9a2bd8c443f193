import * as z from 'zod';
import { channels } from './arrival.ts';
import { paperStatuses } from './contribution.ts';
import { languages } from './language.ts';
import { ruleReferenceSchema } from './meeting.ts';
import { placeSchema } from './place.ts';
import { filingSchema, pageVerdictSchema, severities } from './verdict.ts';

const language = z.enum(languages);

/** One paper as the report prints it, traced to its arrival, its bytes and the places where its words were read. */
const reportedPaperSchema = z.object({
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
  /** How many mentions the paper has in all; more than the register keeps where it is long. */
  citationsInAll: z.number().int().nonnegative(),
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

const reportedItemSchema = z.object({
  id: z.string(),
  annex: z.number().int().positive().nullable(),
  itemNo: z.string(),
  /** Quoted from the convening letter, in the language of the agenda. */
  title: z.string(),
  documents: z.array(z.string()),
  priority: z.enum(['1+', '1', '2']).nullable(),
  /** Address of the item's first document. */
  url: z.url().nullable(),
  contributions: z.array(reportedPaperSchema),
});
export type ReportedItem = z.infer<typeof reportedItemSchema>;

/** The compiled report of a meeting: a pure function of the register, in agenda order. Same register, same report. */
export const outcomeReportSchema = z.object({
  meeting: z.object({
    id: z.string(),
    name: z.string(),
    letter: z.string(),
    opens: z.iso.date(),
    closes: z.iso.date(),
    submissionCloses: z.string(),
    agendaLanguage: language,
  }),
  /** Language of headings and connecting words; quoted texts keep their own. */
  language,
  /** The last change in the register that this report has seen; null when the register is empty. */
  asOf: z.string().nullable(),
  items: z.array(reportedItemSchema),
  /** Ids of agenda items under which nothing was filed. */
  itemsWithoutContributions: z.array(z.string()),
  /** Accepted papers filed under no item of this agenda. */
  unplaced: z.array(reportedPaperSchema),
  held: z.array(reportedPaperSchema),
  returned: z.array(reportedPaperSchema),
  /** Contributions that the meeting had before this register began, with their sources in the language of the report. */
  receivedBefore: z.array(z.object({ symbol: z.string(), sourceNames: z.array(z.string()) })),
  /** Duplicates, withdrawn, ignored and pending papers. */
  others: z.array(reportedPaperSchema),
  /** `received` is the sum of all that follow it. */
  counts: z.object({
    received: z.number().int().nonnegative(),
    accepted: z.number().int().nonnegative(),
    returned: z.number().int().nonnegative(),
    held: z.number().int().nonnegative(),
    duplicate: z.number().int().nonnegative(),
    ignored: z.number().int().nonnegative(),
    withdrawn: z.number().int().nonnegative(),
    pending: z.number().int().nonnegative(),
  }),
});
export type OutcomeReport = z.infer<typeof outcomeReportSchema>;
