import * as z from 'zod';
import type { GivenSitting } from '../proceedings/records/sitting.ts';

/** Number and date of a sitting as the secretariat gave them, for a record that does not state them; the last one given holds. */
export const sittingGivenSchema = z.object({
  /** Counts what was given for this record, from 1. */
  n: z.number().int().positive(),
  sitting: z.number().int().positive().nullable(),
  date: z.iso.date().nullable(),
  by: z.string(),
  /** When the file came with which it was given, by the bucket's clock. */
  at: z.string().optional(),
});
export type SittingGiven = z.infer<typeof sittingGivenSchema>;

/** Whether something else is given than was last, and not with a file that came before that one. */
export function changesSitting(last: SittingGiven, given: Omit<SittingGiven, 'n'>): boolean {
  const isEarlier = last.at !== undefined && given.at !== undefined && given.at < last.at;
  return !isEarlier && (last.sitting !== given.sitting || last.date !== given.date);
}

/** The same as the reader of records takes it. */
export function givenSitting(given: SittingGiven | null): GivenSitting {
  return {
    ...(given?.sitting == null ? {} : { sitting: given.sitting }),
    ...(given?.date == null ? {} : { date: given.date }),
  };
}

/** Id of the reading of a record: dates in a record are read from that of its sitting, so that another date makes another reading. */
export function recordReadingId(recordId: string, given: SittingGiven | null): string {
  return given === null ? recordId : `${recordId}.${given.n}`;
}
