import * as z from 'zod';
import { type RegisteredConclusion, registeredConclusionSchema } from '../model/conclusion.ts';

/**
 * The words of one conclusion after a person changed them, as the ledger keeps them: all of it that no record states. The last one holds, so that
 * a rebuilt register has every wording again, and a record read again never overwrites one.
 */
export const wordingFactSchema = registeredConclusionSchema.pick({ text: true, wordings: true, conflict: true }).extend({
  conclusionId: z.string(),
  /** Counts the changes of this conclusion, from 1. */
  n: z.number().int().positive(),
  at: z.string(),
  /** Id of the edited report; `desk` where a person put the words down there. */
  source: z.string(),
});
export type WordingFact = z.infer<typeof wordingFactSchema>;

/** A conclusion as its record states it, with the words that persons gave it. */
export function withWording(conclusion: RegisteredConclusion, fact: WordingFact): RegisteredConclusion {
  return { ...conclusion, text: fact.text, wordings: fact.wordings, conflict: fact.conflict };
}
