import * as z from 'zod';
import { languages } from '../model/language.ts';

/** A wish for a report that has seen everything up to `requestedAt`. */
export const reportRequestSchema = z.object({
  meetingId: z.string(),
  requestedAt: z.string(),
  languages: z.array(z.enum(languages)).min(1),
  /** Whether the index of the papers' words is made anew from all of them. */
  rebuildSearch: z.boolean().optional(),
});
export type ReportRequest = z.infer<typeof reportRequestSchema>;

/**
 * A report is compiled at most about once a minute a meeting: each wish waits this long, and when its time comes it is already met if a report
 * was compiled after it was made.
 */
const delaySeconds = 60;

/** Languages in which a report is compiled unasked: the working language of the secretariat. */
const languagesUnasked = ['en'] as const;

export function reportRequest(meetingId: string, requestedAt: string): { message: ReportRequest; delaySeconds: number } {
  return { message: { meetingId, requestedAt, languages: [...languagesUnasked] }, delaySeconds };
}
