import * as z from 'zod';
import { linkSchema } from './link.ts';

export const coSponsorAnswers = ['consented', 'declined', 'withdrawn'] as const;
export const confirmationAnswers = ['confirmed', 'disowned'] as const;

/** What a person answered by a link: a fact of the ledger, written once. A consent may be followed by one withdrawal, which is a fact of its own. */
export const linkAnswerSchema = linkSchema.pick({ kind: true, meetingId: true, subject: true, state: true }).extend({
  answer: z.enum([...coSponsorAnswers, ...confirmationAnswers]),
  at: z.string(),
});
export type LinkAnswer = z.infer<typeof linkAnswerSchema>;

/** The name of the fact. */
export function answerId({ kind, subject, state, answer }: Pick<LinkAnswer, 'kind' | 'subject' | 'state' | 'answer'>): string {
  return `${kind}.${subject}.${state}${answer === 'withdrawn' ? '.withdrawn' : ''}`;
}

/** A message to `file-contribution`: somebody has answered about a paper, or about a mail. */
export const answerGivenSchema = z.object({ answered: linkAnswerSchema.pick({ kind: true, meetingId: true, subject: true }) });
export type AnswerGiven = z.infer<typeof answerGivenSchema>;
