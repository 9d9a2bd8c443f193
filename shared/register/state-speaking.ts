import type { Sender } from '../model/arrival.ts';

/**
 * The Member State for which a paper speaks (ISO alpha-2): that of an authenticated sender; where the sender is unknown (a file put straight into the bucket), the
 * first State that the paper names. Null where it names none, and for a sender without proof, who speaks for nobody.
 */
export function stateSpeaking(sender: Sender | null, named: readonly string[]): string | null {
  if (sender !== null && !sender.authenticated) return null;
  return sender?.state ?? named[0] ?? null;
}
