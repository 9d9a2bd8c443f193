import * as z from 'zod';
import { languages } from './language.ts';

/**
 * What a link is for. `co-sponsor`: a State named as a source answers for one paper (`subject`: its id); `confirmation`: a contact says whether a mail (`subject`: its
 * id) is their State's.
 */
export const linkSchema = z.object({
  kind: z.enum(['co-sponsor', 'confirmation']),
  meetingId: z.string().regex(/^[A-Z0-9]+(-[A-Z0-9]+)*$/u),
  subject: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/u),
  state: z.string().regex(/^[A-Z]{2}$/u),
  language: z.enum(languages),
  /** Seconds since 1970. */
  expires: z.number().int().positive(),
});
export type Link = z.infer<typeof linkSchema>;
