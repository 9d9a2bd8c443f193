import type { Bar } from '../document.ts';

const dayLength = 86_400_000;

/** The least that is seen of a day in a time line of years. */
const narrowest = 0.01;

/** Where a bar begins and ends, 0 to 1: by its days where every bar has some, else from the edge by its count. */
export function barShares(bars: readonly Bar[]): (bar: Bar) => readonly [number, number] {
  const spans = bars.flatMap(({ span }) => span ?? []);
  const most = Math.max(1, ...bars.map(({ count }) => count));
  if (spans.length < bars.length) return ({ count }) => [0, count / most];
  const first = Math.min(...spans.map(({ from }) => Date.parse(from)));
  const end = Math.max(...spans.map(({ to }) => Date.parse(to))) + dayLength;
  return ({ span }) => {
    if (span === undefined) return [0, 0];
    const from = (Date.parse(span.from) - first) / (end - first);
    const to = (Date.parse(span.to) + dayLength - first) / (end - first);
    return to - from >= narrowest ? [from, to] : [Math.min(from, 1 - narrowest), Math.min(from, 1 - narrowest) + narrowest];
  };
}
