import * as z from 'zod';
import { languages } from './language.ts';

/**
 * One numbered item of a draft agenda. `itemNo` stays text; Annex 2 item 7 is not Annex 3 item 7. Titles and notes are quoted from
 * the convening letter, in its language.
 */
export const agendaItemSchema = z.object({
  /** `C21-A2-07`, `C21-A3-01`, `C20-35`. */
  id: z.string().regex(/^[A-Z0-9]+(-A\d+)?-\d{2,}$/),
  annex: z.number().int().positive().nullable(),
  itemNo: z.string().regex(/^\d+$/),
  title: z.string().min(1),
  /** Symbols of the item's own documents; none is allowed (C20 item 15). */
  documents: z.array(z.string()),
  /** `1+`, `1` (group 1), `2` (group 2); null where the letter has no groups. */
  priority: z.enum(['1+', '1', '2']).nullable(),
  /** Normalised ids of instruments cited in the title. */
  instruments: z.array(z.string()),
  url: z.url().nullable(),
  /** The letter's other columns: whether a decision or resolution is expected, and its comments. */
  notes: z.array(z.string()),
});
export type AgendaItem = z.infer<typeof agendaItemSchema>;

export const agendaSchema = z.object({
  language: z.enum(languages),
  items: z.array(agendaItemSchema).min(1),
});
