import * as z from 'zod';

/** The parts of a paper that are read (hidden, deleted and commented text is not: it has no place). */
export const partSchema = z.enum(['header', 'body', 'textbox', 'footnote', 'footer']);
export type Part = z.infer<typeof partSchema>;

/**
 * Where something stands in a paper, exactly enough for a person to find it.
 *
 * `start` and `end` are offsets in UTF-16 units into `Paper.text`; `quote` holds the words themselves, at most 200 of
 * those units, so that a place can be shown without the paper; `page` counts from 1, null where it is not known.
 */
export const placeSchema = z.object({
  part: partSchema,
  page: z.number().int().positive().nullable(),
  cell: z.object({ table: z.number().int(), row: z.number().int(), column: z.number().int() }).nullable(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  quote: z.string().max(200),
});
export type Place = z.infer<typeof placeSchema>;
