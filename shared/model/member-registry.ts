import * as z from 'zod';
import { languages } from './language.ts';

/** One Member State as the registry of contacts knows it. */
export const memberSchema = z.object({
  /** ISO 3166-1 alpha-2. */
  state: z.string().regex(/^[A-Z]{2}$/),
  /** Mail domains of the administration, in lower case; an address under one of them speaks for the State. */
  domains: z.array(z.string()),
  /** Registered contacts, in lower case. */
  focalPoints: z.array(z.email()),
  /** Language in which letters go out where neither mail nor paper shows another. */
  language: z.enum(languages).nullable(),
  /** Terms as a Member State of the Council, first and last year. */
  councilTerms: z.array(z.tuple([z.number().int(), z.number().int()])),
});
export type Member = z.infer<typeof memberSchema>;

/** The registry of contacts: dated data that the secretariat keeps. */
export const memberRegistrySchema = z.object({
  version: z.number().int().positive(),
  validFrom: z.iso.date(),
  members: z.array(memberSchema),
});
export type MemberRegistry = z.infer<typeof memberRegistrySchema>;
