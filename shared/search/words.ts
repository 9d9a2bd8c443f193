import { fold } from '../languages/fold.ts';

/** `code`: a symbol, kept whole (`c21/76(rev.1)`, `wrc-23`); `run`: Chinese or Japanese characters; `word`: all else. */
export interface Word {
  readonly kind: 'word' | 'code' | 'run';
  /** Without case, accents, short vowels. */
  readonly text: string;
  /** Offsets in the text that was given. */
  readonly start: number;
  readonly end: number;
}

const modifiers = '(?: ?\\((?:rev|add|corr)\\.? ?\\d+\\))*';
/** A code begins where no other may run over, so that a long chain of letters and strokes is read once and not from each of its ends. */
const code = `(?<![a-z0-9/])(?:[a-z]+(?:-?\\d+)?(?:/[a-z0-9]+)*/\\d+${modifiers}|[a-z]{2,6}-\\d{1,4}(?![a-z0-9]))`;
const unspaced = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]';
/** Over blanks too: the line of a pdf ends anywhere. */
const run = `${unspaced}+(?: ${unspaced}+)*`;
const token = new RegExp(`(${code})|(${run})|(?:(?!${unspaced})[\\p{L}\\p{N}])+`, 'gu');

/** French elisions (`l'Union`, `qu'il`): the article is no word of its own. */
const elided = new Set(['l', 'd', 'n', 's', 'c', 'j', 'm', 't', 'qu']);

/** Letters that stand for two, or whose stroke is no accent to Unicode. */
const spelt: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };
const speltOut = /[œæßøłđı]/gu;

/** The words of a text in its order. */
export function wordsOf(text: string): Word[] {
  const { text: folded, at } = fold(text);
  const words: Word[] = [];
  for (const { 0: matched, 1: asCode, 2: asRun, index } of folded.matchAll(token)) {
    const end = index + matched.length;
    if (folded[end] === "'" && elided.has(matched)) continue;
    const kind = asCode !== undefined ? 'code' : asRun !== undefined ? 'run' : 'word';
    const bare = kind === 'word' ? matched : matched.replaceAll(' ', '');
    const plain = bare.replace(speltOut, (letter) => spelt[letter] ?? letter);
    words.push({ kind, text: plain, start: at[index] ?? 0, end: (at[end - 1] ?? 0) + 1 });
  }
  return words;
}

/** A text as its words alone, with a blank on each side of every one (each character, in a run): where phrases are looked for. */
export function phraseText(text: string): string {
  return ` ${wordsOf(text)
    .map((word) => (word.kind === 'run' ? [...word.text].join(' ') : word.text))
    .join(' ')} `;
}
