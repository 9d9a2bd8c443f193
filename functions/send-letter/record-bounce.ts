import * as z from 'zod';

/** What SES tells of a letter that did not arrive (Amazon SES Developer Guide, Contents of event data). */
const bounceSchema = z.object({
  eventType: z.literal('Bounce'),
  mail: z.object({ messageId: z.string() }),
  bounce: z.object({ bounceType: z.string(), bounceSubType: z.string(), timestamp: z.string() }),
});
export type Bounce = z.infer<typeof bounceSchema>;

/** The bounce that a message tells of; null for anything else. */
export function bounceIn(message: unknown): Bounce | null {
  return bounceSchema.safeParse(message).data ?? null;
}

export interface BounceDeps {
  bounceLetter(serviceId: string, bounce: { at: string; detail: string }): Promise<boolean>;
}

/** Notes that a letter came back. One that is not known yet is thrown back to the queue: the service can be faster than the answer to us. */
export async function recordBounce(deps: BounceDeps, { mail, bounce }: Bounce): Promise<void> {
  const detail = `${bounce.bounceType}, ${bounce.bounceSubType}`;
  const known = await deps.bounceLetter(mail.messageId, { at: bounce.timestamp, detail });
  if (!known) throw new Error(`letter ${mail.messageId} came back and is not in the outbox`);
}
