import * as z from 'zod';

/** A message to `file-contribution`: a person has given a proposed conclusion other words, and they stand in the ledger. */
export const wordingGivenSchema = z.object({ worded: z.object({ meetingId: z.string(), conclusionId: z.string() }) });
export type WordingGiven = z.infer<typeof wordingGivenSchema>;
