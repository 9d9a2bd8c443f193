import * as z from 'zod';
import { registeredConclusionSchema } from '../model/conclusion.ts';
import { paperRecordSchema } from '../model/contribution.ts';
import type { EditFinding } from '../model/edit.ts';
import { meetingSchema } from '../model/meeting.ts';
import { registeredRecordSchema } from '../model/summary-record.ts';
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

/** The row of a conclusion: what is registered of it, and what keeps two changes at once from undoing each other. */
export const conclusionRowSchema = registeredConclusionSchema.extend({
  version: z.number().int().positive(),
  /** Time of the fact that changed it last: the record's storage, a decision on the agenda, a wording. */
  changedAt: z.string(),
});
export type ConclusionRow = z.infer<typeof conclusionRowSchema>;

/** The row of a summary record, entered after its conclusions: a record that is there is there whole. */
export const recordRowSchema = registeredRecordSchema.extend({ changedAt: z.string() });
export type RecordRow = z.infer<typeof recordRowSchema>;

/** What became of an arrival of a proceeding. */
export const proceedingRowSchema = z.object({
  kind: z.enum(['letter', 'record', 'edits']),
  arrivalId: z.string(),
  key: z.string(),
  /** Where the ledger keeps what was read; null where nothing was read yet. */
  proceedingId: z.string().nullable(),
  /** `waiting`: for what it belongs to; nothing of it is entered. */
  outcome: z.enum(['proposed', 'registered', 'merged', 'unread', 'waiting']),
  storedAt: z.string(),
  /** Of an edited report: the ids of the conclusions, by what became of their words. */
  merge: z
    .object({
      changed: z.array(z.string()),
      unchanged: z.array(z.string()),
      conflicts: z.array(z.string()),
      findings: z.array(z.custom<EditFinding>((value) => typeof value === 'object' && value !== null)),
    })
    .nullable(),
});
export type MergeOutcome = NonNullable<ProceedingRow['merge']>;
export type ProceedingRow = z.infer<typeof proceedingRowSchema>;

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
