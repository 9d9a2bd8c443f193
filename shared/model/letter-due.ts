import * as z from 'zod';

/**
 * Queue `letter-due`: a letter about a mail may be due. `receipt`: the sender has waited long enough to be told that the mail came; `verdict`: all its papers have
 * one; `confirmation`: its State's contact is asked whether it is theirs. Whether the letter goes is decided when the message is read.
 */
export const letterDueSchema = z.object({
  letter: z.enum(['receipt', 'verdict', 'confirmation']),
  meetingId: z.string(),
  mailId: z.string(),
});
export type LetterDue = z.infer<typeof letterDueSchema>;
