import * as z from 'zod';
import { paperRecordSchema } from '../model/contribution.ts';
import { meetingSchema } from '../model/meeting.ts';
import { auditEventSchema } from './audit.ts';

/** The row of a paper: its record, and what keeps it whole while several deliveries of one event work on it. */
export const paperRowSchema = paperRecordSchema.extend({
  /** Raised with each write; every write names the version it read. */
  version: z.number().int().positive(),
  /** The number it tries to take, written before the attempt. */
  attempt: z.object({ series: z.string(), number: z.number().int().positive() }).nullable(),
  /** Base document whose filing would let it be judged again. */
  awaits: z.string().nullable(),
  lastEvent: auditEventSchema,
});
export type PaperRow = z.infer<typeof paperRowSchema>;

export const meetingRowSchema = z.object({ meeting: meetingSchema });

/** `NUMBER#...` and `CONTENT#...`: which paper holds it. */
export const holderRowSchema = z.object({ holder: z.string() });

/** `AWAITS#...`: which paper waits. */
export const paperReferenceSchema = z.object({ meetingId: z.string(), arrivalId: z.string(), n: z.number().int().positive() });

/** A row that does not fit its schema: the table was written by something else, or by another version of this program. */
export class BrokenRow extends Error {
  override name = 'BrokenRow';
}

export function parseRow<T>(schema: z.ZodType<T>, item: Record<string, unknown>): T {
  const result = schema.safeParse(item);
  if (result.success) return result.data;
  throw new BrokenRow(`row ${String(item.pk)} ${String(item.sk)}: ${z.prettifyError(result.error)}`);
}
