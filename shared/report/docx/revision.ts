/** How a stretch of text came about between two revisions. */
export type Change = 'same' | 'added' | 'removed';

export interface RevisedParagraph {
  readonly pieces: readonly { readonly text: string; readonly change: Change }[];
  /** Of the end of the paragraph; the end of the last one is never in question. */
  readonly end: Change;
}

interface Stretch {
  readonly tokens: readonly string[];
  readonly change: Change;
}

/** Above this many pairs of words nobody reads a comparison: two different texts of 2,000 words each. */
const mostPairs = 4_000_000;

/** A word, a blank or another sign; a Chinese character is a word of its own, since nothing parts the words. */
const token = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+|\n|[^\S\n]+|[\s\S]/gu;

/** Too small to be read as kept between two changes. */
const island = /^(?:[^\p{L}\p{N}\n]*|\p{Script=Han})$/u;

/**
 * What changed from one list of paragraphs to the next, word by word. Without the removed pieces and ends the result reads as `after`;
 * without the added ones, as `before`. Null stands for no text at all.
 */
export function revise(before: readonly string[] | null, after: readonly string[]): readonly RevisedParagraph[] {
  const tokens = (paragraphs: readonly string[]) => paragraphs.join('\n').match(token) ?? [];
  return paragraphsOf(withoutIslands(compared(tokens(before ?? []), tokens(after))));
}

function compared(old: readonly string[], now: readonly string[]): readonly Stretch[] {
  let start = 0;
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const middle = aligned(old.slice(start, old.length - end), now.slice(start, now.length - end));
  const kept = (tokens: readonly string[]): Stretch => ({ tokens, change: 'same' });
  return joined([kept(now.slice(0, start)), ...middle, kept(now.slice(now.length - end))]);
}

/** By the longest common row of tokens. */
function aligned(old: readonly string[], now: readonly string[]): readonly Stretch[] {
  const removed = (tokens: readonly string[]): Stretch => ({ tokens, change: 'removed' });
  const added = (tokens: readonly string[]): Stretch => ({ tokens, change: 'added' });
  if (old.length * now.length > mostPairs) return [removed(old), added(now)];
  const width = now.length + 1;
  const longest = commonLengths(old, now);
  const stretches: Stretch[] = [];
  let [i, k] = [0, 0];
  while (i < old.length && k < now.length) {
    const [one, other] = [old.slice(i, i + 1), now.slice(k, k + 1)];
    if (one[0] === other[0]) {
      stretches.push({ tokens: other, change: 'same' });
      i += 1;
      k += 1;
    } else if ((longest[(i + 1) * width + k] ?? 0) >= (longest[i * width + k + 1] ?? 0)) {
      stretches.push(removed(one));
      i += 1;
    } else {
      stretches.push(added(other));
      k += 1;
    }
  }
  return [...stretches, removed(old.slice(i)), added(now.slice(k))];
}

/** At `i * (now.length + 1) + k`: how many tokens the rests from `i` and `k` have in common. */
function commonLengths(old: readonly string[], now: readonly string[]): Uint16Array {
  const width = now.length + 1;
  const longest = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let k = now.length - 1; k >= 0; k -= 1) {
      longest[i * width + k] =
        old[i] === now[k]
          ? (longest[(i + 1) * width + k + 1] ?? 0) + 1
          : Math.max(longest[(i + 1) * width + k] ?? 0, longest[i * width + k + 1] ?? 0);
    }
  }
  return longest;
}

function withoutIslands(stretches: readonly Stretch[]): readonly Stretch[] {
  const flooded = stretches.flatMap((stretch, i): Stretch[] => {
    const between = stretch.change === 'same' && i > 0 && i < stretches.length - 1 && island.test(stretch.tokens.join(''));
    return between
      ? [
          { ...stretch, change: 'removed' },
          { ...stretch, change: 'added' },
        ]
      : [stretch];
  });
  return joined(flooded);
}

/** Neighbours of one kind in one; within a change, what was removed stands before what was added. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  let same: string[] = [];
  const flushChange = () => {
    if (removed.length > 0) result.push({ tokens: removed, change: 'removed' });
    if (added.length > 0) result.push({ tokens: added, change: 'added' });
    [removed, added] = [[], []];
  };
  const flushSame = () => {
    if (same.length > 0) result.push({ tokens: same, change: 'same' });
    same = [];
  };
  for (const { tokens, change } of stretches) {
    if (tokens.length === 0) continue;
    if (change === 'same') flushChange();
    else flushSame();
    (change === 'same' ? same : change === 'removed' ? removed : added).push(...tokens);
  }
  flushChange();
  flushSame();
  return result;
}

function paragraphsOf(stretches: readonly Stretch[]): readonly RevisedParagraph[] {
  const paragraphs: RevisedParagraph[] = [];
  let pieces: { text: string; change: Change }[] = [];
  for (const { tokens, change } of stretches) {
    for (const [i, text] of tokens.join('').split('\n').entries()) {
      if (i > 0) {
        paragraphs.push({ pieces, end: change });
        pieces = [];
      }
      if (text !== '') pieces.push({ text, change });
    }
  }
  return [...paragraphs, { pieces, end: 'same' }];
}
