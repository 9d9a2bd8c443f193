export interface DecisionSweepDeps {
  /** How often people have decided about each paper of a meeting. */
  decisionsCounted(meetingId: string): Promise<ReadonlyMap<string, number>>;
  /** How often the closing time was put off for each State. */
  extensionsCounted(meetingId: string): Promise<ReadonlyMap<string, number>>;
  /** The same, as far as the papers of the State were judged by it. */
  extensionsTaken(meetingId: string): Promise<ReadonlyMap<string, number>>;
  announceExtension(meetingId: string, state: string): Promise<void>;
}

/** Announces each extension by which no paper was judged yet. Answers how many. */
export async function announceExtensions(deps: DecisionSweepDeps, meetingId: string): Promise<number> {
  const counted = await deps.extensionsCounted(meetingId);
  if (counted.size === 0) return 0;
  const taken = await deps.extensionsTaken(meetingId);
  const missed = [...counted].filter(([state, n]) => n > (taken.get(state) ?? 0));
  for (const [state] of missed) await deps.announceExtension(meetingId, state);
  return missed.length;
}
