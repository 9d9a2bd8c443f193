import type { Citation } from '../model/examination.ts';
import { longestRange } from './mention.ts';

/**
 * Adds the addenda and corrigenda that words leave open ("C21/21 and its addenda"), as far as `known` holds them: at the place of
 * those words, less certain than what is said by number. Where none is known, the base alone is cited: none is invented. What was
 * added before is not added again.
 */
export function withKnownAddenda(citations: readonly Citation[], known: Iterable<string>): Citation[] {
  if (!citations.some(({ withAll }) => withAll !== undefined)) return [...citations];
  const changes = changesByBase(known);
  const cited = new Set(citations.map(({ id, place }) => `${place.start}-${place.end} ${id}`));
  return citations.flatMap((citation) => {
    const { id, form, kind, place, withAll = [] } = citation;
    const ids = withAll.flatMap((change) => changes.get(`${id}(${change}`) ?? []);
    const added = ids
      .filter((one) => !cited.has(`${place.start}-${place.end} ${one}`))
      .map((one): Citation => ({ id: one, kind, form, place, certainty: 'low' }));
    return [citation, ...added];
  });
}

/** Known changes under their base and kind (`C21/21(Add`), in the order of their numbers; of so many as a range may have. */
function changesByBase(known: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const numbers = new Map<string, Set<number>>();
  for (const symbol of known) {
    const { base, number } = /^(?<base>.+\((?:Add|Corr))\.(?<number>\d+)\)$/u.exec(symbol)?.groups ?? {};
    if (base !== undefined) numbers.set(base, (numbers.get(base) ?? new Set()).add(Number(number)));
  }
  return new Map(
    [...numbers].map(([base, all]) => [
      base,
      [...all]
        .sort((a, b) => a - b)
        .slice(0, longestRange)
        .map((number) => `${base}.${number})`),
    ]),
  );
}
