const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

const isNothing = (value: unknown): boolean => value === undefined || value === null;

/**
 * The messages of a batch that a function's answer names as failed; everything not named is done. An answer that is not understood
 * fails the whole batch (AWS Lambda Developer Guide, Handling errors for an SQS event source, Success and failure conditions).
 */
export const failedMessages = (answer: unknown, messageIds: readonly string[]): ReadonlySet<string> => {
  const all = new Set(messageIds);
  if (isNothing(answer)) return new Set();
  if (!isRecord(answer)) return all;
  const { batchItemFailures: failures } = answer;
  if (isNothing(failures)) return new Set();
  if (!Array.isArray(failures)) return all;
  const named = failures.map((failure: unknown) => (isRecord(failure) ? failure.itemIdentifier : undefined));
  return named.every((id) => typeof id === 'string' && all.has(id)) ? new Set(named as string[]) : all;
};
