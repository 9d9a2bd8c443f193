import * as z from 'zod';

/** A message to `import-proceedings`: a decision on the agenda stands in the ledger, and is to be brought into force. */
export const agendaDecidedSchema = z.object({
  decided: z.object({ meetingId: z.string(), version: z.number().int().positive() }),
});
export type AgendaDecided = z.infer<typeof agendaDecidedSchema>;
