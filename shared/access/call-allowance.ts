/** How often one caller may call: `burst` at once, then `perSecond`; at most `callers` are remembered, those that called last. */
export interface Allowance {
  readonly burst: number;
  readonly perSecond: number;
  readonly callers: number;
}

/** Of a call: so much does a refused one cost. Somebody who asks a little too often hardly notices; a flood gets nothing more until it ends. */
const refusedCosts = 0.05;

interface Bucket {
  readonly left: number;
  readonly at: number;
}

/**
 * A bucket of calls for each caller, which fills again with time. The answer takes one call out and says how many seconds to wait (0: go on). It holds for
 * one warm function; what holds for all of them stands before them.
 * @param now milliseconds
 */
export function callAllowance({ burst, perSecond, callers }: Allowance, now: () => number): (caller: string) => number {
  const buckets = new Map<string, Bucket>();
  return (caller) => {
    const at = now();
    const { left, at: before } = buckets.get(caller) ?? { left: burst, at };
    const filled = Math.min(burst, left + (Math.max(0, at - before) / 1_000) * perSecond);
    const goesOn = filled >= 1;
    const rest = Math.max(0, filled - (goesOn ? 1 : refusedCosts));
    // Put last again, so that the first in the map is who has been silent longest.
    buckets.delete(caller);
    buckets.set(caller, { left: rest, at });
    for (const [oldest] of buckets) {
      if (buckets.size <= callers) break;
      buckets.delete(oldest);
    }
    return goesOn ? 0 : Math.ceil((1 - rest) / perSecond);
  };
}
