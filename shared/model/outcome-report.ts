import * as z from 'zod';
import { agendaHistorySchema } from './agenda-change.ts';
import { languages } from './language.ts';
import { ruleReferenceSchema } from './meeting.ts';
import { reportedConclusionSchema, reportedFollowUpSchema } from './reported-conclusion.ts';
import { reportedPaperSchema } from './reported-paper.ts';
import { registeredRecordSchema } from './summary-record.ts';

const language = z.enum(languages);
const ids = z.array(z.string());
const count = z.number().int().nonnegative();

/**
 * What a report is made for: the compilation that goes to the Council (DM-21/1008, Annex 1), the outcome document of one sitting
 * (`DT/1`, then `DT/1(Rev.1)` and so on: `revision` counts from 0), or the extract of one agenda item. A compilation that was not kept has no revision.
 */
const reportVariantSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('council'), revision: count.optional() }),
  z.object({ kind: z.literal('sitting'), recordId: z.string(), revision: count }),
  z.object({ kind: z.literal('item'), itemId: z.string() }),
]);
export type ReportVariant = z.infer<typeof reportVariantSchema>;

/** A contribution that the meeting had before this register began, with its sources in the language of the report. */
const earlierContributionSchema = z.object({ symbol: z.string(), sourceNames: z.array(z.string()), namedIn: ids });

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
  /** Contributions from before the register that a section of a record takes up under this item. */
  earlier: z.array(earlierContributionSchema),
  /** The letter has it as a part of a package: it may have no section in any record. */
  packaged: z.boolean(),
  /** Sections of summary records that take it up. */
  sections: z.array(z.object({ recordId: z.string(), number: z.string() })),
  /** Ids of its conclusions, in the order of the records. */
  conclusions: ids,
});
export type ReportedItem = z.infer<typeof reportedItemSchema>;

/** Where an item goes that no record takes up (the convening letter, Annex 1). */
export const destinations = ['falls-to-group-2', 'moved-to-group-2', 'stays-in-group-2', 'next-physical-session'] as const;
export type Destination = (typeof destinations)[number];

/** What a person would look for and not find. */
const missingSchema = z.object({
  /** Paper ids of contributions that no conclusion names; empty as long as no record was read. */
  contributionsWithoutOutcome: ids,
  /** Symbols of contributions from before the register that no conclusion names. */
  earlierWithoutOutcome: ids,
  conclusionsWithoutDocument: ids,
  conclusionsInConflict: ids,
  sectionsWithoutConclusion: z.array(z.object({ recordId: z.string(), number: z.string(), title: z.string() })),
});

/** The compiled report of a meeting: a pure function of the register, in agenda order. Same register, same report. */
export const outcomeReportSchema = z.object({
  meeting: z.object({
    id: z.string(),
    name: z.string(),
    letter: z.string(),
    /** Series of the meeting's own documents: `C21`, `VC`. */
    series: z.string(),
    opens: z.iso.date(),
    closes: z.iso.date(),
    submissionCloses: z.string(),
    agendaLanguage: language,
  }),
  variant: reportVariantSchema,
  /** Language of headings and connecting words; quoted texts keep their own. */
  language,
  /** The last change in the register that this report has seen; null when the register is empty. */
  asOf: z.string().nullable(),
  items: z.array(reportedItemSchema),
  /** Ids of agenda items under which nothing was filed. */
  itemsWithoutContributions: ids,
  /** In the order of the records; each stands once here, whatever the number of its items. */
  conclusions: z.array(reportedConclusionSchema),
  /** Ids of conclusions under no item of this agenda. */
  conclusionsWithoutItem: ids,
  /** Items that no record takes up, parts of a package left out; empty as long as no record was read. */
  notDiscussed: z.array(z.object({ itemId: z.string(), goesTo: z.enum(destinations), rule: ruleReferenceSchema })),
  /** Ids of standing conclusions to be put to Council Member States by correspondence. */
  correspondence: ids,
  /** Of standing conclusions, by date; what has no date comes last. */
  followUps: z.array(reportedFollowUpSchema),
  missing: missingSchema,
  /** By sitting and date. */
  records: z.array(registeredRecordSchema),
  /** How the agenda came to be as it is, oldest first. */
  agendaHistory: z.array(agendaHistorySchema),
  /** Accepted papers filed under no item of this agenda. */
  unplaced: z.array(reportedPaperSchema),
  held: z.array(reportedPaperSchema),
  returned: z.array(reportedPaperSchema),
  receivedBefore: z.array(earlierContributionSchema),
  /** Duplicates, withdrawn, ignored and pending papers. */
  others: z.array(reportedPaperSchema),
  /** `received` is the sum of all that follow it. */
  counts: z.object({
    received: count,
    accepted: count,
    returned: count,
    held: count,
    duplicate: count,
    ignored: count,
    withdrawn: count,
    pending: count,
  }),
});
export type OutcomeReport = z.infer<typeof outcomeReportSchema>;
