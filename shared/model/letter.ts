import * as z from 'zod';
import { languages } from './language.ts';

/**
 * Letters that go out. `receipt`: the mail came, the verdict follows; `verdict`: what became of each part; `co-sponsor`: to the focal point of a State
 * named as a source; `confirmation`: to the focal point of the State whose domain a mail came from, whether it is theirs.
 */
export const letterKinds = ['receipt', 'verdict', 'co-sponsor', 'confirmation'] as const;
export type LetterKind = (typeof letterKinds)[number];

/** A letter as composed: bytes are made of it by the mailer alone. */
export const composedLetterSchema = z.object({
  kind: z.enum(letterKinds),
  language: z.enum(languages),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  /** Message-ID that it answers, without angle brackets. */
  inReplyTo: z.string().nullable(),
});
export type ComposedLetter = z.infer<typeof composedLetterSchema>;

/** A row of the outbox: claimed before sending, so that no letter goes twice; a claim without an answer goes to a person. */
export const outboxRowSchema = z.object({
  letterId: z.string(),
  kind: z.enum(letterKinds),
  meetingId: z.string(),
  to: z.string(),
  state: z.enum(['claimed', 'sent', 'refused', 'bounced']),
  claimedAt: z.iso.datetime({ offset: true }),
  /** Id that the mail service gave it; null until it did. */
  serviceId: z.string().nullable(),
  answeredAt: z.iso.datetime({ offset: true }).nullable(),
  detail: z.string().max(300).nullable(),
});
export type OutboxRow = z.infer<typeof outboxRowSchema>;
