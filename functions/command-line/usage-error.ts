/** The person at the terminal can mend this: one clear sentence, exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}
