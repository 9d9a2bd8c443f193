import { longestPhrase, lookUp } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** Joins words that make one entry together: `Buenos Aires`, `Буэнос-Айрес`, `Rules of Procedure`. */
export function withPhrases(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const most = token.kind === 'word' ? longestPhrase(token.folded) : 1;
    const phrase = most === 1 ? null : phraseAt(tokens, at, most);
    if (phrase !== null) {
      joined.push(phrase.token);
      at = phrase.last;
    } else if (token.kind === 'word' && token.entry === null) {
      joined.push({ ...token, kind: 'other', folded: '' });
    } else {
      joined.push(token);
    }
  }
  return joined;
}

/** Hyphens and apostrophes between the words of a phrase are read over, but no more of them in a row than people write. */
const longestGap = 2;

function phraseAt(tokens: readonly Token[], at: number, most: number): { token: Token; last: number } | null {
  const first = tokens[at] as Token;
  let words = first.folded;
  let best: { token: Token; last: number } | null = null;
  for (let next = at + 1, count = 1, gap = 0; count < most && gap <= longestGap; next++) {
    const token = tokens[next];
    if (token?.kind === 'mark' && /['’-]/.test(token.text)) {
      gap += 1;
      continue;
    }
    if (token?.kind !== 'word') break;
    words += ` ${token.folded}`;
    count += 1;
    gap = 0;
    const entry = lookUp(words);
    if (entry !== null) best = { token: { ...first, end: token.end, folded: words, entry }, last: next };
  }
  return best;
}
