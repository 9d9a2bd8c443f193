/** What the estimate cannot lay out as the author's program would, in words for a person, each with what it costs in confidence. */
export interface Doubts {
  /** The same words count once, at their highest weight. */
  raise(words: string, weight: number): void;
  readonly words: () => string[];
  /** 1 without doubts; never below 0. */
  readonly confidence: () => number;
}

export function noDoubts(): Doubts {
  const weights = new Map<string, number>();
  return {
    raise: (words, weight) => void weights.set(words, Math.max(weight, weights.get(words) ?? 0)),
    words: () => [...weights.keys()],
    confidence: () =>
      Math.max(
        0,
        [...weights.values()].reduce((left, weight) => left - weight, 1),
      ),
  };
}
