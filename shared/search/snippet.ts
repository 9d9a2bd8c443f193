import { type FoundPlace, foundPlaces } from './found-places.ts';
import { readQuestion } from './question.ts';

/** A piece of a text, on one line. `found`: offsets into it, in order, apart from each other. */
export interface Snippet {
  readonly text: string;
  readonly found: readonly { readonly start: number; readonly end: number }[];
}

/** Characters of text round what was found: about two lines. */
const length = 240;
/** Of them before the first word found. */
const before = 60;
/** How far a cut is moved so that it falls between words. */
const mostMoved = 20;

/**
 * The piece of a paper's text in which most of what was asked for stands; null where it holds none of it (the paper was found by its title or its symbol). For
 * papers that the reader may see: it quotes them.
 */
export function snippetOf(text: string, asked: string): Snippet | null {
  const question = readQuestion(asked);
  if (question === null) return null;
  const places = foundPlaces(text, question);
  const first = fullest(places);
  if (first === null) return null;
  const from = cutBefore(text, Math.max(0, first.start - before));
  const to = cutAfter(text, Math.max(first.end, from + length));
  const head = from > 0 ? '… ' : '';
  const tail = to < text.length ? ' …' : '';
  const shift = head.length - from;
  const inside = apart(places.filter(({ start, end }) => start >= from && end <= to));
  return {
    text: `${head}${text.slice(from, to).replaceAll(/\s/gu, ' ')}${tail}`,
    found: inside.map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  };
}

/** The first place after which most parts of the question follow within one piece. */
function fullest(places: readonly FoundPlace[]): FoundPlace | null {
  let best: FoundPlace | null = null;
  let most = 0;
  for (const [i, place] of places.entries()) {
    const parts = new Set<string>();
    for (let j = i; j < places.length; j += 1) {
      const next = places[j];
      if (next === undefined || next.end > place.start - before + length) break;
      parts.add(next.part);
    }
    const parted = Math.max(parts.size, 1);
    if (parted > most) [best, most] = [place, parted];
  }
  return best;
}

function cutBefore(text: string, at: number): number {
  if (at === 0) return 0;
  const blank = text.slice(at, at + mostMoved).search(/\s/u);
  return blank === -1 ? whole(text, at) : at + blank + 1;
}

function cutAfter(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const blank = text.slice(at, at + mostMoved).search(/\s/u);
  return blank === -1 ? whole(text, at) : at + blank;
}

/** Never between the halves of one character. */
function whole(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at + 1 : at;
}

function apart(places: readonly FoundPlace[]): { start: number; end: number }[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of places) {
    const last = joined.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
