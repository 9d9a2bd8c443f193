import * as z from 'zod';
import { languages } from './language.ts';
import { ruleReferenceSchema } from './meeting.ts';
import { placeSchema } from './place.ts';

/**
 * Effects of a finding, weakest first. The strongest in a verdict makes its status: `quarantine` holds the paper and tells its sender nothing, since nobody
 * knows who that is.
 */
export const severities = ['info', 'warning', 'hold', 'return', 'quarantine'] as const;
export type Severity = (typeof severities)[number];

export const findingSchema = z.object({
  /** Kebab-case code of `shared/judging/index.ts`. */
  code: z.string(),
  severity: z.enum(severities),
  rule: ruleReferenceSchema,
  place: placeSchema.nullable(),
  /** What the sentence names: page counts, symbols, times. */
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  /** The sentence, in the language of the verdict. */
  message: z.string(),
});
export type Finding = z.infer<typeof findingSchema>;

export const pageVerdictSchema = z.object({
  verdict: z.enum(['within', 'over', 'borderline-review', 'unreadable']),
  /** Pages with content, as far as the witnesses can say. */
  count: z.number().int().nonnegative().nullable(),
  /** How well it is known (`docs/decisions`): measured, rendered, corroborated, single, conflict, none. */
  grade: z.enum(['measured', 'rendered', 'corroborated', 'single', 'conflict', 'none']),
});
export type PageVerdict = z.infer<typeof pageVerdictSchema>;

export const filingSchema = z.object({
  /** Ids of agenda items. */
  items: z.array(z.string()),
  /** `decided`: by a person. */
  how: z.enum(['declared', 'cited', 'conflict', 'none', 'decided']),
});
export type Filing = z.infer<typeof filingSchema>;

export const verdictSchema = z.object({
  status: z.enum(['accepted', 'returned', 'held']),
  findings: z.array(findingSchema),
  pages: pageVerdictSchema,
  filing: filingSchema,
  /** Symbol of the base that a Rev., Add. or Corr. changes, and the kind of change. */
  revision: z.object({ base: z.string(), kind: z.enum(['Rev', 'Add', 'Corr']) }).nullable(),
  states: z.array(z.string().length(2)),
  organisations: z.array(z.string()),
  language: z.enum(languages),
  /** Version of the meeting's data that was applied. */
  rulesVersion: z.number().int().positive(),
});
export type Verdict = z.infer<typeof verdictSchema>;
