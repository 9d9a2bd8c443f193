import type { Ticket } from '../../shared/desk/desk.ts';

/** Longest time that storing a file of a form may take, in milliseconds. */
const patience = 20_000;

/** Puts a file where its ticket says, as a browser with scripts does by itself. Throws where it was not stored. */
export async function putFile({ url, headers }: Ticket, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const answer = await fetch(url, { method: 'PUT', headers, body: bytes, signal: AbortSignal.timeout(patience) });
  if (!answer.ok) throw new Error(`the file was not stored: ${answer.status}`);
}
