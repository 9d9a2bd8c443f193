import { z } from '@hono/zod-openapi';

/** A list as a query gives it: named again for each, or with commas between (`states=KE&states=FR`, `states=KE,FR`). */
export function listOf<T extends z.ZodType>(list: z.ZodArray<T>) {
  return z.preprocess((given) => (given === undefined ? undefined : [given].flat().flatMap(parts)), list);
}

function parts(value: unknown): unknown[] {
  return typeof value === 'string' ? value.split(',') : [value];
}

export const yesOrNo = z.enum(['true', 'false']).transform((value) => value === 'true');

/** Most lines of one part of a list, and how many come where nobody says. */
export const mostLines = 200;
const usualLines = 50;

/** Longest token of a part that is looked at. */
const longestToken = 4_096;

export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(mostLines).default(usualLines),
  /** `next` of the part before. */
  token: z.string().min(1).max(longestToken).optional(),
};

export const listForms = ['json', 'csv', 'xlsx'] as const;
export type ListForm = (typeof listForms)[number];
export const formQuery = { form: z.enum(listForms).default('json') };

export const meetingParams = z.object({
  meetingId: z
    .string()
    .max(60)
    .regex(/^[A-Z0-9]+(?:-[A-Z0-9]+)*$/),
});
export const paperParams = meetingParams.extend({ paperId: z.string().regex(/^[A-Za-z0-9][\w-]{0,63}\.[1-9]\d{0,2}$/) });
export const noQuery = z.strictObject({});
export const noParams = z.object({});
