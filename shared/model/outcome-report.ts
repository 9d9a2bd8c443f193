import { z } from 'zod';
import { languages } from './language.ts';

/** One contribution as the report prints it, traced to its arrival, its bytes and its place. */
export const reportedPaperSchema = z.object({
  paperId: z.string(),
  symbol: z.string().nullable(),
  status: z.string(),
  source: z.string(),
  states: z.array(z.string()),
  organisations: z.array(z.string()),
  title: z.string(),
  summary: z.string().nullable(),
  actionRequested: z.string().nullable(),
  language: z.enum(languages).nullable(),
  citations: z.array(z.string()),
  findings: z.array(z.object({ code: z.string(), severity: z.string(), message: z.string() })),
  filing: z.object({ items: z.array(z.string()), how: z.string() }),
  pages: z.object({ verdict: z.string(), count: z.number().nullable() }),
  receivedAt: z.string(),
  trace: z.object({
    fileName: z.string(),
    sha256: z.string(),
    key: z.string(),
    /** Where in the paper title, summary and request were read: part, page and the words. */
    places: z.array(z.object({ field: z.string(), part: z.string(), page: z.number().nullable(), quote: z.string() })),
  }),
});
export type ReportedPaper = z.infer<typeof reportedPaperSchema>;

/** The compiled report of a meeting: a pure function of the register, in agenda order. Same register, same report. */
export const outcomeReportSchema = z.object({
  meetingId: z.string(),
  meetingName: z.string(),
  letter: z.string(),
  language: z.enum(languages),
  /** The last change in the register that this report has seen; null when the register is empty. */
  asOf: z.string().nullable(),
  items: z.array(
    z.object({
      id: z.string(),
      annex: z.number().nullable(),
      itemNo: z.string(),
      title: z.string(),
      documents: z.array(z.string()),
      priority: z.string().nullable(),
      contributions: z.array(reportedPaperSchema),
    }),
  ),
  itemsWithoutContributions: z.array(z.string()),
  held: z.array(reportedPaperSchema),
  returned: z.array(reportedPaperSchema),
  counts: z.object({
    received: z.number(),
    accepted: z.number(),
    returned: z.number(),
    held: z.number(),
    duplicate: z.number(),
    ignored: z.number(),
    withdrawn: z.number(),
    pending: z.number(),
  }),
});
export type OutcomeReport = z.infer<typeof outcomeReportSchema>;
