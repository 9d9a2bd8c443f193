import { z } from '@hono/zod-openapi';
import { answers, questionSchema, replySchema } from '../../shared/model/consultation.ts';
import type { Tally } from '../../shared/proceedings/correspondence/tally.ts';

const states = z.array(z.string());
const counted = z.number().int().nonnegative();

/** The count of a consultation by correspondence. */
export const tally = z
  .object({
    symbol: z.string(),
    asOf: z.string(),
    day: z.iso.date(),
    members: counted,
    entitled: counted,
    needed: counted,
    questions: z.array(
      z.object({
        question: questionSchema,
        states: z.record(z.enum([...answers, 'silent', 'without-vote']), states),
        outcome: z.enum(['majority-reached', 'majority-not-reached', 'open']),
      }),
    ),
    replies: z.array(
      z.object({
        reply: replySchema,
        standing: z.enum(['counted', 'second', 'early', 'late', 'outside', 'without-vote']),
      }),
    ),
  })
  .openapi('Tally') satisfies z.ZodType<Tally>;
