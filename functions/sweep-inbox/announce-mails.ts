import { UnknownKey } from '../../shared/register/ledger-keys.ts';
import { parseMailKey } from '../../shared/register/mail-keys.ts';

export interface MailSweepDeps {
  now(): number;
  readonly grace: number;
  /** Raw mails, as the receiving server stored them. */
  mails(): AsyncIterable<{ key: string; storedAt: string }>;
  /** Ids of the mails of which it was decided what they are. */
  receivedMails(): AsyncIterable<string>;
  announceToReception(key: string): Promise<void>;
}

/** Mails that were stored and not received: their event was lost. */
export async function announceMails(deps: MailSweepDeps): Promise<{ announced: number; strays: string[]; seen: number }> {
  const received = new Set(await Array.fromAsync(deps.receivedMails()));
  const strays: string[] = [];
  let [announced, seen] = [0, 0];
  for await (const { key, storedAt } of deps.mails()) {
    seen += 1;
    const mailId = idIn(key);
    if (mailId === null) strays.push(key);
    else if (!received.has(mailId) && deps.now() - Date.parse(storedAt) >= deps.grace) {
      await deps.announceToReception(key);
      announced += 1;
    }
  }
  return { announced, strays, seen };
}

function idIn(key: string): string | null {
  try {
    return parseMailKey(key);
  } catch (error) {
    if (error instanceof UnknownKey) return null;
    throw error;
  }
}
