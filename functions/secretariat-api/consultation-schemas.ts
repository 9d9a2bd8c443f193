import { z } from '@hono/zod-openapi';
import type * as desk from '../../shared/desk/correspondence-desk.ts';
import { answers, consultationSchema, replySchema, withoutVoteSchema } from '../../shared/model/consultation.ts';
import type { Letter } from '../../shared/proceedings/correspondence/consultation.ts';
import { named } from './named-schema.ts';

/** Longest symbol of a letter, in characters. */
const longestSymbol = 60;
/** More than the questions of any consultation. */
const mostAnswers = 1_000;
/** Longest source of a time without a vote, in characters: the name of a letter or a document. */
const longestSource = 1_000;

const instant = z.iso.datetime({ offset: true });
const symbol = z.string().min(1).max(longestSymbol);
const state = z.string().regex(/^[A-Z]{2}$/);

export const consultation = named('Consultation', consultationSchema);

export const openedConsultation = z
  .object({ consultation, replies: z.number().int().nonnegative() })
  .openapi('OpenedConsultation') satisfies z.ZodType<desk.OpenedConsultation>;

export const letter = z.strictObject({ symbol, opens: instant, closes: instant }) satisfies z.ZodType<Letter>;

export const replyWanted = z.strictObject({
  state,
  receivedAt: instant.nullable().default(null),
  answers: z
    .array(z.strictObject({ question: z.union([z.number().int().positive(), z.literal('all')]), answer: z.enum(answers) }))
    .min(1)
    .max(mostAnswers),
}) satisfies z.ZodType<desk.ReplyWanted>;

export const replyNoted = z
  .object({ reply: named('Reply', replySchema), isNew: z.boolean() })
  .openapi('ReplyNoted') satisfies z.ZodType<desk.ReplyNoted>;

export const withoutVoteList = z
  .object({
    term: z.string(),
    states: z.array(z.string()),
    version: z.number().int().nonnegative(),
    withoutVote: z.array(withoutVoteSchema),
  })
  .openapi('WithoutVoteList') satisfies z.ZodType<desk.WithoutVoteList>;

export const withoutVoteGiven = z.strictObject({
  withoutVote: z
    .array(
      z.strictObject({
        state,
        from: z.iso.date(),
        to: z.iso.date().nullable(),
        source: z.string().trim().min(1).max(longestSource),
      }),
    )
    .max(mostAnswers),
});

export const symbolParam = { symbol };
