/** What changes seldom and is asked for by every message is kept by a warm function for this long. */
const keptMilliseconds = 60_000;

/** Asks again after a minute, and at once after a failure or where there was nothing. */
export function keptForAWhile<T>(ask: () => Promise<T>): () => Promise<T> {
  let kept: { readonly value: T; readonly until: number } | null = null;
  return async () => {
    if (kept !== null && kept.until > Date.now()) return kept.value;
    const value = await ask();
    kept = value === null ? null : { value, until: Date.now() + keptMilliseconds };
    return value;
  };
}
