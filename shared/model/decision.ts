import * as z from 'zod';

/** Longest reason that a person gives for a decision, in characters. */
export const longestReason = 1_000;
const reason = z.string().trim().min(3).max(longestReason);
const items = z.array(z.string()).min(1).max(20);

/** Fields of the template that a person may correct where the machine misread them. */
export const correctableFields = ['title', 'summary', 'actionRequired', 'source', 'date'] as const;

/**
 * What a person of the secretariat decides about one paper, always with a reason. The machine's verdict stays beside it as evidence.
 * `join`: this paper is another language version of `to`, and both are one contribution; `judge-again`: the rules as they stand now are applied anew.
 */
export const decisionDraftSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('accept'), items: items.optional(), reason }),
  z.object({ kind: z.literal('return'), reason }),
  z.object({ kind: z.literal('move'), items, reason }),
  z.object({ kind: z.literal('withdraw'), reason }),
  z.object({ kind: z.literal('publish'), reason }),
  z.object({ kind: z.literal('correct'), field: z.enum(correctableFields), value: z.string().trim().min(1).max(2_000), reason }),
  z.object({ kind: z.literal('join'), to: z.string().min(1).max(100), reason }),
  z.object({ kind: z.literal('judge-again'), reason }),
]);
export type DecisionDraft = z.infer<typeof decisionDraftSchema>;

/** A decision as the ledger keeps it, once: `facts/<meetingId>/decisions/<paperId>/<padded n>.json`. */
export const decisionSchema = z.intersection(
  decisionDraftSchema,
  z.object({
    meetingId: z.string(),
    paperId: z.string(),
    /** From 1, in the order in which they were taken. */
    n: z.number().int().positive(),
    /** Name of the person signed in. */
    by: z.string().min(1),
    at: z.string(),
  }),
);
export type Decision = z.infer<typeof decisionSchema>;

/** The closing time put off for one State: `facts/<meetingId>/extensions/<state>/<padded n>.json`; the last one holds. */
export const extensionSchema = z.object({
  meetingId: z.string(),
  state: z.string().regex(/^[A-Z]{2}$/),
  n: z.number().int().positive(),
  until: z.iso.datetime({ offset: true }),
  reason,
  by: z.string().min(1),
  at: z.string(),
});
export type Extension = z.infer<typeof extensionSchema>;
