import * as z from 'zod';
import { agendaItemSchema } from './agenda.ts';

const priority = z.enum(['1+', '1', '2']).nullable();

/** One change of an agenda that is in force. The item keeps its id: papers, conclusions and history point to it. */
export const agendaChangeSchema = z.discriminatedUnion('kind', [
  /** Raised or lowered: C21/45 from 2 to 1 at the opening of C21/VCC-1. */
  z.object({ kind: z.literal('priority'), itemId: z.string(), from: priority, to: priority }),
  /** Items of group 1 not reached fall to group 2 (DM-21/1008, Annex 1). */
  z.object({ kind: z.literal('spill-over'), itemIds: z.array(z.string()).min(1) }),
  z.object({ kind: z.literal('add'), item: agendaItemSchema, after: z.string().nullable() }),
  z.object({ kind: z.literal('remove'), itemId: z.string() }),
  z.object({ kind: z.literal('documents'), itemId: z.string(), documents: z.array(z.string()) }),
  z.object({ kind: z.literal('title'), itemId: z.string(), title: z.string().min(1) }),
]);
export type AgendaChange = z.infer<typeof agendaChangeSchema>;

/** Why, by whom and on what source an agenda came to be as it is: one a version, kept for ever. */
export const agendaHistorySchema = z.object({
  meetingId: z.string(),
  /** Version of the meeting's data that the changes made. */
  version: z.number().int().positive(),
  at: z.iso.datetime({ offset: true }),
  by: z.string(),
  reason: z.string(),
  /** The letter or record that says so (`DM-21/1008`, `record 3fa1… paragraph 4.1`); null where a person decided without one. */
  source: z.string().nullable(),
  changes: z.array(agendaChangeSchema),
});
export type AgendaHistory = z.infer<typeof agendaHistorySchema>;
