import { type Folded, fold } from '../fold.ts';

/** One word of a name, with its offsets in the text that was given; a Chinese character is a word of its own. */
export interface Word {
  readonly word: string;
  /** A comma or a closing bracket stands before it: only a name that has one there goes on. */
  readonly parted: boolean;
  readonly start: number;
  readonly end: number;
}

const parting = /[,;)\]،؛、]/u;
const wordPattern = /\p{Script=Han}|[^\p{Script=Han}\P{L}]+|\p{N}+/gu;

/** The words of a text in the form in which names are compared: folded, and Russian ones without their case endings. */
export function nameWords(text: string): Word[] {
  const folded = fold(text);
  const words: Word[] = [];
  let last = 0;
  for (const match of folded.text.matchAll(wordPattern)) {
    const parted = words.length > 0 && parting.test(folded.text.slice(last, match.index));
    words.push({ word: comparable(match[0]), parted, ...extent(folded, match.index, match[0].length) });
    last = match.index + match[0].length;
  }
  return words;
}

/** The forms under which an Arabic word may be known: as it stands, and without the conjunction and the prepositions written with it. */
export function withoutPrefixes(word: string): readonly { readonly word: string; readonly and: boolean }[] {
  if (!/^[\u0621-\u064a]/u.test(word)) return [{ word, and: false }];
  const forms = [{ word, and: false }, ...bare(word).map((form) => ({ word: form, and: false }))];
  if (!word.startsWith('و') || word.length < 4) return forms;
  const rest = word.slice(1);
  return [...forms, { word: rest, and: true }, ...bare(rest).map((form) => ({ word: form, and: true }))];
}

/** `لل` is the preposition before the article, whose alef it swallows. */
function bare(word: string): string[] {
  const forms: string[] = [];
  if (word.startsWith('لل')) forms.push(`ال${word.slice(2)}`);
  if (/^[بكفل]/u.test(word)) forms.push(word.slice(1));
  // The fold puts alefs before lams, so the preposition may stand behind the alef that it precedes.
  if (/^ا+ل/u.test(word)) forms.push(word.replace('ل', ''));
  return forms;
}

function extent(folded: Folded, index: number, length: number): { start: number; end: number } {
  return { start: folded.at[index] ?? 0, end: (folded.at[index + length - 1] ?? 0) + 1 };
}

/** Endings of Russian nouns and adjectives, longest first. `-ия` keeps its `и`: Нигерии is Nigeria, Нигера is Niger. */
const russianEndings =
  /(?:ыми|ими|ого|его|ому|ему|иями|иях|ями|ами|(?<=и)(?:я|и|ю|ей|ем|й)|ая|яя|ую|юю|ой|ей|ый|ий|ое|ее|ые|ие|ых|их|ым|им|ом|ем|ам|ям|ах|ях|ов|ев|[аяоеиыуюьй])$/u;

const shortestStem = 3;

function comparable(word: string): string {
  if (!/^[\u0400-\u04ff]/u.test(word) || word.length <= shortestStem) return word;
  const stem = word.replace(russianEndings, '');
  return stem.length >= shortestStem ? stem : word.slice(0, shortestStem);
}
