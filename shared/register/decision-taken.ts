import * as z from 'zod';

/**
 * A message to `file-contribution`: a person has decided about a paper, and the decision stands in the ledger. `rules`: the version of the meeting that the
 * person saw in force.
 */
export const decisionTakenSchema = z.object({
  decided: z.object({ meetingId: z.string(), paperId: z.string() }),
  rules: z.number().int().positive().optional(),
});
export type DecisionTaken = z.infer<typeof decisionTakenSchema>;

/** A message to `file-contribution`: the closing time was put off for one State. */
export const extensionGivenSchema = z.object({ extended: z.object({ meetingId: z.string(), state: z.string() }) });
export type ExtensionGiven = z.infer<typeof extensionGivenSchema>;
