import * as z from 'zod';

/** A wish that one paper be placed anew, because the version of the agenda named here has changed an item under which it stands. */
export const refilingRequestSchema = z.object({
  refile: z.object({ meetingId: z.string(), arrivalId: z.string(), n: z.number().int().positive() }),
  agendaVersion: z.number().int().positive(),
  decidedAt: z.string(),
});
export type RefilingRequest = z.infer<typeof refilingRequestSchema>;
