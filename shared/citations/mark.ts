import type { Citation } from '../model/examination.ts';

/** The text with the ids of its citations in square brackets behind them, for people who check what was read. */
export function markCitations(text: string, citations: readonly Pick<Citation, 'id' | 'place'>[]): string {
  const idsByEnd = new Map<number, string[]>();
  for (const { id, place } of citations) idsByEnd.set(place.end, [...(idsByEnd.get(place.end) ?? []), id]);
  let marked = '';
  let copied = 0;
  for (const [end, ids] of [...idsByEnd].sort(([a], [b]) => a - b)) {
    marked += `${text.slice(copied, end)} [${[...new Set(ids)].join('; ')}]`;
    copied = end;
  }
  return marked + text.slice(copied);
}
