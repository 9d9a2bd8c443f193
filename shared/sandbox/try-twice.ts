import type { Outcome } from './job.ts';

/** A process that died takes nothing with it but one try; two deaths on the same bytes are a fact about the bytes. */
export async function tryTwice<T>(read: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const first = await read();
  return first.outcome === 'done' ? first : await read();
}
